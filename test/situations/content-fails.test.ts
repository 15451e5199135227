import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { ignoredCodes } from '../../src-main/knowledge/ignored-codes.ts'
import { resultView } from '../../src-renderer/view-models/result-view.ts'
import { goodScan, serverSet } from './configmgr-lines.ts'
import { headlines, search } from './agent-search.ts'
import { judged, lines, type Files } from './situation.ts'

const url = 'http://sus.contoso.test:8530'
const download =
  '2024/02/05 09:17:24.7014533 2988  7312  DownloadManager Error 0x80D02002 occurred while downloading update; notifying dependent calls.'

describe('a scan that succeeded while its download failed', () => {
  it.each([
    ['in the update agent’s log', { 'WindowsUpdate.log': search('0x00000000', download) }],
    [
      'in the event log',
      {
        'e.txt': lines(
          '   ProviderName: Microsoft-Windows-WindowsUpdateClient',
          '',
          'TimeCreated                     Id LevelDisplayName Message',
          '-----------                     -- ---------------- -------',
          '05.02.2024 09:17:24             31 Fehler           Fehler beim Herunterladen: 0x80D02002',
          '05.02.2024 09:15:24             26 Informationen    Windows Update hat erfolgreich 3 Updates gefunden.'
        ),
        'WindowsUpdate.log': search('0x00000000')
      }
    ]
  ])('is named so, with its own next step: %s', async (_, files) => {
    const { verdict } = await judged(files)
    expect(verdict).toMatchObject({
      outcome: 'undecided',
      failedDownload: '0x80d02002',
      wouldDecide: 'content-request'
    })
    expect(await headlines(files)).toEqual({
      title: 'The scan succeeds, but downloading the updates fails (0x80D02002)',
      next: 'Check the download, not the scan'
    })
  })

  it.each([...ignoredCodes])('is none where the download ended with %s, which is no failure', async (code) => {
    const log = search('0x00000000', download.replace('0x80D02002', code))
    expect((await judged({ 'WindowsUpdate.log': log })).verdict.failedDownload).toBeUndefined()
  })

  it('is none where the scan failed later', async () => {
    const later = search('0x80244022').replaceAll('09:15', '10:15')
    const { verdict } = await judged({ 'WindowsUpdate.log': search('0x00000000', download) + later })
    expect(verdict).toMatchObject({ cause: 'server-unavailable' })
    expect(verdict.failedDownload).toBeUndefined()
  })
})

async function proofFacts(files: Files): Promise<readonly object[]> {
  return (
    resultView(await judged(files), { language: 'en', texts: checkTexts, evidence: [] }).proof?.facts.slice(0, 2) ?? []
  )
}

const installed = (code: string) =>
  `<![LOG[Update 2 (8f1d2c3b-4a4a-4c9c-8c9c-0000000000a1) finished installing (${code}), Reboot Required? No]LOG]!><time="08:41:00.000+000" date="10-14-2026" component="WUAHandler" context="" type="1" thread="1" file="a.cpp:1">`

