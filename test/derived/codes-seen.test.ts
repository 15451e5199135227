import { describe, expect, it } from 'vitest'
import { codesSeen } from '../../src-main/derived/scans/codes-seen.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { configmgrLog, windowsUpdateLog, type EventGiven } from '../builders/evidence.ts'

const codes = (...evidence: Evidence[]) => codesSeen.of(evidenceSet(evidence))
const failed = (code: string, at: string, rest: Partial<EventGiven> = {}): EventGiven => ({
  kind: 'scan-failed',
  code,
  at,
  ...rest
})

describe('the codes seen', () => {
  it('come newest first, with span, symbol, group and whether a client may change its server', () => {
    const log = configmgrLog([
      failed('0x8024401b', '2026-10-14T08:00:00.000Z'),
      failed('0x8024401b', '2026-10-14T09:00:00.000Z'),
      failed('0x80244022', '2026-10-14T10:00:00.000Z')
    ])
    expect(codes(log)).toMatchObject([
      {
        code: '0x80244022',
        symbol: 'WU_E_PT_HTTP_STATUS_SERVICE_UNAVAIL',
        httpStatus: 503,
        count: 1,
        inRetryList: true
      },
      {
        code: '0x8024401b',
        group: 'proxy',
        count: 2,
        inRetryList: false,
        first: '2026-10-14T08:00:00.000Z',
        last: '2026-10-14T09:00:00.000Z'
      }
    ])
  })

  it('count a scan once, however many logs and lines tell of it', () => {
    const at = '2026-10-14T08:00:00.000Z'
    const windows = windowsUpdateLog([
      { kind: 'request-failed', code: '0x80244022', at },
      { kind: 'request-failed', code: '0x80244022', at },
      { kind: 'scan-ended', code: '0x80244022', at }
    ])
    expect(codes(windows, configmgrLog([failed('0x80244022', at)]))).toMatchObject([{ count: 1 }])
    const longer = configmgrLog([failed('0x80244022', '2026-10-13T08:00:00.000Z'), failed('0x80244022', at)])
    expect(codes(windows, longer)).toMatchObject([{ count: 2 }])
  })

  it('count requests where no log shows a scan’s end', () => {
    const request: EventGiven = { kind: 'request-failed', code: '0x80072ee2' }
    expect(codes(windowsUpdateLog([request, request]))).toMatchObject([{ count: 2 }])
  })

  it('take the status that a line tells before the nominal one', () => {
    const log = windowsUpdateLog([{ kind: 'request-failed', code: '0x8024401c', httpStatus: 407 }])
    expect(codes(log)).toMatchObject([{ httpStatus: 407 }])
  })

  it('cite the newest three lines', () => {
    const log = configmgrLog([1, 2, 3, 4].map((hour) => failed('0x80244022', `2026-10-14T0${hour}:00:00.000Z`)))
    expect(codes(log)[0]?.evidence.map((envelope) => envelope.line)).toEqual([2, 3, 4])
  })

  it('leave out noise, other services, successes and remarks', () => {
    const at = '2026-10-14T08:00:00.000Z'
    expect(
      codes(
        windowsUpdateLog([
          failed('0x8024000e', at),
          failed('0x80072ee2', at, { service: 'microsoft' }),
          { kind: 'scan-ended', code: '0x00000000', at },
          { kind: 'scan-ended', code: '0x00240005', at }
        ])
      )
    ).toEqual([])
  })

  it('keep a code that nobody knows, without a name', () => {
    expect(codes(configmgrLog([failed('0x8abcdef0', '2026-10-14T08:00:00.000Z')]))).toMatchObject([
      { code: '0x8abcdef0', symbol: null, httpStatus: null, group: 'other', inRetryList: false }
    ])
  })

  it('are counted, dated and quoted alike, whatever the files are called', () => {
    const logs = Array.from({ length: 6 }, (_, at) =>
      configmgrLog([
        failed('0x8024401f', `2026-10-1${at}T08:00:00.000Z`, { httpStatus: 500 + at, text: `failed on day ${at}` })
      ])
    )
    const called = (names: readonly string[]) =>
      codes(...logs.map((log, at) => ({ ...log, source: names[at] ?? '' }))).map(({ evidence, ...code }) => ({
        ...code,
        quotes: evidence.map(({ quote }) => quote)
      }))
    const once = called(['a', 'b', 'c', 'd', 'e', 'f'])
    expect(once).toMatchObject([{ count: 6, httpStatus: 505, quotes: [3, 4, 5].map((at) => `failed on day ${at}`) }])
    expect(called(['f', 'e', 'd', 'c', 'b', 'a'])).toEqual(once)
    expect(called(['b', 'f', 'a', 'e', 'c', 'd'])).toEqual(once)
  })

  it('of a note without times are counted once, also where a copy of it lies beside it', () => {
    const note = configmgrLog([{ kind: 'scan-failed', code: '0x8024401f', at: null }])
    expect(codes({ ...note, source: 'a.txt' }, { ...note, source: 'b.txt' })).toMatchObject([{ count: 1 }])
  })
})
