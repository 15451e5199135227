import { describe, expect, test } from 'vitest'
import { ChunkWriter } from './chunk-writer.ts'
import { chunkOf, evtxOf, nothing, writeRecord } from './evtx-writer.ts'
import { chunkWith, client, failedSearch, ids, read } from './read-written.ts'

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

  test('lend no templates to those before', () => {
    const lending = new ChunkWriter()
    writeRecord(lending, failedSearch(5))
    const borrower = writeRecord(lending, failedSearch(6))
    const free = lending.at
    const lender = writeRecord(lending, { ...failedSearch(900), provider: 'Remains-Of-Another' })
    const bytes = lending.close(5n, 6n, free)
    const view = new DataView(bytes.buffer)
    // head of the record, fragment, token, number: then the place of the template
    const place = 24 + 4 + 6
    view.setUint32(borrower + place, view.getUint32(lender + place, true), true)
    const { events, summary } = read(evtxOf([bytes]))
    expect(events.map(({ provider }) => provider)).toEqual([client.toLowerCase()])
    expect(summary).toMatchObject({ records: 2, damaged: 1 })
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

  test('gives no event that grew beyond any record, however often a template names a value', () => {
    const long = { type: 1, write: (writer: ChunkWriter) => writer.wide('x'.repeat(16_000)) }
    const data = { name: 'Data', children: [{ hole: 0 }] }
    const times = (count: number) =>
      read(
        evtxOf([
          chunkWith(
            Array.from({ length: count }, () => data),
            [long]
          )
        ])
      )
    expect(times(20)).toMatchObject({ events: [{ eventId: 7 }], summary: { damaged: 0 } })
    expect(times(500)).toMatchObject({ events: [], summary: { damaged: 1 } })
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
