import { describe, expect, test } from 'vitest'
import { eventFacts } from '../../../src-main/readers/event-log/meaning/event-facts.ts'
import { mostOfEach, NewestPicked } from '../../../src-main/readers/event-log/newest-picked.ts'
import { data, event, meaning, said } from './made-events.ts'

const updates = 'Microsoft-Windows-WindowsUpdateClient'
const bits = 'Microsoft-Windows-Bits-Client'

describe('the update agent’s events', () => {
  const wsus = '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}'

  test.each<[number, Readonly<Record<string, string>>, object]>([
    [16, {}, { kind: 'update-service-unreachable' }],
    [19, { serviceGuid: '{9482F4B4-E343-43B6-B170-9A65BC822C77}' }, { kind: 'content-obtained', service: 'microsoft' }],
    [20, { errorCode: '0x80240016' }, { kind: 'content-failed', step: 'install', code: '0x80240016' }],
    [
      25,
      { errorCode: '0x8024402c', serviceGuid: wsus },
      { kind: 'search-failed', code: '0x8024402c', service: 'wsus' }
    ],
    [25, { errorCode: '0x80072ee2' }, { kind: 'search-failed', code: '0x80072ee2', service: null }],
    [26, { updateCount: '3', serviceGuid: wsus }, { kind: 'search-succeeded', updates: 3, service: 'wsus' }],
    [29, {}, { kind: 'connectivity-lost' }],
    [30, {}, { kind: 'connectivity-restored' }],
    [31, { errorCode: '0x80200011' }, { kind: 'content-failed', step: 'download', code: '0x80200011' }],
    [34, { errorCode: '0x80072efd' }, { kind: 'agent-update-failed', code: '0x80072efd' }],
    [39, {}, { kind: 'agent-stopped' }]
  ])('%i with %o', (id, values, expected) => {
    expect(meaning(event(updates, id, data(values)))).toEqual([expected])
  })

  test('tell their code by the sentence where no values stand beside it, in any language', () => {
    expect(meaning(said(updates, 'Fehler beim Suchen: 0x80244022.', 25))).toEqual([
      { kind: 'search-failed', code: '0x80244022', service: null }
    ])
  })

  test('are those of this provider only: number 16 means something else to others', () => {
    expect(meaning(event('Microsoft-Windows-HAL', 16))).toEqual([])
    expect(meaning(event('Microsoft-Windows-Kernel-General', 16))).toEqual([])
  })
})

describe('transfers', () => {
  test.each<[number, Readonly<Record<string, string>>, object]>([
    [
      59,
      { name: 'Font Download', url: 'http://a.example/1' },
      { kind: 'transfer-started', url: 'http://a.example/1', job: 'other' }
    ],
    [
      60,
      { name: 'WU Client Download', url: 'http://a.example/1', hr: '0', proxy: '' },
      {
        kind: 'transfer-ended',
        url: 'http://a.example/1',
        code: '0x00000000',
        stopped: false,
        proxy: '',
        job: 'windows-update'
      }
    ],
    [
      61,
      { name: 'CCMDTS Job', url: 'http://a.example/1?sig=secret', hr: '2147954407', proxy: 'me:word@proxy:8080' },
      {
        kind: 'transfer-ended',
        url: 'http://a.example/1?***',
        code: '0x80072ee7',
        stopped: true,
        proxy: '***@proxy:8080',
        job: 'configmgr'
      }
    ],
    [
      201,
      { job: 'x', url: 'http://a.example/1', proxyServerList: 'old:8080', error: '2147954429' },
      { kind: 'transfer-proxy-failed', url: 'http://a.example/1', proxy: 'old:8080', code: '0x80072efd' }
    ],
    [
      202,
      { jobName: 'WU Client Download', url: 'http://a.example/1', hr: '2149122455' },
      {
        ...{ kind: 'transfer-ended', url: 'http://a.example/1', code: '0x80190197', stopped: true, proxy: null },
        job: 'windows-update'
      }
    ],
    [
      203,
      { server: 'proxy01', job: 'x', url: 'http://a.example/1', scheme: 'NTLM', user: 'somebody' },
      { kind: 'credentials-accepted', url: 'http://a.example/1', server: 'proxy01', scheme: 'NTLM' }
    ],
    [
      204,
      { server: 'me:word@proxy01', job: 'x', url: 'http://a.example/1?sig=secret', scheme: 'NTLM', user: 'somebody' },
      { kind: 'credentials-refused', url: 'http://a.example/1?***', server: '***@proxy01', scheme: 'NTLM' }
    ],
    [
      204,
      { string: 'proxy01', string2: 'x', string3: 'http://a.example/1' },
      { kind: 'credentials-refused', url: 'http://a.example/1', server: 'proxy01', scheme: null }
    ],
    [206, { url: 'http://a.example/1' }, { kind: 'range-refused', url: 'http://a.example/1' }],
    [16392, { ErrorCode: '2147942402' }, { kind: 'transfer-service-failed', code: '0x80070002' }]
  ])('%i with %o', (id, values, expected) => {
    expect(meaning(event(bits, id, data(values)))).toEqual([expected])
  })

  test('are read from a sentence, too', () => {
    expect(
      meaning(said(bits, 'BITS stopped "x" for http://wsus.example:8530/Content/a.cab. The code is 0x80072EE7.', 61))
    ).toEqual([
      {
        kind: 'transfer-ended',
        url: 'http://wsus.example:8530/Content/a.cab',
        code: '0x80072ee7',
        stopped: true,
        proxy: null,
        job: null
      }
    ])
  })
})

