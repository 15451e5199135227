import { describe, expect, it } from 'vitest'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { citedEvidence } from '../../src-main/presentation/evidence-place.ts'
import { proofOf } from '../../src-renderer/view-models/proof.ts'
import { failedScan, goodScan, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf, type Files } from './situation.ts'

const server = 'http://sup01.contoso.test:8530'
const proxy = (list: string) =>
  lines(
    '',
    'Current WinHTTP proxy settings:',
    '',
    `    Proxy Server(s) :  ${list}`,
    '    Bypass List     :  (none)',
    '',
    ''
  )
const policy = (url: string) =>
  lines(
    ...['Windows Registry Editor Version 5.00', ''],
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]',
    ...[`"WUServer"="${url}"`, `"WUStatusServer"="${url}"`, ''],
    '[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU]',
    ...['"UseWUServer"=dword:00000001', '', '']
  )

/** Settings with which no request can be sent. */
const settings: Readonly<Record<string, Files>> = {
  'wsus-url-malformed': { 'p.reg': policy('http://sup01.contoso.test,8530') },
  'proxy-list-invalid': { 'p.reg': policy(server), 'n.txt': proxy('proxy01:8080,proxy02:8080') }
}

describe.each(Object.entries(settings))('%s in a file that has no date', (cause, files) => {
  const beside = (...scan: readonly string[]) =>
    verdictOf({ ...files, 'WUAHandler.log': lines(serverSet(server, '10-14-2026 07:59:00'), scan) })

  it('is certain alone', async () => expect(await verdictOf(files)).toBe(`${cause}: certain`))

  it('is one sign only beside a scan whose requests were answered', async () => {
    expect(await beside(...goodScan('10-14-2026 08:00:00'))).toBe(`${cause}: possible`)
    for (const code of ['0x80244022', '0x80244017', '0x80244019'])
      expect(await beside(...failedScan(code, '10-14-2026 08:00:00'))).toBe(`${cause}: possible`)
  })

  it('stays certain beside one that reached nothing', async () =>
    expect(await beside(...failedScan('0x80240030', '10-14-2026 08:00:00'))).toBe(`${cause}: certain`))
})

describe('what speaks against a finding', () => {
  const good = lines(serverSet(server, '10-14-2026 07:59:00'), goodScan('10-14-2026 08:00:00'))
  const contradicted: Readonly<Record<string, Files>> = {
    'a scan that was answered': { ...settings['wsus-url-malformed'], 'WUAHandler.log': good },
    'a scan at WSUS': { 'p.reg': policy(server).replace('dword:00000001', 'dword:00000000'), 'WUAHandler.log': good },
    'another file': { 'a.reg': policy(server), 'b.reg': policy(server).replace('dword:00000001', 'dword:00000000') }
  }

  it.each(Object.entries(contradicted))('%s is marked as that, and said to be', async (_, files) => {
    const diagnosis = await judged(files)
    const [first, ...others] = diagnosis.verdict.because
    expect(diagnosis.verdict.confidence).toBe('possible')
    expect(first?.against).toBeUndefined()
    expect(others.filter(({ against }) => against === true)).toHaveLength(1)
    for (const [language, words] of [
      ['de', 'spricht dagegen'],
      ['en', 'speaks against it']
    ] as const) {
      expect(others.map((reference) => citedEvidence(reference, language).what).join()).toContain(words)
      const shown = proofOf(diagnosis, { language, evidence: [] })
      expect(
        shown?.facts.filter(({ text }) => /^(?:Dagegen spricht|This speaks against it): /.test(text))
      ).toHaveLength(1)
      expect(shown?.facts.some(({ text }) => /^(?:Letzte Suche gelungen|Last search succeeded)/.test(text))).toBe(false)
      expect(diagnosisText({ diagnosis, evidence: [] }, language)).toMatch(/Dagegen spricht: |This speaks against it: /)
      expect(diagnosisText({ diagnosis, evidence: [] }, language)).toMatch(
        /ein Beleg spricht dagegen|other evidence speaks against it/
      )
    }
  })
})
