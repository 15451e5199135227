import { describe, expect, it } from 'vitest'
import { readStartTypes } from '../../src-main/readers/console/start-types.ts'
import { lines, verdictOf } from '../situations/situation.ts'

const sc = (label: string, start: string, name = 'wuauserv') =>
  lines(
    `C:\\>sc qc ${name}`,
    '',
    `SERVICE_NAME: ${name}`,
    '        TYPE               : 20  WIN32',
    `        ${label}  : ${start}`
  )

describe('the start type of a service', () => {
  it.each([
    ['sc', sc('START_TYPE', '4   DISABLED'), 4],
    ['sc in another language', sc('STARTTYP', '4   DISABLED'), 4],
    ['sc of one that starts by hand', sc('START_TYPE', '3   DEMAND_START'), 3],
    ['sc with a delayed start', sc('START_TYPE', '2   AUTO_START  (DELAYED)'), 2],
    ['Get-Service', lines('Name      : wuauserv', 'Status    : Stopped', 'StartType : Disabled'), 4],
    ['Win32_Service', lines('Name      : wuauserv', 'StartMode : Manual'), 3]
  ])('is read from %s', (_, text, start) => {
    expect(readStartTypes(text)).toEqual({ readBy: 'file', services: [{ name: 'wuauserv', present: true, start }] })
  })

  it.each([
    ['of a service that no scan needs', sc('START_TYPE', '4   DISABLED', 'Spooler')],
    ['that is no number of the service controller', sc('START_TYPE', '4   abgeschaltet')],
    ['above its service', lines('StartType : Disabled', 'Name : wuauserv')]
  ])('is none where it is %s', (_, text) => expect(readStartTypes(text)).toBeNull())

  it('that is off is the cause', async () => {
    expect(await verdictOf({ 'a.txt': sc('START_TYPE', '4   DISABLED') })).toBe('update-service-disabled: certain')
    expect(await verdictOf({ 'a.txt': sc('START_TYPE', '3   DEMAND_START') })).toBe('undecided')
  })
})

it('a test of a port of WSUS names it, also where the name was not found', async () => {
  const table = ['ComputerName   : sup01.contoso.test', 'RemoteAddress  : ', 'PingSucceeded  : False']
  const text = (port: number) => lines(`PS C:\\> Test-NetConnection sup01.contoso.test -Port ${port}`, '', table)
  expect(await verdictOf({ 'a.txt': text(8530) })).toBe('server-name-unresolved: possible')
  expect(await verdictOf({ 'a.txt': text(443) })).toBe('undecided')
})

it.each([
  ['failed: Connection refused.', 'port-refused: possible'],
  ['failed: Connection timed out.', 'port-unanswered: possible'],
  ['fehlgeschlagen: Verbindungsaufbau abgelehnt.', 'port-unanswered: possible'],
  ['connected.', 'undecided']
])('what wget says of a port of WSUS counts: %s', async (result, expected) => {
  const host = 'sup01.contoso.test'
  const at = `--2026-10-14 09:15:40--  http://${host}:8530/selfupdate/wuident.cab`
  expect(await verdictOf({ 'a.txt': lines(at, `Connecting to ${host} (${host})|10.1.4.20|:8530... ${result}`) })).toBe(
    expected
  )
})

it.each([
  [
    'Get-Service',
    [
      'Name      Status StartType',
      '----      ------ ---------',
      'wuauserv Stopped  Disabled',
      'BITS     Running    Manual'
    ]
  ],
  [
    'Win32_Service',
    [
      'ProcessId Name     StartMode State   Status ExitCode',
      '--------- ----',
      '0 wuauserv Disabled Stopped OK 1077',
      '812 bits Manual Running OK 0'
    ]
  ]
])('of a table of %s are read by their columns', (_, rows) => {
  const read = readStartTypes(rows.join('\r\n'))?.services
  expect(read?.map(({ name, start }) => [name.toLowerCase(), start])).toEqual([
    ['wuauserv', 4],
    ['bits', 3]
  ])
})

it('without a column of start types a row tells none', () => {
  expect(readStartTypes('Status   Name      DisplayName\r\nStopped  wuauserv  Disabled by whoever')).toBeNull()
})
