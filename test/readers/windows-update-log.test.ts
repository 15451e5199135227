import { describe, expect, it } from 'vitest'
import { readWindowsUpdateLog } from '../../src-main/readers/client-logs/windows-update-log.ts'
import { growth } from '../growth.ts'

const managed = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'
const windowsUpdate = '{9482F4B4-E343-43B6-B170-9A65BC822C77}'
const read = (...lines: string[]) => readWindowsUpdateLog(lines.join('\n'))
const events = (...lines: string[]) => (read(...lines)?.events ?? []).map((event) => withoutPlace(event))
const classic = (message: string, thread = 'a1', component = 'Agent', second = '00') =>
  `2024-07-01\t12:00:${second}:123\t 968\t${thread}\t${component}\t${message}`
const converted = (message: string, component = 'Agent', second = '00') =>
  `2024/07/01 12:00:${second}.1234567 9860  18344 ${component.padEnd(15)} ${message}`

function withoutPlace(event: object): object {
  return Object.fromEntries(Object.entries(event).filter(([key]) => !['line', 'at', 'text'].includes(key)))
}

describe('scans in WindowsUpdate.log', () => {
  it('begin and end with the service that the lines between them name', () => {
    expect(
      events(
        converted('* START * Finding updates CallerId = CcmExec  Id = 2 (cV = x)'),
        converted(`ServiceID = ${managed} Managed`),
        converted('* END * Finding updates CallerId = CcmExec, Id = 2, Exit code = 0x8024401C (cV = x)')
      )
    ).toEqual([
      { kind: 'scan-started', caller: 'CcmExec', service: 'wsus' },
      { kind: 'scan-ended', caller: 'CcmExec', service: 'wsus', code: '0x8024401c' }
    ])
  })

  it('are classic ones with the exit code before END, after it, or none where the search found something', () => {
    const start = classic('** START **  Agent: Finding updates [CallerId = AutomaticUpdates  Id = 1]')
    const end = classic('**  END  **  Agent: Finding updates [CallerId = AutomaticUpdates]')
    const exit = classic('  * WARNING: Exit code = 0x80244022')
    const ended = { kind: 'scan-ended', caller: 'AutomaticUpdates', code: '0x80244022' }
    expect(events(start, exit, end).slice(1)).toEqual([ended])
    expect(events(start, end, exit).slice(1)).toEqual([ended])
    const found = classic('  * Found 3 updates and 70 categories in search; evaluated appl. rules of 9 out of 12')
    expect(events(start, found, end).slice(1)).toEqual([{ ...ended, code: '0x00000000' }])
    expect(events(start, end).slice(1)).toEqual([{ kind: 'scan-ended', caller: 'AutomaticUpdates' }])
  })

  it('without END have not ended', () => {
    expect(events(classic('** START **  Agent: Finding updates [CallerId = CcmExec]'))).toEqual([
      { kind: 'scan-started', caller: 'CcmExec' }
    ])
  })

  it('of Microsoft services are distinguished, each thread for itself', () => {
    const start = (thread: string) => classic(`** START **  Agent: Finding updates [CallerId = ${thread}]`, thread)
    expect(
      events(
        start('a1'),
        start('b2'),
        classic(`  * ServiceID = ${windowsUpdate} Windows Update`, 'b2'),
        classic(`  * ServiceID = ${managed} Managed`, 'a1'),
        classic('  * WARNING: Exit code = 0x8024402C', 'b2')
      )
    ).toEqual([
      { kind: 'scan-started', caller: 'a1', service: 'wsus' },
      { kind: 'scan-started', caller: 'b2', service: 'microsoft' },
      { kind: 'scan-ended', caller: 'b2', service: 'microsoft', code: '0x8024402c' }
    ])
  })

  it('ended well where nothing but zeros stands at the end of the log', () => {
    const start = converted('* START * Finding updates CallerId = CcmExec  Id = 2')
    for (const zeros of ['0x0', '0x00000000']) {
      const end = converted(`* END * Finding updates CallerId = CcmExec, Id = 2, Exit code = ${zeros}`)
      expect(events(start, end)).toContainEqual({ kind: 'scan-ended', caller: 'CcmExec', code: '0x00000000' })
    }
  })

  it('are open where the log was cut off within the code of their end', () => {
    const start = converted('* START * Finding updates CallerId = CcmExec  Id = 2')
    const end = converted('* END * Finding updates CallerId = CcmExec, Id = 2, Exit code = 0x80244022')
    const kinds = (text: string) => read(start, text)?.events.map((event) => event.kind)
    expect(kinds(end)).toEqual(['scan-started', 'scan-ended'])
    for (let cut = 1; cut < 10; cut++) expect(kinds(end.slice(0, -cut))).toEqual(['scan-started'])
    const exit = classic('  * WARNING: Exit code = 0x80244022')
    for (let cut = 1; cut < 10; cut++) expect(read(exit.slice(0, -cut))?.events ?? []).toEqual([])
  })

  it('are neither queueing nor downloads nor the end of the service', () => {
    expect(
      events(
        converted('* END * Queueing Finding updates [CallerId = CcmExec  Id = 2]'),
        classic('** START **  Agent: Downloading updates [CallerId = x]'),
        classic('  * WARNING: Exit code = 0x80244019'),
        classic('**  END  **  Agent: Downloading updates [CallerId = x]'),
        classic('**  END  **  Service: Service exit [Exit code = 0x240001]', 'c3', 'Service')
      )
    ).toEqual([])
  })
})

