import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import type { ByteSource } from '../../src-main/readers/byte-source.ts'
import { readEtlFiles } from '../../src-main/readers/client-logs/etl/session.ts'
import { etlBuffers, etlFile } from '../builders/etl-file.ts'
import { event, failedScan, noon, openedEtl, readEtl } from '../builders/etl-read.ts'

describe('the buffers of a trace file', () => {
  const many = Array.from({ length: 90 }, (_, nth) => event(nth, `entry ${nth} ${'x'.repeat(nth % 40)}`))
  const textsOf = (bytes: Uint8Array): string[] => Array.from(openedEtl(bytes).events(), ({ text }) => text)

  it.each([1024, 4096, 8192, 65_536])('may have %i bytes', (bufferSize) => {
    expect(textsOf(etlFile(many, { bufferSize }))).toEqual(many.map(({ text }) => text))
  })

  it('may stand in any order', () => {
    const [head = Buffer.alloc(0), ...rest] = etlBuffers(many)
    expect(rest.length).toBeGreaterThan(3)
    expect(textsOf(Buffer.concat([head, ...rest.reverse()]))).toEqual(many.map(({ text }) => text))
  })

  it('of several processors are read as one', () => {
    const started = { startedAt: noon }
    const [head = Buffer.alloc(0), ...even] = etlBuffers(
      many.filter((_, nth) => nth % 2 === 0),
      started
    )
    const odd = etlBuffers(
      many.filter((_, nth) => nth % 2 === 1),
      started
    ).slice(1)
    expect(textsOf(Buffer.concat([head, ...odd, ...even]))).toEqual(many.map(({ text }) => text))
  })

  it('that are zeroed cost only what was in them', () => {
    const [head = Buffer.alloc(0), first = head, , ...rest] = etlBuffers(many)
    const left = textsOf(Buffer.concat([head, first, Buffer.alloc(4096), ...rest]))
    expect(left.length).toBeGreaterThan(60)
    expect(left.at(-1)).toBe(many.at(-1)?.text)
    expect(readEtl(Buffer.concat([head, first, Buffer.alloc(4096), ...rest])).files[0]?.unreadBuffers).toBe(1)
  })

  it('that are cut off are read as far as they go', () => {
    const whole = etlFile(many)
    const texts = textsOf(whole.subarray(0, whole.length - 3500))
    expect(texts.length).toBeGreaterThan(60)
    expect(texts).toEqual(many.slice(0, texts.length).map(({ text }) => text))
  })
})

describe('the files of a session', () => {
  it('joined to one have each their own clock', () => {
    const later = event(90_000, 'later')
    const clock = { bufferSize: 1024, frequency: 3_579_545, startedAt: later.at - 60_000 }
    const { log, files } = readEtl(Buffer.concat([etlFile([event(0, 'before')]), etlFile([later], clock)]))
    expect(files).toHaveLength(2)
    expect([log?.firstAt, log?.lastAt]).toEqual([new Date(noon).toISOString(), new Date(later.at).toISOString()])
    expect(log?.records).toBe(2)
  })

  it('that are nothing but beginnings are read with bounded effort, and what is left is counted', () => {
    const [head = Buffer.alloc(0)] = etlBuffers(failedScan, { bufferSize: 1024 })
    const bytes = Buffer.concat(Array.from({ length: 20_000 }, () => head))
    let asked = 0
    const source: ByteSource = {
      size: bytes.length,
      read: (at, length) => {
        asked += length
        return bytes.subarray(at, at + length)
      }
    }
    const { files } = readEtlFiles([{ name: 'heads.etl', source }])
    expect(files.reduce((sum, { unreadBuffers }) => sum + unreadBuffers, files.length)).toBe(20_000)
    expect(asked / bytes.length).toBeLessThan(10)
  })

  it('tell one scan that goes on from one into the next, in whatever order they are given', () => {
    const started = { startedAt: noon - 5000, eventsLost: 3 }
    const [first, second] = [etlFile(failedScan.slice(0, 2), started), etlFile(failedScan.slice(2), started)]
    const other = etlFile([event(-90_000, 'before')], { startedAt: noon - 91_000_000, eventsLost: 4 })
    const reading = readEtl(second, first, other)
    expect(reading.log?.events.map(({ kind, service }) => [kind, service])).toEqual([
      ['scan-started', 'wsus'],
      ['request-failed', 'wsus'],
      ['scan-ended', 'wsus']
    ])
    expect(reading.files.map(({ name }) => name)).toEqual(['made.3.etl', 'made.2.etl', 'made.1.etl'])
    expect(reading.eventsLost).toBe(7)
  })

  it('need little memory, and only the newest events are looked at closely', () => {
    const scans = Array.from({ length: 16_000 }, (_, nth) =>
      failedScan.map((one) => ({ ...one, at: one.at + nth * 10_000 }))
    ).flat()
    const hello = event(
      -60,
      'Initializing simple targeting cookie, clientId = 12345678-1234-1234-1234-123456789abc, target group = , DNS name = pc1.contoso.local'
    )
    const bytes = etlFile([hello, event(-59, 'WU client version 10.0.22621.1'), ...scans])
    const asked: number[] = []
    const source: ByteSource = {
      size: bytes.length,
      read: (at, length) => {
        asked.push(length)
        return bytes.subarray(at, at + length)
      }
    }
    const { log } = readEtlFiles([{ name: 'long.etl', source }])
    expect(Math.max(...asked)).toBeLessThanOrEqual(1024 * 1024)
    expect(log?.events.length).toBe(2000)
    expect(log?.records).toBe(scans.length + 2)
    expect(log?.skimmed).toBeGreaterThan(30_000)
    expect(log?.firstAt).toBe(new Date(noon - 60_000).toISOString())
    expect(log?.lastAt).toBe(new Date(scans.at(-1)?.at ?? 0).toISOString())
    expect(log?.agentVersion).toBe('10.0.22621.1')
    expect(log?.identity?.names).toEqual(['pc1.contoso.local'])
    expect(log?.events.at(-1)).toMatchObject({ kind: 'scan-ended', line: scans.length + 2, service: 'wsus' })
  })
})
