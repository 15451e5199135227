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