describe('failed requests in WindowsUpdate.log', () => {
  it('are one event with code, proxy and address, however many lines report them', () => {
    expect(
      events(
        classic('WARNING: Send failed with hr = 80072ee2.', 'a1', 'Misc'),
        classic(
          'WARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <p:80 > Bypass List used : <(null)>',
          'a1',
          'Misc'
        ),
        classic('WARNING: WinHttp: SendRequestUsingProxy failed for <http://w/a.cab>. error 0x80072ee2', 'a1', 'Misc')
      )
    ).toEqual([{ kind: 'request-failed', code: '0x80072ee2', proxy: 'p:80', url: 'http://w/a.cab' }])
  })

  it('are two events when the same request fails again later', () => {
    const failed = (second: string) => converted('*FAILED* [8024401C] Web service call', 'WebServices', second)
    expect(read(failed('01'), failed('22'))?.events.map((event) => event.code)).toEqual(['0x8024401c', '0x8024401c'])
  })

  it('carry the HTTP status, and an empty proxy where none was used', () => {
    expect(
      events(
        'WARNING: GetConfig failure, error = 0x80244017, soap client error = 10, soap error code = 0, HTTP status code = 401',
        'WARNING: SendRequest failed with hr = 80072ee7. Proxy List used: <(null)> Bypass List used : <(null)>'
      )
    ).toEqual([
      { kind: 'request-failed', code: '0x80244017', httpStatus: 401 },
      { kind: 'request-failed', code: '0x80072ee7', proxy: '' }
    ])
  })

  it('carry the proxy that the lines below them name', () => {
    const below = (proxy: string) => [
      classic('WARNING: Send failed with hr = 80072ee2.', 'a1', 'Misc'),
      classic('  + Last proxy send request failed with hr = 0x80072EE2, HTTP status code = 0', 'a1', 'PT'),
      classic('  + Caller provided proxy = No', 'a1', 'PT'),
      classic(`  + Proxy list used = ${proxy}`, 'a1', 'PT'),
      classic('  + Bypass list used = <NULL>', 'a1', 'PT'),
      classic('WARNING: PTError: 0x80072ee2', 'a1', 'PT')
    ]
    const failed = { kind: 'request-failed', code: '0x80072ee2' }
    expect(events(...below('p:80'))).toMatchObject([
      { ...failed, proxy: 'p:80' },
      { kind: 'proxy-used', proxy: 'p:80' }
    ])
    expect(events(...below('<NULL>'))[0]).toMatchObject({ ...failed, proxy: '' })
  })

  it('are known by their words where the columns ran together', () => {
    const text =
      ' 2026-01-1408:00:00 992158MiscWARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <p:80 >'
    expect(read(text)?.events).toMatchObject([{ kind: 'request-failed', code: '0x80072ee2', proxy: 'p:80' }])
  })

  it('to Microsoft are marked as such by the address the thread was talking to', () => {
    expect(
      events(
        converted("WS error: Fehler mit dem Endpunkt 'https://fe3.update.microsoft.com/x.asmx'.", 'WebServices'),
        converted('*FAILED* [80240438] Web service call. Current service auth scheme=0.', 'WebServices')
      )
    ).toEqual([
      {
        kind: 'request-failed',
        code: '0x80240438',
        url: 'https://fe3.update.microsoft.com/x.asmx',
        service: 'microsoft'
      }
    ])
  })

  it('are not what healthy logs are full of', () => {
    expect(
      events(
        converted('*FAILED* [8024000C] LoadHistoryEventFromRegistry completed', 'Misc'),
        converted('*FAILED* [800703F0] Failed to get proxy settings token, not impersonating user', 'Misc'),
        converted('*FAILED* [80240438] GetExtendedUpdateInfo2', 'DownloadManager'),
        converted('*FAILED* [8024043D] GetIsInventoryRequired'),
        converted('*FAILED* [00000000] Web service call', 'WebServices')
      )
    ).toEqual([])
  })
})

