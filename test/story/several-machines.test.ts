import { describe, expect, test } from 'vitest'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { converted, diagnosisOf, locationServices, record, supA, supB, summary, wuaHandler } from './logs.ts'

const older = wuaHandler([
  { at: '2026-01-14T08:00:00.000Z', code: '0x80244022' },
  { at: '2026-01-14T10:00:00.000Z', code: '0x80244022' }
])
const newer = wuaHandler([
  { at: '2026-01-14T09:00:00.000Z', code: '0x80072ee2', server: supB },
  { at: '2026-01-14T11:00:00.000Z', code: '0x80072ee2', server: supB }
])
const names = ({ machines }: Diagnosis) =>
  machines.map((machine) => `${machine.name ?? machine.folder ?? machine.files.join()}${machine.chosen ? ' *' : ''}`)
const computer = (name: string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName]\r\n"ComputerName"="${name}"\r\n`
const policy = (server: string) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate]\r\n"WUServer"="${server}"\r\n`
const reported = (local: string, code: string) =>
  `{6A2F1C7E-0D57-4C6B-9B9F-0F2B6C1D7E11}\t${local}:702+0100\t1\t148 [AGENT_DETECTION_FAILED]\t101\t{00000000-0000-0000-0000-000000000000}\t0\t${code}\tCcmExec\tFailure\tSoftware Synchronization\tWindows Update Client failed to detect with error 0x${code}.\r\n`
const cookie = (name: string, at: string) =>
  `${converted([{ at, code: '0x80244022' }])}\r\n${at.slice(0, 19).replace('T', ' ').replaceAll('-', '/')}.0000000 9860  18344 ProtocolTalker  Initializing simple targeting cookie, clientId = 14f6db85-1ef0-47bb-acc2-48cdffeb0509, target group = , DNS name = ${name}`

describe('what a collector packs', () => {
  const traced = converted([{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }])
  const bundle = (root: string) => ({
    [`${root}(2) RegistryKey HKLM_SOFTWARE_Policies/export.reg`]: policy('http://sup1.contoso.local:8530'),
    // carried across time zones
    [`${root}(9) Commands netsh winhttp/output.log`]: reported('2026-01-14 17:00:00', '80244022').replace(
      '+0100',
      '+0900'
    ),
    [`${root}(61) FoldersFiles windir_Logs/WindowsUpdate.log`]: traced,
    [`${root}(70) FolderFiles windir_ccm_logs/WUAHandler.log`]: older
  })
  test.each(['', 'DiagLogs-NB7.zip/', 'tickets/DiagLogs-NB7.zip/'])('is one computer, in %s', async (root) => {
    expect(names(await diagnosisOf(bundle(root)))).toEqual([])
  })
  test('is another computer than the next bundle that contradicts it', async () => {
    const diagnosis = await diagnosisOf({
      ...bundle('DiagLogs-NB7.zip/'),
      'DiagLogs-NB8.zip/(70) FolderFiles windir_ccm_logs/WUAHandler.log': newer
    })
    expect(names(diagnosis)).toEqual(['DiagLogs-NB7.zip', 'DiagLogs-NB8.zip *'])
  })
})

