import { describe, expect, test } from 'vitest'
import { readEvtx } from '../../../src-main/readers/event-log/evtx/evtx-log.ts'
import type { WindowsEvent } from '../../../src-main/readers/event-log/windows-event.ts'
import { elementsNamed, textOf } from '../../../src-main/readers/event-log/xml-element.ts'
import { ChunkWriter } from './chunk-writer.ts'
import {
  chunkOf,
  evtxOf,
  hex32,
  nothing,
  raw,
  sid,
  time,
  u32,
  wide,
  writeRecord,
  type EventToWrite
} from './evtx-writer.ts'

const client = 'Microsoft-Windows-WindowsUpdateClient'
const at = '2026-10-14T06:41:07.123Z'

function failedSearch(id: number, code = 0x8024402c): EventToWrite {
  return { id, time: at, provider: client, eventId: 25, level: 2, user: [18], data: [['errorCode', hex32(code)]] }
}

function read(file: Uint8Array): {
  events: WindowsEvent[]
  summary: NonNullable<ReturnType<typeof readEvtx>>['summary']
} {
  const found = readEvtx(file, () => true)
  if (found === null) throw new Error('no event log')
  return found
}

function valuesOf(...data: NonNullable<EventToWrite['data']>): readonly string[] {
  const event = { id: 1, time: at, provider: 'x', eventId: 1, data }
  return read(evtxOf([chunkOf([event])])).events[0]?.data.map(({ value }) => value) ?? []
}

const ids = (file: Uint8Array) => read(file).events.map(({ recordId }) => recordId)

describe('an event log file', () => {
  test('gives an event with its provider, number, time in UTC and named values', () => {
    expect(read(evtxOf([chunkOf([failedSearch(7)])])).events).toEqual([
      {
        provider: client.toLowerCase(),
        eventId: 25,
        level: 2,
        channel: 'System',
        computer: 'PC01.contoso.example',
        time: at,
        recordId: 7,
        account: 'system',
        data: [{ name: 'errorCode', value: '0x8024402c' }],
        userData: null,
        message: null
      }
    ])
  })

  test('uses a template for every later record of the chunk', () => {
    const events = [failedSearch(1, 0x80072ee2), failedSearch(2, 0x80072efe), failedSearch(3, 0x80072ee7)]
    const codes = read(evtxOf([chunkOf(events)])).events.map(({ data }) => data[0]?.value)
    expect(codes).toEqual(['0x80072ee2', '0x80072efe', '0x80072ee7'])
  })

  test('shows values of every type as Windows does', () => {
    const file = valuesOf(
      ['wide', wide('Grüße\0')],
      ['narrow', raw(2, 0x61, 0x62, 0)],
      ['i8', raw(3, 0xff)],
      ['i32', raw(7, 0xe4, 0xfd, 0xff, 0xff)],
      ['u64', raw(10, 1, 0, 0, 0, 1, 0, 0, 0)],
      ['double', { type: 12, write: (chunk) => chunk.f64(1.5) }],
      ['yes', raw(13, 1, 0, 0, 0)],
      ['binary', raw(14, 0xab, 1)],
      ['guid', raw(15, 0x91, 0x16, 0xa2, 0x3d, 0x9d, 0xe3, 0xa6, 0x4d, 0x8a, 0x4b, 0xb4, 0x38, 0x77, 0xbc, 0xb1, 0xb7)],
      ['time', time(at)],
      ['hex64', raw(21, 0, 0, 0, 0, 0, 0, 0, 0x80)],
      ['unknown', raw(99, 1)]
    )
    expect(file).toEqual([
      'Grüße', 'ab', '-1', '-540', '4294967297', '1.5', 'true', 'AB01', '{3DA21691-E39D-4DA6-8A4B-B43877BCB1B7}',
      '2026-10-14T06:41:07.1230000Z', '0x8000000000000000', ''
    ]) // prettier-ignore
  })

  test('repeats an element for every text of an array', () => {
    expect(valuesOf(['names', { type: 0x81, write: (chunk) => chunk.wide('one\0two\0') }])).toEqual(['one', 'two'])
  })

  test('keeps no account identifier, neither the writer nor one among the values', () => {
    const person = [21, 1, 2, 3, 1001]
    const event = { ...failedSearch(1), user: person, data: [['who', sid(person)] as const] }
    const text = JSON.stringify(read(evtxOf([chunkOf([event])])).events)
    expect(text).toContain('"account":"user"')
    expect(text).not.toContain('S-1-5')
  })

  test('reads what a provider with a layout of its own writes', () => {
    const url = {
      name: 'URL',
      attributes: [['scheme', 'http'] as const],
      children: ['http://crl.contoso.example/1.crl']
    }
    const userData = {
      name: 'CryptRetrieveObjectByUrlWire',
      children: [url, { name: 'Result', attributes: [['value', '80092012'] as const] }]
    }
    const body = read(evtxOf([chunkOf([{ ...failedSearch(1), userData }])])).events[0]?.userData
    expect(body?.name).toBe('CryptRetrieveObjectByUrlWire')
    expect(body === null || body === undefined ? '' : textOf(elementsNamed(body, 'URL')[0] ?? null)).toBe(
      'http://crl.contoso.example/1.crl'
    )
  })

  test('reads a forwarded event, which is written without a template', () => {
    const userData = { name: 'Note', children: ['a', { token: [0x08, 0x26, 0] }, { token: [0x07, 1, 0, 0x62, 0] }] }
    const { events } = read(evtxOf([chunkOf([{ ...failedSearch(9), plain: true, userData }])]))
    expect(events[0]).toMatchObject({ eventId: 25, recordId: 9, time: at })
    expect(textOf(events[0]?.userData ?? null)).toBe('a&b')
  })

  test('leaves out an element whose value is missing', () => {
    expect(valuesOf(['one', nothing], ['two', u32(2)])).toEqual(['', '2'])
    const { events } = read(evtxOf([chunkOf([{ id: 1, time: at, provider: 'x', eventId: 1 }])]))
    expect(events[0]).toMatchObject({ account: null, data: [] })
  })

  test('asks for nothing but provider and number before it reads an event', () => {
    const file = evtxOf([chunkOf([failedSearch(1), { ...failedSearch(2), eventId: 26 }])])
    const asked: string[] = []
    const found = readEvtx(file, (provider, eventId) => {
      asked.push(`${provider} ${eventId}`)
      return eventId === 26
    })
    expect(asked).toEqual([`${client.toLowerCase()} 25`, `${client.toLowerCase()} 26`])
    expect(found?.events.map(({ recordId }) => recordId)).toEqual([2])
    expect(found?.summary.records).toBe(2)
  })
})

