import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { languages } from '../../src-main/contract/text.ts'
import { codeAdvice } from '../../src-main/presentation/code-advice.ts'
import { withTimes } from '../../src-main/presentation/local-times.ts'
import { nextStep } from '../../src-main/presentation/next-step.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { failedScan, record, serverSet } from './configmgr-lines.ts'
import { judged, lines } from './situation.ts'

type Files = Readonly<Record<string, string>>

describe('an open case whose newest scan failed', () => {
  const files = {
    'WUAHandler.log': lines(record('x', '10-14-2026 08:00:00'), failedScan('0x80240009', '10-14-2026 09:00:00'))
  }

  it('is led by what the code of that scan advises', async () => {
    const diagnosis = await judged(files)
    const words = { language: 'en', texts: checkTexts, advice: codeAdvice } as const
    const next = nextStep({ diagnosis, evidence: [] }, words)
    expect(diagnosis.verdict.outcome).toBe('undecided')
    expect(next?.headline).toMatch(/^Follow the error code 0x80240009 of the last search/)
    expect(next?.actions[0]?.what).toBe(codeAdvice('0x80240009', 'en'))
  })

  it('is not where the code belongs to a download, or is noise', () => {
    expect(['0x80d02002', '0x80240022', '0x8024000b', '0x8024ab12'].map((code) => codeAdvice(code, 'en'))).toEqual([
      null,
      null,
      null,
      null
    ])
  })
})

describe('an open case whose newest scan failed at another server than the one that is set', () => {
  const header = ['Windows Registry Editor Version 5.00', '']
  const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
  const policy = (server: string) =>
    lines(header, `[${wu}]`, `"WUServer"="${server}"`, `"WUStatusServer"="${server}"`, '')
  const old = 'http://old.contoso.test:8530'
  const log = lines(serverSet(old, '10-14-2026 08:00:00'), failedScan('0x80244022', '10-14-2026 09:00:00'))

  it.each(languages)('is led to a scan at that one, not to the code (%s)', async (language) => {
    const server = 'http://new.contoso.test:8530'
    const diagnosis = await judged({ 'p.reg': policy(server), 'WUAHandler.log': log })
    const next = nextStep({ diagnosis, evidence: [] }, { language, texts: checkTexts, advice: codeAdvice })
    expect(next?.headline).toContain(old)
    expect(next?.actions[0]?.what).toContain(server)
    expect(next?.actions.map(({ what }) => what)).not.toContain(codeAdvice('0x80244022', language))
  })
})

it.each(languages)('a headline names a time without brackets in brackets (%s)', async (language) => {
  const plain = await judged({ 'WUAHandler.log': lines(failedScan('0x80240009', '10-14-2026 09:00:00')) })
  const diagnosis = withTimes(plain, (iso) => iso.replace('Z', '+02:00'))
  const next = nextStep({ diagnosis, evidence: [] }, { language, texts: checkTexts, advice: codeAdvice })
  expect(next?.headline).toContain('09:00')
  expect(next?.headline).toContain('(07:00 UTC)')
  expect(next?.headline).not.toMatch(/\([^()]*\(/)
})

it('a connection is asked for once', async () => {
  const files = { 'w.log': lines('WARNING: Exceeded max server round trips: 0x80244010') }
  const diagnosis = await judged(files)
  const next = nextStep({ diagnosis, evidence: [] }, { language: 'en', texts: checkTexts, advice: codeAdvice })
  expect(next?.actions[0]?.what).toBe(codeAdvice('0x80244010', 'en'))
  expect(next?.actions.filter(({ what }) => /connection test/.test(what))).toHaveLength(1)
})

describe('two files that contradict each other', () => {
  const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
  const policy = (server: string, use: number) =>
    lines('', wu, `    WUServer    REG_SZ    ${server}`, `    WUStatusServer    REG_SZ    ${server}`, '') +
    lines(`${wu}\\AU`, `    UseWUServer    REG_DWORD    0x${use}`, '')
  const [old, now] = ['http://old.contoso.test:8530', 'http://new.contoso.test:8530']
  const step = async (files: Files, language: Language) => {
    const { inputs, evidence, newestAt } = await importFiles(
      Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }))
    )
    const diagnosis = diagnose({ collectedAt: newestAt, inputs, evidence }, '0.0.0')
    return nextStep({ diagnosis, evidence }, { language, texts: checkTexts, advice: codeAdvice })
  }

  it.each([
    ['the value that a cause rests on', policy(now, 0), policy(now, 1), ['“0” in a.txt', '“1” in b.txt']],
    ['the server', policy(old, 1), policy(now, 1), [`“${old}” in a.txt`, `“${now}” in b.txt`]]
  ])('are named before anything else: %s', async (_, one, other, expected) => {
    const next = await step({ 'a.txt': one, 'b.txt': other }, 'en')
    for (const part of expected) expect(next?.actions[0]?.what).toContain(part)
    expect((await step({ 'a.txt': one, 'b.txt': other }, 'de'))?.headline).toMatch(/^Klären, welche/)
  })

  it('are none where they say the same', async () => {
    const next = await step({ 'a.txt': policy(now, 0), 'b.txt': policy(now, 0) }, 'en')
    expect(next?.headline).not.toContain('differ')
  })
})
