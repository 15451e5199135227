import { describe, expect, it } from 'vitest'
import { failedScan, serverSet } from './configmgr-lines.ts'
import { judged, lines, verdictOf } from './situation.ts'

const host = 'wsus03.contoso.test'
const url = `http://${host}:8530`
const log = (code: string) => lines(serverSet(url, '10-14-2026 08:00:00'), failedScan(code, '10-14-2026 09:00:00'))
const tested = (name: string, port: number, succeeded: boolean) =>
  lines(
    `ComputerName     : ${name}`,
    'RemoteAddress    : 10.1.4.20',
    `RemotePort       : ${port}`,
    `TcpTestSucceeded : ${succeeded ? 'True' : 'False'}`
  )
const found = lines('Server:  dc01.contoso.test', 'Address:  10.1.0.10', '', `Name:    ${host}`, 'Address:  10.1.4.20')

describe('a scan’s code beside a connection of unknown time', () => {
  it.each([
    ['a time-out, and none was made', '0x80072ee2', tested(host, 8530, false), 'port-unanswered: possible'],
    ['another time-out, and none was made', '0x8024401c', tested(host, 8530, false), 'port-unanswered: possible'],
    ['a time-out, to its address', '0x80072ee2', tested('10.1.4.20', 8530, false), 'port-unanswered: possible'],
    ['a time-out, to another port', '0x80072ee2', tested(host, 8531, false), 'server-silent: possible'],
    [
      'a time-out, to another server',
      '0x80072ee2',
      tested('wsus09.contoso.test', 8530, false),
      'server-silent: possible'
    ],
    ['a time-out, and one was made', '0x80072ee2', tested(host, 8530, true), 'server-silent: possible'],
    ['a refusal, and one was made', '0x80072efd', tested(host, 8530, true), 'port-refused: possible'],
    ['a refusal, and none was made', '0x80072efd', tested(host, 8530, false), 'port-refused: likely'],
    ['an answer, and none was made', '0x80244022', tested(host, 8530, false), 'server-unavailable: likely'],
    ['an unknown name that was found', '0x80072ee7', found, 'server-name-unresolved: possible'],
    ['an answer, and its name was found', '0x80244022', found, 'server-unavailable: likely']
  ])('%s: %s', async (_, code, printed, expected) =>
    expect(await verdictOf({ 'WUAHandler.log': log(code), 'output.txt': printed })).toBe(expected)
  )

  it('cites what contradicts it', async () => {
    const { because } = (await judged({ 'WUAHandler.log': log('0x80072efd'), 'o.txt': tested(host, 8530, true) }))
      .verdict
    expect(because.map(({ source }) => source)).toEqual(['WUAHandler.log', 'o.txt'])
  })
})
