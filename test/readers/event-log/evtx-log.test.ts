import { describe, expect, test } from 'vitest'
import { readEvtx } from '../../builders/read-evtx.ts'
import { elementsNamed, textOf } from '../../../src-main/readers/event-log/xml-element.ts'
import type { Tree } from './chunk-writer.ts'
import { chunkOf, evtxOf, nothing, raw, sid, time, u32, wide, type EventToWrite } from './evtx-writer.ts'
import { at, chunkWith, client, failedSearch, read } from './read-written.ts'

function valuesOf(...data: NonNullable<EventToWrite['data']>): readonly string[] {
  const event = { id: 1, time: at, provider: 'x', eventId: 1, data }
  return read(evtxOf([chunkOf([event])])).events[0]?.data.map(({ value }) => value) ?? []
}

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

  test('leaves out an element or attribute that depends on a missing value', () => {
    const children: Tree[] = [
      { name: 'Data', attributes: [['Name', 'gone']], children: [{ hole: 0, optional: true }], dependsOn: 0 },
      { name: 'Data', attributes: [['Name', { hole: 0, optional: true }]], children: [{ hole: 1 }], dependsOn: 1 }
    ]
    expect(read(evtxOf([chunkWith(children, [nothing, u32(2)])])).events[0]?.data).toEqual([{ name: null, value: '2' }])
  })

  test('keeps an element whose value is missing where nothing depends on it', () => {
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

test('a file that is no event log is none', () => {
  expect(readEvtx(new Uint8Array(10), () => true)).toBeNull()
})
