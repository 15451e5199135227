import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { evidenceSchemas, type Evidence, type ProbeId } from '../../src-main/contract/evidence/index.ts'
import { roleOf } from '../../src-main/contract/text-role.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { collectedAt, envelope } from '../builders/evidence.ts'
import { roleSeeds, secret } from './role-seeds.ts'

/** What valibot keeps of a schema; every kind that the contract uses has one of these. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly item?: v.GenericSchema
  readonly wrapped?: v.GenericSchema
  readonly options?: readonly unknown[]
  readonly literal?: unknown
}

/** Members whose source writes no names: times, codes and words of our own. Whoever adds one has to know that of it. */
const impersonal: string[] = []

/** Values that fit a schema; together they hold every seed of every open text, and every option. */
function valuesOf(schema: v.GenericSchema, at: string): readonly unknown[] {
  const shape = schema as unknown as Shape
  if (shape.type === 'string') {
    const role = roleOf(schema)
    if (role !== 'impersonal' && role !== null) return roleSeeds[role].filter((seed) => v.is(schema, seed))
    impersonal.push(at)
    return [collectedAt]
  }
  if (shape.type === 'number') return [1]
  if (shape.type === 'boolean') return [true]
  if (shape.type === 'null') return [null]
  if (shape.type === 'literal') return [shape.literal]
  if (shape.type === 'picklist') return shape.options ?? []
  if (shape.type === 'union' || shape.type === 'variant') {
    return (shape.options ?? []).flatMap((option) => valuesOf(option as v.GenericSchema, at))
  }
  if (shape.wrapped !== undefined) return valuesOf(shape.wrapped, at)
  if (shape.item !== undefined) return valuesOf(shape.item, at).map((item) => [item])
  if (shape.entries === undefined) return []
  const members = Object.entries(shape.entries).map(
    ([member, inner]) => [member, valuesOf(inner, `${at}.${member}`)] as const
  )
  const most = Math.max(1, ...members.map(([, values]) => values.length))
  return Array.from({ length: most }, (_, nth) =>
    Object.fromEntries(
      members.flatMap(([member, values]) => (values.length === 0 ? [] : [[member, values[nth % values.length]]]))
    )
  )
}

describe('a name in whatever member of the evidence', () => {
  it.each(Object.keys(evidenceSchemas) as ProbeId[])('%s', (probe) => {
    const schema = evidenceSchemas[probe]
    const values = valuesOf(schema, probe)
    expect(values.length).toBeGreaterThan(0)
    const shown: string[] = []
    for (const value of values) {
      expect(v.is(schema, value)).toBe(true)
      // made of the schema itself
      const evidence: Evidence = envelope<ProbeId>(probe, value as never)
      const theCase: Case = { collectedAt, inputs: [], evidence: [evidence] }
      const { redact, leaks } = redactorFor(theCase)
      const safe = JSON.stringify(redact(theCase))
      const found = secret.exec(safe)
      if (found !== null) shown.push(safe.slice(Math.max(0, found.index - 60), found.index + 20))
      expect(leaks(safe)).toEqual([])
    }
    expect(shown).toEqual([])
  })
})

it('says of these members alone that no name can stand there', () => {
  const members = new Set(impersonal.map((at) => at.slice(at.lastIndexOf('.') + 1)))
  expect([...members].sort()).toEqual(
    [
      // times and codes
      ...['at', 'code', 'codes', 'endedAt', 'firstAt', 'from', 'lastAt', 'lastSearchAt', 'nextUpdate', 'notAfter'],
      ...['notBefore', 'startedAt', 'thisUpdate', 'to'],
      // a letter and a colon
      'drive',
      // our own words: files of the program, checks, probes, registry values it changes or looks at, and its marker
      ...['alteredFiles', 'causeAfter', 'causeBefore', 'changed', 'key', 'marker', 'name', 'path']
    ].sort()
  )
})