test('a change of proxy settings tells what they are now and whose they are, without passwords', () => {
  const values = {
    fAutoDetect: 'false',
    pwszAutoConfigUrl: 'http://u:p@wpad/p.pac',
    pwszProxy: 'proxy:8080',
    pwszProxyBypass: '*.local'
  }
  expect(meaning(event('Microsoft-Windows-WinINet-Config', 5600, data(values)))).toEqual([
    {
      kind: 'proxy-changed',
      account: 'system',
      autoDetect: false,
      scriptUrl: 'http://***@wpad/p.pac',
      proxy: 'proxy:8080',
      bypass: '*.local'
    }
  ])
  const person = event('Microsoft-Windows-WinINet-Config', 5600, data(values), undefined, 1, 'S-1-5-21-1-2-3-1001')
  expect(meaning(person)).toMatchObject([{ account: 'user' }])
})

describe('facts', () => {
  const failed = (time: string, record: number, code = '0x80244022') =>
    event(updates, 25, data({ errorCode: code }), time, record)

  test('stand in the order of time, whatever order they came in', () => {
    const facts = eventFacts([
      failed('2026-10-14T06:41:07Z', 3),
      failed('2026-10-12T00:00:00Z', 1),
      failed('2026-10-13T00:00:00Z', 2)
    ])
    expect(facts.map(({ recordId }) => recordId)).toEqual([1, 2, 3])
  })

  test('tell a record once that came from a file and from a printed list', () => {
    const one = failed('2026-10-14T06:41:07Z', 3)
    expect(eventFacts([one, { ...one }, failed('2026-10-14T06:41:07Z', 4)])).toHaveLength(2)
  })

  test('of a kind keep the newest, however many transfers there are', () => {
    const newest = new NewestPicked()
    newest.add(failed('2026-10-14T06:41:07Z', 1))
    const minute = (nth: number) => new Date(Date.UTC(2026, 9, 14) + nth * 60_000).toISOString()
    for (let nth = 1499; nth >= 0; nth--)
      newest.add(event(bits, 60, data({ url: 'http://a.example' }), minute(nth), nth))
    newest.add(event('Somebody', 5))
    const kept = newest.all()
    expect(kept).toHaveLength(mostOfEach + 1)
    expect(newest.dropped).toBe(1500 - mostOfEach)
    expect(Math.min(...kept.filter(({ eventId }) => eventId === 60).map(({ recordId }) => recordId ?? 0))).toBe(
      1500 - mostOfEach
    )
  })
})
