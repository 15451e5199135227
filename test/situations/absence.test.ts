import { describe, expect, it } from 'vitest'
import { failedScan, goodScan, serverSet } from './configmgr-lines.ts'
import { findingsOf, judged, lines, verdictOf } from './situation.ts'

const wu = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
const header = 'Windows Registry Editor Version 5.00'
const server = 'http://sup01.contoso.test:8530'
const log = lines(serverSet(server, '01-05-2026 09:00:00'), failedScan('0x80244022', '01-05-2026 10:00:00'))
const likely = 'server-unavailable: likely'

describe('a value is missing only where its key was read whole', () => {
  it.each([
    [
      'reg query /v of another value',
      lines(`C:\\>reg query ${wu} /v TargetGroup`, '', wu, '    TargetGroup    REG_SZ    A')
    ],
    ['the same without its command', lines(wu, '    TargetGroup    REG_SZ    A', '', wu, '    Other    REG_SZ    B')],
    [
      'reg query /f',
      lines(`C:\\>reg.exe QUERY "${wu}" /f Status`, wu, '    WUStatusServer    REG_SZ    http://a:8530')
    ],
    ['an export cut within a line', `${header}\r\n\r\n[${wu}]\r\n"ElevateNonAdmins"=dword:0000`],
    ['an export cut after a line', `${header}\r\n\r\n[${wu}]\r\n"ElevateNonAdmins"=dword:00000001\r\n`],
    [
      'a copy with an empty line below each',
      lines(header, '', `[${wu}]`, '', '"ElevateNonAdmins"=dword:00000000', '', '"TargetGroup"="A"', '')
    ],
    [
      'an export that lost lines above its next key',
      lines(header, '', `[${wu}]`, '"TargetGroup"="A"', `[${wu}\\AU]`, '"UseWUServer"=dword:00000001', '', '')
    ],
    ['a pasted piece of one', `[${wu}]\n"TargetGroup"="A"`],
    ['what somebody wrote by hand', lines(header, '; our defaults', `[${wu}]`, '"TargetGroup"="A"', '', '')],
    ['a script that deletes', lines(header, '', `[-${wu}]`, '')],
    [
      'a script that deletes and sets',
      lines(header, '', `[-${wu}\\AU]`, `[${wu}\\AU]`, '"AUOptions"=dword:00000003', '')
    ],
    ['a script that deletes one value', lines(header, '', `[${wu}]`, '"WUServer"=-', '"TargetGroup"="A"', '')],
    ['a batch file', lines(`reg query ${wu}`, `reg add ${wu}\\AU /v UseWUServer /t REG_DWORD /d 0 /f`)]
  ])('%s', async (_, policy) => expect(await verdictOf({ 'policy.txt': policy, 'WUAHandler.log': log })).toBe(likely))

  it.each([
    [
      'a whole export',
      lines(header, '', `[${wu}]`, '"TargetGroup"="A"', '', `[${wu}\\AU]`, '"AUOptions"=dword:00000003', '', '')
    ],
    ['a whole query', lines(`C:\\>reg query ${wu}\\AU`, '', `${wu}\\AU`, '    AUOptions    REG_DWORD    0x3', '')]
  ])('%s proves it', async (_, policy) =>
    expect(await verdictOf({ 'policy.txt': policy })).toMatch(/^wsus-(?:url-missing|not-used): certain$/)
  )

  it('a script is listed with the reason why it does not count', async () => {
    const { inputs } = await judged({ 'reset.reg': lines(header, '', `[-${wu}]`, '') })
    expect(inputs.map(({ remark }) => remark?.id)).toEqual(['registry-script'])
  })
})