describe('the surroundings in WindowsUpdate.log', () => {
  it('tell the server, also that there is none, and the one a scan really talks to', () => {
    expect(
      events(
        converted('WSUS server: (null) (Changed)'),
        converted('WSUS server: http://Wsus01:8530 (Changed)'),
        converted('WSUS status server: http://other:8530'),
        converted(`ServiceId = ${managed}, Server URL = http://wsus01:8530/ClientWebService/client.asmx`, 'PT'),
        converted(`ServiceId = ${managed}, Server URL = http://wsus02:8530/ClientWebService/client.asmx`, 'PT')
      )
    ).toEqual([
      { kind: 'server', url: '' },
      { kind: 'server', url: 'http://Wsus01:8530' },
      { kind: 'server', url: 'http://wsus02:8530' }
    ])
  })

  it('tell the time zone from its header on, and the agent version', () => {
    const log = read(
      classic('===========  Logging initialized (build: 7.6.7600.256, tz: +0200)  ===========', 'a1', 'Misc'),
      classic('WARNING: Send failed with hr = 80072ee2.', 'a1', 'Misc')
    )
    expect(log).toMatchObject({ form: 'classic', biasMinutes: -120, agentVersion: '7.6.7600.256' })
    expect(log?.events[0]?.at).toBe('2024-07-01T10:00:00.123Z')
  })

  it('stay unread in a log whose symbols were missing', () => {
    const line = '1601/01/01 01:00:00.0000000 9860  18344 Unknown( 10): GUID=eb73583d (No Format Information found).'
    expect(read(line, line)).toMatchObject({ form: 'undecoded', events: [], firstAt: null })
  })
})

describe('readWindowsUpdateLog', () => {
  it('keeps the newest 2,000 events', () => {
    const log = read(...Array.from({ length: 2500 }, () => converted('WSUS server: (null)')))
    expect(log?.events).toHaveLength(2000)
    expect(log?.events.at(-1)?.line).toBe(2500)
    expect(log?.dropped).toBe(500)
  })

  it('takes work in proportion to one endless line', () => {
    const text = (times: number) =>
      `${classic('WARNING: SendRequest failed for '.repeat(600 * times))}\n${' Agent '.repeat(3_000 * times)}`
    expect(growth(text, (name) => read(name))).toMatchObject({ linear: true })
  })

  it('is null for other texts', () => {
    for (const text of ['', 'hello', '2024-07-01 12:00:00 something happened', '{"WSUS server": 1}']) {
      expect(readWindowsUpdateLog(text)).toBeNull()
    }
  })
})

it('lines of one millisecond are put in order by the digits behind it', () => {
  const line = (digits: string, message: string) =>
    `2024/07/01 12:00:00.${digits} 9860  18344 Agent           ${message}`
  const lines = [
    line('0000001', '* START * Finding updates CallerId = CcmExec  Id = 10'),
    line('0000002', 'ServiceID = {3DA21691-E39D-4DA6-8A4B-B43877BCB1B7} Managed'),
    line('0000003', '* END * Finding updates CallerId = CcmExec, Id = 10, Exit code = 0x80244022')
  ]
  const [first = '', second = '', third = ''] = lines
  const kinds = (...order: readonly string[]) => read(...order)?.events.map(({ kind, service }) => [kind, service])
  expect(kinds(second, first, third)).toEqual(kinds(...lines))
  expect(kinds(third, second, first)).toEqual(kinds(...lines))
})
