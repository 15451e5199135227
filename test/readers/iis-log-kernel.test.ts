import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedLineKernel } from '../../src-main/readers/server-logs/iis-log/line-kernel.ts'
import { noHeading, type Heading, type IisPart } from '../../src-main/readers/server-logs/iis-log/part.ts'
import { IisScan } from '../../src-main/readers/server-logs/iis-log/scan.ts'
import type { ServerLogInterest } from '../../src-main/readers/server-logs/server-log-interest.ts'
import { bytesOf, everyOddLine, fields, interests, logs, usualFields } from './iis-log-lines.ts'

const kernel = sharedLineKernel()

function partOf(
  pieces: readonly Uint8Array[],
  interest: ServerLogInterest,
  by: typeof kernel,
  before: Heading = noHeading
): IisPart {
  const scan = new IisScan(interest, before, by)
  for (const piece of pieces) scan.read(piece)
  return scan.finish()
}

/** With the order of what a map holds. */
const written = (part: IisPart) => JSON.stringify({ ...part, spans: [...part.times.spans] })

/** What is counted in WebAssembly is what is counted line by line. */
function expectSame(pieces: readonly Uint8Array[], interest: ServerLogInterest, before?: Heading): IisPart {
  const part = partOf(pieces, interest, kernel, before)
  expect(written(part)).toBe(written(partOf(pieces, interest, null, before)))
  return part
}

function cut(bytes: Uint8Array, places: readonly number[]): Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b)
  return ends.map((end, nth) => bytes.subarray(nth === 0 ? 0 : ends[nth - 1], end))
}

const line = (time: string, path: string, status: string) =>
  `2026-10-14 ${time} 10.0.0.1 GET ${path} - 8530 - 10.0.0.8 Agent/1 - ${status} 0 0 15\r\n`
/** Only below known columns lines are counted from the first on. */
const headed: Heading = { fields: usualFields, lastFields: usualFields, date: '2026-10-13' }
const interest: ServerLogInterest = { windows: [], clientAddresses: ['10.0.0.7'] }

describe('counting the lines of an IIS log in WebAssembly', () => {
  it('is done on this machine', () => {
    expect(kernel).not.toBeNull()
  })

  it('says what reading each line says, of any log cut anywhere', () => {
    fc.assert(
      fc.property(logs, fc.array(fc.nat(), { maxLength: 5 }), interests, (bytes, places, wanted) => {
        expectSame(cut(bytes, places), wanted)
        expectSame(cut(bytes, places), wanted, headed)
      }),
      { numRuns: 400 }
    )
  })

  it('says so of everything odd between usual lines, below any header', () => {
    const lines = everyOddLine()
    for (const end of ['\r\n', '\n']) {
      for (let from = 0; from < lines.length; from += 3) {
        // each below the usual header, for some lines are other headers
        const log = [fields.trim(), ...lines.slice(from, from + 12), ''].join(end)
        expectSame([bytesOf(log.repeat(2))], interest, headed)
      }
    }
  })

  it('says so where the columns change, or the first is empty, wherever that is', () => {
    const rest = (length: number, end = '404') => `2026-10-14 10:05:00 /Content/${'x'.repeat(length)} ${end}\n`
    const usual = (length: number, end?: string) => `- ${rest(length, end)}`.repeat(4)
    // far enough apart, for lines near an odd one are not counted
    const lines = Array.from(
      { length: 70 },
      (_, nth) => `${usual(90)}${usual(nth)} ${rest(90)}${usual(90)}# ${rest(90)}`
    )
    const without = `#Fields: s-ip date time cs-uri-stem sc-status\n${lines.join('')}`
    const withIt = '#Fields: s-ip date time cs-uri-stem sc-status sc-substatus\n'
    const apart = '#Fields: time s-ip date cs-uri-stem sc-status\n'
    const log = without + withIt + usual(90, '404 0') + usual(90, '404 2') + apart + `10:05:00 ${usual(90)}`
    expectSame([bytesOf(log + without + usual(90)), bytesOf(` ${rest(90)}${usual(90)}`)], interest, headed)
  })

  it('says so of two logs that are read in turns', () => {
    fc.assert(
      fc.property(logs, logs, interests, (bytes, other, wanted) => {
        const scans = [bytes, other].map((bytes) => ({ bytes, scan: new IisScan(wanted, noHeading, kernel) }))
        for (const { scan } of scans) scan.read(bytesOf(fields))
        for (const half of [0, 1]) {
          for (const { bytes, scan } of scans) {
            const middle = bytes.length >> 1
            scan.read(half === 0 ? bytes.subarray(0, middle) : bytes.subarray(middle))
          }
        }
        for (const { bytes, scan } of scans) {
          expect(written(scan.finish())).toBe(written(partOf([bytesOf(fields), bytes], wanted, null)))
        }
      })
    )
  })

  it('says so of more directories than rows are kept for, and than it has places for', () => {
    const times = ['10:00:00', '10:00:01', '10:12:00']
    const text = Array.from({ length: 30_000 }, (_, nth) => {
      const path = nth % 3 === 0 ? '/Content/a.cab' : nth % 3 === 1 ? `/d${nth % 7919}/x` : `/e${nth % 11}/x`
      return line(times[nth % 997 === 0 ? nth % 3 : 0] ?? '', path, nth % 5 === 0 ? '404' : String(200 + (nth % 37)))
    })
    const part = expectSame([bytesOf(fields + text.join(''))], interest)
    expect(part.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(30_000)
    const content = part.statuses.filter(({ directory, status }) => directory === 'content' && status === 404)
    expect(content).toEqual([{ directory: 'content', status: 404, substatus: 0, count: 2_000 }])
  })

  it('says so of statuses that differ by what is behind the point alone, and share a place', () => {
    const text = Array.from(
      { length: 9_000 },
      (_, nth) => `2026-10-14 10:00:00 10.0.0.1 GET /d/x - 8530 - 10.0.0.8 Agent/1 - 200 ${(nth * 7) % 2_000} 0 15\n`
    )
    expect(expectSame([bytesOf(text.join(''))], interest, headed).statuses).toHaveLength(2_000)
  })

  it('includes the first and last moment of every ten minutes', () => {
    const times = ['10:00:03', '10:00:01', '10:09:59', '10:05:00', '10:10:00', '10:05:01', '09:59:59', '10:10:01']
    const part = expectSame([bytesOf(times.map((time) => line(time, '/x', '200')).join(''))], interest, headed)
    const arrays = [...part.times.spans.values()].map(({ first, last }) =>
      [first, last].map((at) => new Date(at).toISOString().slice(11, 19))
    )
    expect(arrays).toEqual([
      ['10:00:01', '10:09:59'],
      ['10:10:00', '10:10:01'],
      ['09:59:59', '09:59:59']
    ])
  })
})
