/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest'
import { httpResult, nameResult, tcpResult, tlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { evidenceStatusWords } from '../../src-main/text/evidence-status.text.ts'

/** Every module of the three surfaces that may hold words. */
const modules = import.meta.glob([
  '../../src-main/{text,presentation,report}/**/*.ts',
  '../../src-main/hosts/cli/**/*.ts',
  '../../src-renderer/{host,state,view-models,text}/*.ts',
  '!../../src-main/hosts/cli/cli.ts',
  '!../../src-renderer/host/api.ts'
])

/** The values that say how a stage ended or why evidence is missing. */
const picklists: readonly (readonly [what: string, values: readonly string[]])[] = [
  ['name', nameResult.entries.outcome.options],
  ['tcp', tcpResult.entries.outcome.options],
  ['tls', tlsResult.entries.outcome.options],
  ['http', httpResult.entries.outcome.options],
  ['answered by', httpResult.entries.answeredBy.options],
  ['failed', Object.keys(evidenceStatusWords.de.failed)],
  ['skipped', Object.keys(evidenceStatusWords.de.skipped)]
]

/** Each table of words by its keys; a value that two exports share is one table. */
function tablesIn(value: unknown, seen: Set<object>): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const own = Object.entries(value).filter(([, item]) => typeof item === 'string')
  return [own.map(([key]) => key), ...Object.values(value).flatMap((item) => tablesIn(item, seen))]
}

const seen = new Set<object>()
const tables = (await Promise.all(Object.values(modules).map((load) => load()))).flatMap((item) =>
  Object.values(item as object).flatMap((value) => tablesIn(value, seen))
)

describe('a value of the evidence', () => {
  test.each(picklists)('has one table of words for each language (%s)', (_what, values) => {
    // a second table may leave a value or two out, as one that says some of them elsewhere would
    const alike = tables.filter(
      (keys) =>
        keys.length <= values.length &&
        keys.every((key) => values.includes(key)) &&
        keys.length >= Math.max(3, values.length - 2)
    )
    const whole = alike.filter((keys) => keys.length === values.length)
    expect(whole.length).toBeGreaterThanOrEqual(2)
    expect(alike.filter((keys) => isOf(keys, values))).toHaveLength(2)
  })
})

/** A short table may belong to another list with the same values; it is this one's where no other fits better. */
function isOf(keys: readonly string[], values: readonly string[]): boolean {
  const fits = picklists.map(([, others]) => (keys.every((key) => others.includes(key)) ? others.length : Infinity))
  return values.length === Math.min(...fits)
}