describe('records behind the end that the chunk tells', () => {
  const written = new ChunkWriter()
  writeRecord(written, failedSearch(5))
  const end = written.at
  writeRecord(written, failedSearch(6))
  const secondEnd = written.at
  writeRecord(written, failedSearch(900))
  const chunk = written.close(5n, 5n, end)

  test('are another log’s and not read', () => expect(ids(evtxOf([chunk]))).toEqual([5]))

  test('are read in a log copied while Windows wrote to it, as long as their numbers follow', () => {
    expect(ids(evtxOf([chunk], true))).toEqual([5, 6])
    expect(secondEnd).toBeGreaterThan(end)
  })

  test('are not read from an empty log, even a live one, when they do not follow the chunk before', () => {
    const empty = chunk.slice()
    new DataView(empty.buffer).setUint32(48, 512, true)
    new DataView(empty.buffer).setBigInt64(24, -1n, true)
    expect(ids(evtxOf([empty]))).toEqual([])
    expect(ids(evtxOf([empty], true))).toEqual([])
    expect(ids(evtxOf([chunkOf([failedSearch(4)]), empty], true))).toEqual([4, 5, 6])
  })

  test('lend no names or templates to those before', () => {
    const pointing = chunk.slice()
    const view = new DataView(pointing.buffer)
    // the template of the first record now lies behind the end
    view.setUint32(512 + 24 + 4 + 6, secondEnd, true)
    expect(read(evtxOf([pointing]))).toMatchObject({ events: [], summary: { records: 1, damaged: 1 } })
  })
})

describe('a damaged event log', () => {
  test('tells chunks that are none, and those never used', () => {
    const torn = chunkOf([failedSearch(1)])
    torn[0] = 0
    const file = evtxOf([torn, new Uint8Array(65_536), chunkOf([failedSearch(2)])])
    expect(read(file)).toMatchObject({ events: [{ recordId: 2 }], summary: { damagedChunks: 1, emptyChunks: 1 } })
  })

  test('goes on behind a record whose two sizes differ', () => {
    const chunk = new ChunkWriter()
    writeRecord(chunk, failedSearch(1))
    const second = writeRecord(chunk, failedSearch(2))
    writeRecord(chunk, failedSearch(3))
    const bytes = chunk.close(1n, 3n)
    bytes[second + 4] = 0
    const { events, summary } = read(evtxOf([bytes]))
    expect(events.map(({ recordId }) => recordId)).toEqual([1, 3])
    expect(summary.damaged).toBe(1)
  })

  test('goes on behind a record with tokens that nobody knows', () => {
    const chunk = new ChunkWriter()
    chunk.record(1n, 0n, () => chunk.u8(0x3e))
    writeRecord(chunk, failedSearch(2))
    expect(read(evtxOf([chunk.close(1n, 2n)]))).toMatchObject({ events: [{ recordId: 2 }], summary: { damaged: 1 } })
  })

  test('is read as far as a cut file goes', () => {
    const file = evtxOf([chunkOf([failedSearch(1)]), chunkOf([failedSearch(2)])])
    expect(ids(file.subarray(0, 4096 + 65_536 + 700))).toEqual([1])
    expect(ids(file.subarray(0, 100))).toEqual([])
  })

  test('costs no more than its size, however often a template names a value', () => {
    const children = Array.from({ length: 6000 }, () => ({ hole: 0 }))
    const chunk = new ChunkWriter()
    const value = { type: 1, write: (writer: ChunkWriter) => writer.wide('x'.repeat(16_000)) }
    chunk.record(1n, 0n, () => chunk.instance('k', { name: 'Event', children }, [value]))
    const started = performance.now()
    expect(read(evtxOf([chunk.close(1n, 1n)])).events).toEqual([])
    expect(performance.now() - started).toBeLessThan(1000)
  })

  test('ends at a template that contains itself', () => {
    const chunk = new ChunkWriter()
    chunk.record(1n, 0n, () => chunk.instance('k', { name: 'Event', children: [{ hole: 0 }] }, [nothing]))
    const bytes = chunk.close(1n, 1n)
    const view = new DataView(bytes.buffer)
    // the closing tokens of the definition become an instance of itself
    const definition = view.getUint32(512 + 34, true)
    bytes[definition + 28] = 0x0c
    view.setUint32(definition + 34, definition, true)
    expect(read(evtxOf([bytes])).events).toEqual([])
  })
})

test('a file that is no event log is none', () => {
  expect(readEvtx(new Uint8Array(10), () => true)).toBeNull()
})
