import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { comparisonSchema } from '../../src-main/contract/comparison.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { compareCases, type JudgedCase } from '../../src-main/diagnosis/compare/compare-cases.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { access, answer } from '../builders/access.ts'
import { envelope, failedScan, policy, succeededScan, winhttp, wsusUrl } from '../builders/evidence.ts'

const folder = join(import.meta.dirname, '..', 'cases')
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? entry.name : []))

async function golden(name: string): Promise<JudgedCase> {
  const { inputs, evidence, newestAt } = await importFiles(await readInputs([join(folder, name, 'input')]))
  const theCase = { collectedAt: newestAt, inputs, evidence }
  return { theCase, diagnosis: diagnose(theCase, '0.0.0') }
}

function built(...evidence: readonly Evidence[]): JudgedCase {
  const theCase = { collectedAt: '2026-10-14T08:42:07.000Z', inputs: [], evidence }
  return { theCase, diagnosis: diagnose(theCase, '0.0.0') }
}

describe.each(names)('the written case %s', (name) => {
  it('has the cause among the first three differences to a healthy one', async () => {
    const broken = await golden(name)
    const { cause } = broken.diagnosis.verdict
    const { differences } = compareCases(broken, await golden('healthy-after-failures'))
    const first = differences.slice(0, 3)
    if (cause !== null) expect(first.map(({ check }) => check)).toContain(cause)
    for (const { broken: ill, healthy: well } of differences) expect(ill).not.toBe(well)
  })

  it('does not differ from itself', async () => {
    const own = compareCases(await golden(name), await golden(name))
    expect(v.is(comparisonSchema, own)).toBe(true)
    expect([own.differences, own.onlyBroken, own.onlyHealthy]).toEqual([[], [], []])
  })
})

describe('a comparison', () => {
  const settings = [policy({ WUServer: wsusUrl, UseWUServer: 1 }), winhttp('direct')]
  const healthy = built(...settings, access(), succeededScan)

  it('begins with the value that the cause rests on', () => {
    const off = built(policy({ WUServer: wsusUrl, UseWUServer: 0 }), winhttp('direct'), access(), succeededScan)
    expect(compareCases(off, healthy).differences[0]).toMatchObject({
      probe: 'update-policy',
      broken: '0',
      healthy: '1',
      check: 'wsus-not-used',
      lookedAt: true
    })
  })

  it('shows what the server answered on both sides, without marker and durations', () => {
    const refused = built(...settings, access({ http: answer(401) }), failedScan('0x80244017'))
    const [first] = compareCases(refused, healthy).differences
    expect(first?.broken).toContain('HTTP 401')
    expect(first?.healthy).toContain('HTTP 200')
    expect(first?.broken).not.toMatch(/ ms|supdoctor/)
  })

  it('takes nothing for a difference that one side did not look at, and lists it', () => {
    const logOnly = built(failedScan('0x80244017'))
    const { differences, onlyHealthy } = compareCases(logOnly, healthy)
    expect(differences.map(({ probe }) => probe)).not.toContain('update-policy')
    expect(onlyHealthy).toEqual(expect.arrayContaining(['update-policy', 'winhttp-settings', 'wsus-access']))
  })

  it('names an id that two computers have in common, as after cloning', () => {
    const identity = (name: string, id: string) =>
      built(envelope('machine-identity', { names: [name], ids: [`wsus:${id}`] }))
    const shared = (one: JudgedCase, other: JudgedCase) => compareCases(one, other).sharedIds
    expect(shared(identity('PC01', 'aa'), identity('PC02', 'aa'))).toEqual(['wsus:aa'])
    expect(shared(identity('PC01', 'aa'), identity('PC02', 'bb'))).toEqual([])
    expect(shared(identity('PC01', 'aa'), identity('pc01.contoso.local', 'aa'))).toEqual([])
    expect(
      shared(built(envelope('machine-identity', { names: [], ids: ['wsus:aa'] })), identity('PC02', 'aa'))
    ).toEqual([])
  })

  it('tells before and after of one computer the same way', () => {
    const before = built(...settings.slice(0, 1), winhttp({ proxy: 'proxy:8080' }), access(), succeededScan)
    expect(compareCases(before, healthy).differences.map(({ probe }) => probe)).toContain('winhttp-settings')
    expect(
      compareCases(healthy, before)
        .differences.map(({ healthy: now }) => now)
        .join()
    ).toContain('proxy:8080')
  })
})
