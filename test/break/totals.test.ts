import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { redactorFor } from '../../src-main/redact/redact.ts'
import { stableJson } from '../../src-main/service/stable-json.ts'
import { growth } from '../growth.ts'
import { hostsLog, scansLog, serversLog } from './made-inputs.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
async function judged(...logs: readonly string[]) {
  const files = logs.map((log, nth) => ({ name: `log-${nth}.log`, bytes: bytesOf(log) }))
  const { inputs, evidence, newestAt } = await importFiles(files)
  const theCase = { collectedAt: newestAt, inputs, evidence }
  return { theCase, diagnosis: diagnose(theCase, '0.0.0') }
}

it('a log that was pasted twice into one text counts its scans once, and its codes, too', async () => {
  const log = scansLog(3)
  const [once, twice] = [await judged(log), await judged(`${log}\r\n${log}`)]
  expect(once.diagnosis.scanStory.attempts).toHaveLength(3)
  expect(twice.diagnosis.scanStory.attempts).toHaveLength(3)
  const counts = ({ diagnosis }: typeof once) => diagnosis.codes.map(({ code, count }) => [code, count])
  expect(counts(twice)).toEqual(counts(once))
  expect(twice.diagnosis.verdict.cause).toBe(once.diagnosis.verdict.cause)
})

it('names with line breaks and escapes forge no line on the terminal', async () => {
  const bytes = bytesOf('nothing that is read')
  const names = ['a\nUrsache: keine', 'b\r\n✓ alles gut', 'c\u2028d', 'e\u001b[2Jf', 'g\u0085h']
  const { inputs, evidence } = await importFiles(names.map((name) => ({ name, bytes })))
  const diagnosis = diagnose({ collectedAt: null, inputs, evidence }, '0.0.0')
  const plain = await importFiles(names.map((_, nth) => ({ name: `n${nth}`, bytes })))
  const usual = diagnose({ collectedAt: null, inputs: plain.inputs, evidence: plain.evidence }, '0.0.0')
  for (const language of ['de', 'en'] as const) {
    const text = diagnosisText({ diagnosis, evidence }, language)
    const lines = diagnosisText({ diagnosis: usual, evidence: plain.evidence }, language).split('\n').length
    expect(text.split('\n')).toHaveLength(lines)
    for (const control of ['\r', '\u001b', '\u0085', '\u2028', '\u2029']) expect(text).not.toContain(control)
  }
})

describe('the work grows in proportion', () => {
  it.each([
    ['with scans', (times: number) => scansLog(times * 10)],
    ['with servers', (times: number) => serversLog(times * 10, 0)]
  ])('%s', async (_what, log) => {
    const cases = new Map<number, Awaited<ReturnType<typeof judged>>['theCase']>()
    for (let times = 1; times <= 64; times *= 2) cases.set(times, (await judged(log(times))).theCase)
    const input = (times: number) => structuredClone(cases.get(Math.min(times, 64)))
    expect(growth(input, (theCase) => theCase && diagnose(theCase, '0.0.0'))).toMatchObject({ linear: true })
  })

  it('with hosts to be redacted', async () => {
    const cases = new Map<number, Awaited<ReturnType<typeof judged>>['theCase']>()
    for (let times = 1; times <= 64; times *= 2) cases.set(times, (await judged(hostsLog(times * 10))).theCase)
    const input = (times: number) => structuredClone(cases.get(Math.min(times, 64)))
    const redact = (theCase: ReturnType<typeof input>) => {
      if (theCase === undefined) return
      const redactor = redactorFor(theCase)
      redactor.leaks(stableJson(redactor.redact(theCase)))
    }
    expect(growth(input, redact)).toMatchObject({ linear: true })
  })
})
