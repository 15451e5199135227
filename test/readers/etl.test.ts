import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { isEtl } from '../../src-main/readers/client-logs/etl/log-file-header.ts'
import { bufferOf, etlBuffers, etlFile, noChange, padded } from '../builders/etl-file.ts'
import { event, failedScan, linesOfEtl, noon, openedEtl, readEtl } from '../builders/etl-read.ts'

describe('a trace file of Windows Update', () => {
  it('gives its events as WindowsUpdate.log has them, in the local time of the client', () => {
    const texts = ['    * Übersicht "https://sup01/client.asmx"', 'two\r\nlines', '', 'WS error: 原因']
    const events = texts.map((text, nth) => event(nth, text, { fraction: 1230 + nth, processId: 7, threadId: 99 }))
    const bytes = etlFile(events, { startedAt: noon - 5000 })
    expect(isEtl(bytes)).toBe(true)
    expect(linesOfEtl(bytes)).toEqual([
      '2026/10/14 14:00:00.0001230 7     99    Agent               * Übersicht "https://sup01/client.asmx"',
      '2026/10/14 14:00:01.0001231 7     99    Agent           two lines',
      '2026/10/14 14:00:02.0001232 7     99    Agent           ',
      '2026/10/14 14:00:03.0001233 7     99    Agent           WS error: 原因'
    ])
    expect(Array.from(openedEtl(bytes).events(), ({ text }) => text)).toEqual(texts)
  })

  it('tells a scan with true UTC, and the level that the text loses', () => {
    const bytes = etlFile(failedScan, { startedAt: noon - 5000 })
    expect(readEtl(bytes).log).toMatchObject({
      form: 'event-trace',
      biasMinutes: -120,
      firstAt: '2026-10-14T12:00:00.000Z',
      lastAt: '2026-10-14T12:00:03.000Z',
      events: [
        { kind: 'scan-started', at: '2026-10-14T12:00:00.000Z', caller: 'CcmExec', line: 1 },
        { kind: 'request-failed', at: '2026-10-14T12:00:02.000Z', code: '0x80244022', line: 3 },
        { kind: 'scan-ended', at: '2026-10-14T12:00:03.000Z', code: '0x80244022', service: 'wsus', line: 4 }
      ]
    })
    expect(Array.from(openedEtl(bytes).events(), ({ level }) => level)).toEqual([4, 4, 2, 4])
  })

  it.each([
    { clock: 1, frequency: 10_000_000 },
    { clock: 1, frequency: 3_579_545 },
    { clock: 1, frequency: 2_999_999_999 },
    { clock: 2, frequency: 2_400_000_000 },
    { clock: 3, frequency: 2_400_000_000 },
    { clock: 1, frequency: 10_000_000, pointerSize: 4 }
  ] as const)('has the same times by any clock: %o', (options) => {
    const bytes = etlFile([event(0, 'a', { fraction: 4567 }), event(90_000, 'b')], { startedAt: noon - 3, ...options })
    const times = Array.from(openedEtl(bytes).events(), ({ at, fraction }) => (at - noon) * 10_000 + fraction)
    // a counter slower than 10 MHz cannot tell 100 nanoseconds
    expect(times[0]).toBeGreaterThanOrEqual(4567)
    expect(times[0]).toBeLessThanOrEqual(options.frequency < 10_000_000 ? 4571 : 4567)
    expect(Math.floor((times[1] ?? 0) / 10_000)).toBe(90_000_000)
  })

  it.each([
    ['Europe, summer', {}, Date.UTC(2026, 9, 25, 0, 59), -120],
    ['Europe, an hour later', {}, Date.UTC(2026, 9, 25, 1), -60],
    ['Europe, before summer', {}, Date.UTC(2026, 2, 29, 0, 59), -60],
    ['Europe, in summer', {}, Date.UTC(2026, 2, 29, 1), -120],
    [
      'the other half of the world',
      { bias: -600, toStandard: [0, 4, 0, 1, 3, 0, 0, 0], toDaylight: [0, 10, 0, 1, 2, 0, 0, 0] },
      Date.UTC(2026, 0, 1),
      -660
    ],
    [
      'its winter',
      { bias: -600, toStandard: [0, 4, 0, 1, 3, 0, 0, 0], toDaylight: [0, 10, 0, 1, 2, 0, 0, 0] },
      Date.UTC(2026, 5, 1),
      -600
    ],
    ['no summer time', { bias: -330, toStandard: noChange, toDaylight: noChange }, Date.UTC(2026, 6, 1), -330],
    ['a date', { toDaylight: [2026, 4, 0, 10, 2, 0, 0, 0] }, Date.UTC(2026, 3, 10, 1), -120],
    ['a zone that is none', { bias: 123_456 }, Date.UTC(2026, 6, 1), 0]
  ] as const)('knows the clock of %s', (_name, options, at, bias) => {
    const bytes = etlFile([event(0, 'x', { at })], { startedAt: at, ...options })
    const { log } = readEtl(bytes)
    expect(log).toMatchObject({ biasMinutes: bias, firstAt: new Date(at).toISOString() })
  })

  it('says when the client put its clock back', () => {
    const change = Date.UTC(2026, 9, 25, 1)
    const bytes = etlFile([event(0, 'x', { at: change - 1000 }), event(0, 'y', { at: change + 1000 })])
    expect(readEtl(bytes).log?.biasChanges).toEqual([
      { from: new Date(change - 1000).toISOString(), minutes: -120 },
      { from: new Date(change + 1000).toISOString(), minutes: -60 }
    ])
    expect(linesOfEtl(bytes).map((raw) => raw.slice(11, 19))).toEqual(['02:59:59', '02:00:01'])
  })

  it('counts what it cannot say', () => {
    const wpp = Buffer.alloc(64)
    wpp.writeUInt32LE(0x9000_0040, 0)
    const manifest = Buffer.alloc(0x50)
    manifest.writeUInt16LE(0x50, 0)
    manifest.writeUInt16LE(0xc013, 2)
    const traceMessage = Buffer.from(manifest)
    traceMessage.writeUInt16LE(8, 4)
    const [head = Buffer.alloc(0), events = Buffer.alloc(0)] = etlBuffers([
      event(0, 'ours'),
      event(1, 'theirs', { provider: 'Another' })
    ])
    const others = bufferOf([wpp, wpp, manifest, traceMessage].map(padded), 4096, 0, 3)
    const compressed = Buffer.from(others)
    compressed.writeUInt16LE(0x40, 0x34)
    const torn = bufferOf([manifest.subarray(0, 0x40)], 4096, 0, 4)
    expect(readEtl(Buffer.concat([head, events, others, compressed, torn])).files).toMatchObject([
      {
        events: { WUTraceLogging: 1, SIHTraceLogging: 0 },
        others: new Map([['Another', 1]]),
        undescribed: new Map([['00000000-0000-0000-0000-000000000000', 1]]),
        wppMessages: 3,
        unreadBuffers: 2
      }
    ])
  })

  it('is known by its GUID where it does not give its name', () => {
    const bytes = etlFile([event(0, 'x'), event(1, 'y', { provider: 'SIHTraceLogging' })])
    bytes.write('\0', bytes.indexOf('WUTraceLogging'))
    expect(readEtl(bytes).files[0]?.events).toEqual({ WUTraceLogging: 1, SIHTraceLogging: 1 })
  })

  it('never makes scans of what service healing says, but knows its failures', () => {
    const { log, healing } = readEtl(
      etlFile(failedScan.map((one) => ({ ...one, component: 'SIH', provider: 'SIHTraceLogging' as const })))
    )
    expect(log).toBeNull()
    expect(healing?.events.map(({ kind, code }) => [kind, code])).toEqual([['request-failed', '0x80244022']])
  })

  it('is none without its header, and a text is none', () => {
    const [head = Buffer.alloc(0), ...rest] = etlBuffers(failedScan)
    expect(isEtl(Buffer.concat(rest))).toBe(false)
    expect(isEtl(head.subarray(0, 200))).toBe(false)
    expect(isEtl(new TextEncoder().encode('2026/10/14 '.repeat(100)))).toBe(false)
    expect(readEtl(Buffer.alloc(8192)).unread).toEqual(['made.1.etl'])
  })
})