describe('kept apart', () => {
  test('logs of one kind that cover the same time and share no line', async () => {
    const diagnosis = await diagnosisOf({ 'PC-1/WUAHandler.log': older, 'PC-2/WUAHandler.log': newer })
    expect(names(diagnosis)).toEqual(['PC-1', 'PC-2 *'])
    expect(summary(diagnosis)).toEqual(['01-14T09:00 0x80072ee2 not-listed', '01-14T11:00 0x80072ee2 not-listed'])
    expect(diagnosis.scanStory.serverChanges).toEqual([])
    expect(diagnosis.codes.map((code) => code.code)).toEqual(['0x80072ee2'])
    expect(diagnosis.inputs).toHaveLength(2)
  })

  test('computer names in the registry, with everything else in their folders', async () => {
    const files = {
      'A/name.reg': computer('PC-7'),
      'A/WUAHandler.log': older,
      'B/name.reg': computer('PC-8'),
      'B/LocationServices.log': locationServices('2026-01-14T08:00:00.000Z', [supA])
    }
    const diagnosis = await diagnosisOf(files)
    expect(names(diagnosis)).toEqual(['PC-7 *', 'PC-8'])
    expect(diagnosis.scanStory.offered).toEqual([])
    expect(diagnosis.failover).toMatchObject({ offered: null, counted: 2 })
  })

  test('names that the update agent tells its server', async () => {
    const diagnosis = await diagnosisOf({
      'one.log': cookie('pc-1.contoso.local', '2026-01-14T08:00:00.000Z'),
      'two.log': cookie('pc-2.contoso.local', '2026-01-15T08:00:00.000Z')
    })
    expect(names(diagnosis)).toEqual(['pc-1.contoso.local', 'pc-2.contoso.local *'])
  })

  test('ids of ConfigMgr’s client', async () => {
    const id = (last: string) =>
      record(
        'ClientIDManagerStartup',
        '2026-01-14T08:00:00.000Z',
        -60,
        `[RegTask] - Client is registered. Server assigned ClientID is GUID:A5FB49C2-955B-43EC-AE78-2BBB289FFD0${last}`
      )
    const diagnosis = await diagnosisOf({ 'a.log': id('1'), 'b.log': id('2') })
    expect(names(diagnosis)).toHaveLength(2)
  })

  test('the WSUS server’s own registry, which says what WSUS uses and names nobody', async () => {
    const setup =
      '\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Update Services\\Server\\Setup]\r\n"PortNumber"=dword:00002152\r\n'
    const header = 'Windows Registry Editor Version 5.00\r\n\r\n'
    const server = `${policy('http://up.contoso.local:8530')}${setup}`
    const diagnosis = await diagnosisOf({ 'WUAHandler.log': older, 'server.reg': server })
    expect([names(diagnosis), diagnosis.wsus?.url]).toEqual([[], supA])
    const updates = await diagnosisOf({ 'WUAHandler.log': older, 'server.reg': header + setup })
    expect({ ...diagnosis, inputs: [] }).toEqual({ ...updates, inputs: [] })
    expect((await diagnosisOf({ 'server.reg': server })).machines).toEqual([])
    expect((await diagnosisOf({ 'WUAHandler.log': older, 'console.reg': policy(supB) })).machines).toEqual([])
  })

  test('folders whose policies or time zones differ', async () => {
    expect(names(await diagnosisOf({ 'A/p.reg': policy(supA), 'B/p.reg': policy(supB) }))).toHaveLength(2)
    const india = wuaHandler([{ at: '2026-02-14T08:00:00.000Z', code: null, bias: -330 }])
    expect(names(await diagnosisOf({ 'A/WUAHandler.log': older, 'B/WUAHandler.log': india }))).toHaveLength(2)
  })
})

describe('taken together', () => {
  test.each<[string, Record<string, string>]>([
    [
      'logs and registry of one computer in two folders',
      { 'logs/WUAHandler.log': older, 'registry/p.reg': policy(supA) }
    ],
    ['a log and its copy', { 'a/WUAHandler.log': older, 'b/WUAHandler.log': older }],
    ['a policy before and after', { 'before.reg': policy(supA), 'after.reg': policy(supB) }],
    [
      'summer and winter',
      {
        'a/WUAHandler.log': older,
        'b/WUAHandler.log': wuaHandler([{ at: '2026-07-14T08:00:00.000Z', code: null, bias: -120 }])
      }
    ],
    [
      'WindowsUpdate.log and ReportingEvents.log, which share no line',
      {
        'WindowsUpdate.log': converted([
          { at: '2026-01-14T08:00:00.000Z', code: '0x80244022' },
          { at: '2026-01-14T10:00:00.000Z', code: '0x80244022' }
        ]),
        'ReportingEvents.log': reported('2026-01-14 09:00:12', '80244022') + reported('2026-01-14 11:00:12', '80244022')
      }
    ],
    [
      'one folder named as a whole',
      {
        'PC-1/WUAHandler.log': older,
        'PC-1/WindowsUpdate.log': converted([{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }])
      }
    ]
  ])('%s', async (_, files) => {
    expect((await diagnosisOf(files)).machines).toEqual([])
  })
})

test('the terminal says whom it judged, and how to check the others', async () => {
  const files = { 'Drop/PC-1/WUAHandler.log': older, 'Drop/PC-2/WUAHandler.log': newer }
  const text = diagnosisText({ diagnosis: await diagnosisOf(files), evidence: [] }, 'en')
  expect(text).toContain(
    'The files are from 2 computers; only one is checked.\nChecked: PC-2, because the newest failed scan is from there'
  )
  expect(text).toContain('Not checked: PC-1. Check it separately: check Drop/PC-1\n')
})
