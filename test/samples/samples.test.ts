import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../src-main/import/import-files.ts'
import { saveCase } from '../../src-main/casefile/save.ts'
import type { Verdict } from '../../src-main/contract/diagnosis.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { sample } from '../../src-main/hosts/node/samples.ts'
import { sampleIds, type SampleId } from '../../src-main/service/api.ts'
import { sampleCases } from './cases.ts'

const folder = join(import.meta.dirname, '../../assets/samples')
type Expected = Pick<Verdict, 'outcome' | 'cause' | 'confidence'>
const expected: Readonly<Record<SampleId, Expected>> = {
  'proxy-sign-in': { outcome: 'found', cause: 'proxy-auth-required', confidence: 'certain' },
  'certificate-expired': { outcome: 'found', cause: 'certificate-expired', confidence: 'certain' },
  'time-out-in-logs': { outcome: 'found', cause: 'server-silent', confidence: 'possible' },
  healthy: { outcome: 'clear', cause: null, confidence: null },
  undecided: { outcome: 'undecided', cause: null, confidence: null }
}

async function opened(id: SampleId) {
  const bytes = await sample(id)
  if (bytes === null) throw new Error(`${id} is missing`)
  const { inputs, evidence, newestAt } = await importFiles([{ name: `${id}.supcase`, bytes }])
  return diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
}

it('the folder holds exactly the known samples', async () => {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.supcase'))
  expect(files.sort()).toEqual(sampleIds.map((id) => `${id}.supcase`).sort())
})

describe.each(sampleIds)('%s', (id) => {
  it('is what `npm run samples` writes, byte for byte', async () => {
    const made = await saveCase(await sampleCases[id]())
    expect(made).toEqual(new Uint8Array(await readFile(join(folder, `${id}.supcase`))))
  })

  it('gives its verdict, and is read whole', async () => {
    const { verdict, inputs } = await opened(id)
    expect(verdict).toMatchObject(expected[id])
    expect(inputs.every((input) => input.recognised)).toBe(true)
  })
})

it('compares the direct way with the one through the proxy, and finds the failed scans in both logs', async () => {
  const { codes, inputs, wsus } = await opened('proxy-sign-in')
  expect(inputs.map((input) => input.kind)).toEqual(['configmgr-log', 'windows-update-log'])
  expect(codes).toMatchObject([{ code: '0x8024401b', httpStatus: 407, count: 5 }])
  expect(wsus).toEqual({ url: 'http://sup01.contoso.local:8530', source: 'policy' })
})

it('has a time-out after which the client stays with its server', async () => {
  const { codes, client, clock } = await opened('time-out-in-logs')
  expect(codes).toMatchObject([{ code: '0x80072ee2', count: 5, inRetryList: false }])
  expect({ client, clock }).toEqual({ client: null, clock: 'utc' })
})

it('names no computer, server or address of anybody', async () => {
  for (const id of sampleIds) {
    const text = JSON.stringify(await sampleCases[id]())
    const hosts = text.match(/[\w.-]+\.(?:local|com|net|org)\b/g) ?? []
    expect(hosts.filter((host) => !/(?:^|\.)contoso\.local$/.test(host))).toEqual([])
    const addresses = text.match(/\b(?!10\.0\.26100)\d{1,3}(?:\.\d{1,3}){3}\b/g) ?? []
    expect(addresses.filter((address) => !/^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(address))).toEqual([])
  }
})