describe('a scan that succeeded while an installation failed', () => {
  const scan = lines(serverSet(url, '10-14-2026 07:00:00'), goodScan('10-14-2026 07:41:00'))
  const reported = (name: string, code: string) =>
    [
      '{8F1D2C3B-1111-4A4A-9C9C-000000000001}\t2026-10-14 08:41:00:101+0000\t1',
      name,
      `101\t{624F8F61-FD5B-4DF9-B992-122BE8FAB976}\t1\t${code}\tCcmExec\tFailure\tContent\tText`
    ].join('\t')

  it.each([
    ['in WUAHandler.log', { 'WUAHandler.log': lines(scan, installed('0x800f0922')) }],
    [
      'in ReportingEvents.log',
      { 'WUAHandler.log': scan, 'ReportingEvents.log': reported('182 [AGENT_INSTALLING_FAILED]', '800f0922') }
    ],
    [
      'in the event log',
      {
        'WUAHandler.log': scan,
        'e.xml': `<Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System><Provider Name="Microsoft-Windows-WindowsUpdateClient"/><EventID>20</EventID><TimeCreated SystemTime="2026-10-14T08:41:00.000Z"/><Channel>System</Channel></System><EventData><Data Name="errorCode">0x800f0922</Data><Data Name="updateTitle">A</Data></EventData></Event>`
      }
    ]
  ])('is named so, with its own next step: %s', async (_, files) => {
    expect((await judged(files)).verdict).toMatchObject({
      outcome: 'undecided',
      failedInstallation: '0x800f0922',
      wouldDecide: 'installation-log'
    })
    expect(await proofFacts(files)).toMatchObject([
      { mark: 'ok', text: 'Last search succeeded' },
      { mark: 'bad', text: 'Installation failed with 0x800F0922', source: expect.stringContaining('08:41') as string }
    ])
    expect(await headlines(files)).toEqual({
      title: 'The scan succeeds, but installing the updates fails (0x800F0922)',
      next: 'Check the installation, not the scan'
    })
  })

  it('tells a failed download of the update agent’s own record', async () => {
    const files = { 'WUAHandler.log': scan, 'ReportingEvents.log': reported('161 [AGENT_DOWNLOAD_FAILED]', '80246017') }
    expect((await judged(files)).verdict).toMatchObject({ failedDownload: '0x80246017' })
  })

  it.each([
    ['it succeeded', '0x00000000'],
    ['it waits for a restart, which is a success', '0x00240005'],
    ['it was a package of the Store', '0x80073d02']
  ])('is none where %s', async (_, code) => {
    const { verdict } = await judged({ 'WUAHandler.log': lines(scan, installed(code)) })
    expect(verdict.failedInstallation).toBeUndefined()
  })

  it('is none without a scan, or before the newest one', async () => {
    expect((await judged({ 'WUAHandler.log': installed('0x800f0922') })).verdict.failedInstallation).toBeUndefined()
    const later = lines(scan, installed('0x800f0922'), goodScan('10-14-2026 09:41:00'))
    expect((await judged({ 'WUAHandler.log': later })).verdict.failedInstallation).toBeUndefined()
  })
})

describe('an installation that the agent reports in WindowsUpdate.log', () => {
  const ids = (event: string) =>
    `REPORT EVENT: {EA548808-B54D-49BF-8D03-8D53BC1F92F2}\t2024-02-05 10:17:24:733+0100\t1\t${event}\t101\t{4D509848-8223-4F22-8333-BAA0B862AB08}\t200\t80073712\tAutomaticUpdates\tFailure`
  const report = (event: string) =>
    search('0x00000000', `2024/02/05 10:17:24.7330000 2988  7312  Report          ${ids(event)}`)

  it.each([
    ['182', { failedInstallation: '0x80073712', wouldDecide: 'installation-log' }],
    ['182 [AGENT_INSTALLING_FAILED]', { failedInstallation: '0x80073712', wouldDecide: 'installation-log' }],
    ['161', { failedDownload: '0x80073712', wouldDecide: 'content-request' }]
  ])('%s', async (event, expected) => {
    const { verdict } = await judged({ 'WindowsUpdate.log': report(event) })
    expect(verdict).toMatchObject({ outcome: 'undecided', cause: null, ...expected })
  })
})

describe('a report of the client that failed', () => {
  const at = '2024/02/05 10:17:24'
  const reports = {
    'by the address': lines(
      `${at}.7330000 2988  7399  WebServices     WS error: There was an error communicating with the endpoint at '${url}/ReportingWebService/ReportingWebService.asmx'.`,
      `${at}.7340000 2988  7399  WebServices     *FAILED* [80244019] Web service call.`
    ),
    'by the call': lines(
      `${at}.7330000 2988  7399  WebServices     *FAILED* [80244019] Web service call.`,
      `${at}.7340000 2988  7399  Reporter        *FAILED* [80244019] ReportEventBatch_WithRecover failed`
    )
  }

  it.each(Object.entries(reports))('fails no search that succeeded before it: %s', async (_, report) => {
    const { verdict } = await judged({ 'WindowsUpdate.log': search('0x00000000') + report })
    expect([verdict.outcome, verdict.cause]).toEqual(['clear', null])
  })

  it.each(Object.entries(reports))('explains no search that failed otherwise: %s', async (_, report) => {
    const { verdict } = await judged({ 'WindowsUpdate.log': search('0x80240438') + report })
    expect(verdict.cause).not.toBe('directory-missing')
  })

  it('alone is one sign', async () => {
    const { verdict } = await judged({ 'WindowsUpdate.log': reports['by the address'] })
    expect([verdict.cause, verdict.confidence]).toEqual(['directory-missing', 'possible'])
  })
})
