import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Case } from '../../src-main/contract/case.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { forged, forgedCase } from './hostile-values.ts'

const samples = join(import.meta.dirname, '../../assets/samples')
const cases: Case[] = []
beforeAll(async () => {
  for (const name of (await readdir(samples)).filter((entry) => entry.endsWith('.supcase')).sort()) {
    const read = await importFiles([{ name, bytes: await readFile(join(samples, name)) }])
    cases.push({ collectedAt: read.newestAt, inputs: read.inputs, evidence: read.evidence })
  }
})

/** All the program does with a case: judge it, tell it in both languages, save it and read it again. */
async function lived(read: Awaited<ReturnType<typeof importFiles>>) {
  const theCase: Case = { collectedAt: read.newestAt, inputs: read.inputs, evidence: read.evidence }
  const diagnosis = diagnose(theCase, '0.0.0')
  for (const language of ['de', 'en'] as const) {
    const html = renderReport({ diagnosis, evidence: theCase.evidence }, language, { fontsCss: '' })
    const text = diagnosisText({ diagnosis, evidence: theCase.evidence }, language)
    for (const shown of [html, text]) expect(shown).not.toMatch(/NaN|Infinity|undefined|\[object |Invalid Date/)
    expect(html).not.toMatch(/<script|<img|<iframe|<[^>]* (on\w+|href(?!="#)|src)=/i)
    expect(text.replaceAll(/[\n\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
  const again = await importFiles([{ name: 'again.supcase', bytes: await saveCase(theCase) }])
  expect(again.inputs.filter((input) => input.name === 'again.supcase')).toEqual([])
  const second = { collectedAt: again.newestAt, inputs: again.inputs, evidence: again.evidence }
  expect(stableJson(diagnose(second, '0.0.0'))).toBe(stableJson(diagnosis))
  return diagnosis.steps.flatMap((step) => step.results).filter((result) => result.outcome === 'crashed')
}

const numbers = [
  '525600',
  '143999999999',
  '9007199254740991',
  '-9007199254740991',
  '1e400',
  '-1e400',
  '-0',
  '9007199254740993',
  '-1',
  '1e308',
  '0.1',
  '4294967296',
  '1e21',
  '5e-324'
]
const script = '"<script>alert(1)</script><img src=x onerror=alert(1)>"'
const strings = [
  ...['""', '"__proto__"', '"constructor"', script, String.raw`"\u001b]0;x\u0007\u001b[2J\u009b31m"`],
  ...[String.raw`"\u202egol.exe\u2066"`, String.raw`"\ud800"`, '"javascript:alert(1)"', '"http://[::1"', '"1e400"'],
  ...[
    '"9999-99-99T99:99:99.999Z"',
    '"+275760-09-13T00:00:00.001Z"',
    '"\\u0000"',
    '"+275760-09-13T00:00:00.000Z"',
    '"-271821-04-20T00:00:00.000Z"',
    `"${'x'.repeat(100_000)}"`
  ]
]

test.each(numbers)(
  'a case in which every number is %s is diagnosed and reported, or refused',
  async (raw) => {
    for (const item of cases) expect(await lived(await forgedCase(forged(item, 'number', raw)))).toEqual([])
  },
  60_000
)

test.each(strings)(
  'a case in which every text is %j is diagnosed and reported, or refused',
  async (raw) => {
    for (const item of cases) expect(await lived(await forgedCase(forged(item, 'string', raw)))).toEqual([])
  },
  60_000
)

describe('the manifest', () => {
  const manifests: Readonly<Record<string, (json: string) => string>> = {
    'a time that is none': (json) => json.replace('2026-11-20T08:00:00.000Z', 'yesterday'),
    'a time beyond all calendars': (json) => json.replace('2026-11-20T08:00:00.000Z', '+999999-01-01T00:00:00Z'),
    'markup for a time': (json) => json.replace('2026-11-20T08:00:00.000Z', '<img src=x onerror=alert(1)>'),
    'an input of endless size': (json) =>
      json.replace('"inputs":[]', '"inputs":[{"name":"a","kind":"a","bytes":1e400,"sha256":"","recognised":true}]'),
    'an input with a hostile kind': (json) =>
      json.replace(
        '"inputs":[]',
        '"inputs":[{"name":"__proto__","kind":"__proto__","bytes":-1,"sha256":"","recognised":false}]'
      ),
    'prototype keys': (json) => json.replace('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{}},'),
    'a future version': (json) => json.replace('"version":1', '"version":1e400'),
    '100,000 levels': (json) => json.replace('"inputs":[]', `"inputs":${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    '100,000 levels that never close': () => '['.repeat(100_000),
    'a path for a file': (json) => json.replaceAll('evidence/001', '../evidence/001')
  }
  test.each(Object.entries(manifests))('with %s does no harm', async (_what, change) => {
    const [item] = cases
    if (item === undefined) throw new Error('no samples')
    expect(await lived(await forgedCase(forged(item, 'number', '1'), change))).toEqual([])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})

test('evidence with prototype keys, or 100,000 levels deep, is no evidence, and pollutes nothing', async () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const envelope = (value: string) =>
    `{"probe":"client","collectedAt":null,"durationMs":0,"origin":"live","source":null,"status":"collected","value":${value}}`
  for (const json of [
    ...[envelope(deep), envelope('{"__proto__":{"name":"x"}}'), deep, '{"__proto__":{"status":"failed"}}'],
    ...[envelope('{"constructor":{"prototype":{"polluted":1}}}'), envelope(`{"name":${deep}}`)]
  ]) {
    const read = await forgedCase([{ probe: 'client', json }])
    expect(read.evidence.every((candidate) => candidate.status === 'failed')).toBe(true)
    expect(await lived(read)).toEqual([])
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})