describe('a value that is cut off is not read', () => {
  it.each([
    ['an address in an export', `${header}\r\n\r\n[${wu}]\r\n"WUServer"="http:/`],
    ['a second address', `${header}\r\n\r\n[${wu}]\r\n"WUServer"="${server}"\r\n"WUStatusServer"="http://sup01.con`],
    ['a number in an export', `${header}\r\n\r\n[${wu}\\AU]\r\n"UseWUServer"=dword:0000`],
    ['a number in a query', `${wu}\\AU\r\n    AUOptions    REG_DWORD    0x3\r\n    UseWUServer    REG_DWORD    0x`],
    [
      'a number without digits in a query',
      `${wu}\\AU\r\n    AUOptions    REG_DWORD    0x3\r\n    UseWUServer    REG_DWORD`
    ]
  ])('%s', async (_, policy) => {
    const diagnosis = await judged({ 'policy.txt': policy, 'WUAHandler.log': log })
    expect(diagnosis.verdict).toMatchObject({ cause: 'server-unavailable', confidence: 'likely' })
    expect(findingsOf(diagnosis)).toEqual(['server-unavailable'])
  })
})

describe('contradicting files', () => {
  const use = (number: number) =>
    lines(header, '', `[${wu}]`, `"WUServer"="${server}"`, `"WUStatusServer"="${server}"`, '') +
    lines(`[${wu}\\AU]`, `"UseWUServer"=dword:0000000${number}`, '', '')

  it('make a policy no more than possible, whatever the files are called', async () => {
    const one = await judged({ 'a.reg': use(0), 'b.reg': use(1) })
    const other = await judged({ 'a.reg': use(1), 'b.reg': use(0) })
    expect(one.verdict).toMatchObject({ cause: 'wsus-not-used', confidence: 'possible' })
    expect(other.verdict).toMatchObject({ cause: 'wsus-not-used', confidence: 'possible' })
    expect(one.verdict.because.map(({ source }) => source)).toEqual(['a.reg', 'b.reg'])
  })

  it('beside a scan that did go to a WSUS, an exported policy is no more than possible', async () => {
    expect(await verdictOf({ 'a.reg': use(0) })).toBe('wsus-not-used: certain')
    expect(await verdictOf({ 'a.reg': use(0), 'WUAHandler.log': log })).toBe('wsus-not-used: possible')
  })

  it('two states of a service decide nothing for certain', async () => {
    const start = (number: number) =>
      lines(
        header,
        '',
        '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\wuauserv]',
        `"Start"=dword:0000000${number}`,
        '',
        ''
      )
    expect(await verdictOf({ 'a.reg': start(4) })).toBe('update-service-disabled: certain')
    expect(await verdictOf({ 'a.reg': start(4), 'b.reg': start(3) })).toBe('update-service-disabled: possible')
    expect(await verdictOf({ 'a.reg': start(3), 'b.reg': start(4) })).toBe('update-service-disabled: possible')
    const scanned = lines(serverSet(server, '01-05-2026 09:00:00'), goodScan('01-05-2026 10:00:00'))
    expect(await verdictOf({ 'a.reg': start(4), 'WUAHandler.log': scanned })).toBe('update-service-disabled: possible')
  })
})

describe('control sets', () => {
  const service = (set: string, start: number) =>
    lines(`[HKEY_LOCAL_MACHINE\\SYSTEM\\${set}\\Services\\wuauserv]`, `"Start"=dword:0000000${start}`, '')
  const select = (current: number) =>
    lines('[HKEY_LOCAL_MACHINE\\SYSTEM\\Select]', `"Current"=dword:0000000${current}`, '')

  it.each([
    ['the one that Select names counts', service('ControlSet001', 4) + service('ControlSet002', 3) + select(2), false],
    ['whatever its place', select(1) + service('ControlSet002', 3) + service('ControlSet001', 4), true],
    ['the current one goes before numbers', service('CurrentControlSet', 3) + service('ControlSet001', 4), false],
    ['two without a selection say nothing', service('ControlSet001', 4) + service('ControlSet002', 3), false],
    ['a single one is the one', service('ControlSet003', 4), true],
    ['not where Select names another', service('ControlSet003', 4) + select(1), false]
  ])('%s', async (_, keys, found) => {
    const diagnosis = await judged({ 'system.reg': `${header}\r\n\r\n${keys}\r\n` })
    expect(findingsOf(diagnosis).includes('update-service-disabled')).toBe(found)
  })
})

describe('Get-Item and Get-ChildItem', () => {
  const table = (hive: string, name: string, values: readonly string[]) => [
    '',
    `    ${hive}`,
    '',
    'Name                           Property',
    '----                           --------',
    ...values.map((value, at) => `${(at === 0 ? name : '').padEnd(31)}${value}`),
    ''
  ]
  const parent = wu.slice(0, wu.lastIndexOf('\\'))
  const shown = (use: number, hive = 'Hive:') =>
    lines(
      `PS C:\\> Get-Item HKLM:\\${wu.slice(19)}`,
      table(`${hive} ${parent}`, 'WindowsUpdate', [`WUServer       : ${server}`, `WUStatusServer : ${server}`]),
      `PS C:\\> dir HKLM:\\${wu.slice(19)}`,
      table(`${hive} ${wu}`, 'AU', ['AUOptions   : 4', `UseWUServer : ${use}`])
    )

  it('are read whatever the language calls the hive', async () => {
    for (const hive of ['Hive:', 'Struktur:', 'Ruche :']) {
      const { wsus, verdict } = await judged({ 'a.txt': shown(0, hive) })
      expect(wsus?.url).toBe(server)
      expect(verdict).toMatchObject({ cause: 'wsus-not-used', confidence: 'certain' })
    }
    expect(await verdictOf({ 'a.txt': shown(1), 'WUAHandler.log': log })).toBe(likely)
  })

  it('tell nothing of values that a narrow console cut', async () => {
    const cut = lines(table(`Hive: ${parent}`, 'WindowsUpdate', ['TargetGroup : A', 'WUServer : http://sup01.cont...']))
    expect(await verdictOf({ 'a.txt': cut, 'WUAHandler.log': log })).toBe(likely)
  })
})

it('an address that is missing beside the one for reports may be lost from the copy', async () => {
  const text = lines(wu, `    WUStatusServer    REG_SZ    ${server}`, '    TargetGroup    REG_SZ    A', '')
  expect(await verdictOf({ 'policy.txt': text })).toBe('wsus-url-missing: likely')
})

it('a policy that uses no WSUS is only possible beside a scan of ConfigMgr that worked', async () => {
  const text = lines(
    wu,
    `    WUServer    REG_SZ    ${server}`,
    '',
    `${wu}\\AU`,
    '    UseWUServer    REG_DWORD    0x0',
    ''
  )
  expect(await verdictOf({ 'policy.txt': text })).toBe('wsus-not-used: certain')
  const good = lines(goodScan('01-05-2026 10:00:00'))
  expect(await verdictOf({ 'policy.txt': text, 'WUAHandler.log': good })).toBe('wsus-not-used: possible')
})

it('a scan of ConfigMgr that was answered speaks against an export without an address', async () => {
  const policy = lines(header, '', `[${wu}]`, '"TargetGroup"="A"', '', '')
  const scan = (code: string) => ({
    'policy.reg': policy,
    'WUAHandler.log': lines(failedScan(code, '01-05-2026 10:00:00'))
  })
  expect(await verdictOf(scan('0x80244022'))).toBe('wsus-url-missing: possible')
  expect(await verdictOf(scan('0x80244011'))).toBe('wsus-url-missing: certain')
})

it('a log that names the server speaks against an export without an address', async () => {
  const policy = lines(header, '', `[${wu}]`, '"TargetGroup"="A"', '', '')
  const log = lines(serverSet(server, '01-05-2026 09:00:00'), failedScan('0x8024500c', '01-05-2026 10:00:00'))
  expect(await verdictOf({ 'policy.reg': policy })).toBe('wsus-url-missing: certain')
  expect(await verdictOf({ 'policy.reg': policy, 'WUAHandler.log': log })).toBe('wsus-url-missing: possible')
})

it.each([
  ['findstr', '/s | findstr Status'],
  ['find', '/s |find "Status"'],
  ['Select-String', '| sls Status']
])('a query of which %s shows some lines says nothing of the others', async (_, rest) => {
  const text = lines(`C:\\>reg query ${wu} ${rest}`, `    WUStatusServer    REG_SZ    ${server}`, '')
  expect(await verdictOf({ 'q.txt': text, 'WUAHandler.log': log })).toBe(likely)
})
