import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JoinedParts, noHeading, readsAlike } from '../../src-main/readers/server-logs/iis-log/part.ts'
import { IisScan } from '../../src-main/readers/server-logs/iis-log/scan.ts'
import { noInterest, type ServerLogInterest } from '../../src-main/readers/server-logs/server-log-interest.ts'

const interest: ServerLogInterest = {
  windows: [{ from: '2026-10-14T09:55:00.000Z', to: '2026-10-14T10:05:00.000Z' }],
  clientAddresses: ['10.0.0.7']
}
const fields = '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) sc-status sc-substatus\n'

function evidenceOf(pieces: readonly Uint8Array[], wanted = interest) {
  const scan = new IisScan(wanted, noHeading)
  for (const piece of pieces) scan.read(piece)
  const whole = new JoinedParts()
  whole.add(scan.finish())
  return whole.evidence()
}

const bytesOf = (text: string) => new TextEncoder().encode(text)
const evidence = (text: string, wanted = interest) => evidenceOf([bytesOf(text)], wanted)

/** Each stretch on its own, as if the first headers still held, and once more where they do not. */
function inParts(bytes: Uint8Array, ends: readonly number[]) {
  const whole = new JoinedParts()
  let start = 0
  for (const end of [...ends, bytes.length]) {
    const part = (before: typeof noHeading) => {
      const scan = new IisScan(interest, before)
      scan.read(bytes.subarray(start, end))
      return scan.finish()
    }
    const early = part(noHeading)
    whole.add(readsAlike(early.before, whole.heading) ? early : part(whole.heading))
    start = end
  }
  return whole.evidence()
}

const line = fc.oneof(
  fc
    .record({
      hour: fc.integer({ min: 0, max: 25 }),
      directory: fc.constantFrom('/ClientWebService/c', '/x', '/Content/a', '-', '/…/a', '/ÄÖ/b'),
      query: fc.constantFrom('-', 'a=b', 'supdoctor=m-1'),
      client: fc.constantFrom('10.0.0.7', '10.0.0.8', '-'),
      status: fc.constantFrom('200', '404', '503', '-', '99')
    })
    .map((item) => {
      const time = `${String(item.hour).padStart(2, '0')}:00:01`
      return `2026-10-14 ${time} POST ${item.directory} ${item.query} ${item.client} Agent/1 ${item.status} 0`
    }),
  fc.constantFrom(
    fields.trim(),
    '#Fields: time sc-status cs-uri-stem',
    '#Fields: date action',
    '#Date: 2026-10-15 00:00:00',
    '10:00:00 503 /Content/b',
    '',
    '\0\0\0#Date: 2026-10-16 00:00:00',
    `2026-10-14 10:00:00 GET /${'x'.repeat(5000)} - 10.0.0.7 - 200 0`,
    '2026-10-14 10:00:00 10.0.0.1 GET /SelfUpdate/wuident.cab - 8530 - 10.0.0.7 - - 500 24 50 3715'
  )
)
const log = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, headed]) => bytesOf((headed ? fields : '') + lines.join(end)))
const cuts = fc.array(fc.nat({ max: 6000 }), { maxLength: 20 })

describe('an IIS log', () => {
  it('says the same however it was cut into pieces', () => {
    fc.assert(
      fc.property(log, cuts, (bytes, places) => {
        const ends = [...new Set(places.map((place) => Math.min(place, bytes.length)))].sort((a, b) => a - b)
        const pieces = [...ends, bytes.length].map((end, nth) => bytes.subarray(nth === 0 ? 0 : ends[nth - 1], end))
        expect(evidenceOf(pieces)).toEqual(evidenceOf([bytes]))
      })
    )
  })

  it('says the same when stretches of lines are read on their own and joined', () => {
    fc.assert(
      fc.property(log, cuts, (bytes, places) => {
        const ends = places.map((place) => bytes.indexOf(10, place) + 1).filter((end) => end > 0)
        expect(
          inParts(
            bytes,
            [...new Set(ends)].sort((a, b) => a - b)
          )
        ).toEqual(evidenceOf([bytes]))
      })
    )
  })

  it('tells when nothing was logged, the longest stretches and in order of time', () => {
    const at = (time: string) => `2026-10-14 ${time} GET /x - 10.0.0.8 - 200 0\n`
    const result = evidence(fields + at('08:00:00') + at('08:09:59') + at('11:00:00') + at('10:59:59') + at('11:10:00'))
    expect(result?.silences).toEqual([
      { from: '2026-10-14T08:09:59.000Z', to: '2026-10-14T10:59:59.000Z' },
      { from: '2026-10-14T11:00:00.000Z', to: '2026-10-14T11:10:00.000Z' }
    ])
  })

  it('keeps what is near a failure, what carries our marker, and what the client asked for', () => {
    const at = (time: string, path: string, query: string, client: string) =>
      `2026-10-14 ${time} POST ${path} ${query} ${client} sup+agent 200 0\n`
    const result = evidence(
      fields +
        at('09:54:59', '/ClientWebService/c', '-', '10.0.0.9') +
        at('09:55:00', '/ClientWebService/c', '-', '10.0.0.9') +
        at('10:00:00', '/other', '-', '10.0.0.9') +
        at('12:00:00', '/other', 'a=1&supdoctor=x-1', '10.0.0.70') +
        at('12:00:00', '/other', '-', '10.0.0.7')
    )
    expect(result?.around.map((item) => item.line)).toEqual([3])
    expect(result?.marked.map((item) => item.line)).toEqual([5])
    expect(result?.ofClient).toMatchObject([
      { address: '10.0.0.7', count: 1, newest: [{ line: 6, userAgent: 'sup agent' }] }
    ])
    expect(evidence(fields + at('12:00:00', '/', '-', '10.0.0.7'), noInterest)).not.toHaveProperty('ofClient')
  })

  it('reads past zeros of a torn write, lines of megabytes and a last line cut off', () => {
    const ok = '2026-10-14 10:00:00 POST /Content/a - 10.0.0.7 - 503 0\n'
    const result = evidence(
      `${fields}${ok}${'x'.repeat(10_000_000)}\n${'\0'.repeat(70_000)}${ok}2026-10-14 10:00:00 POST /Con${'\0'.repeat(9000)}`
    )
    expect(result).toMatchObject({ records: 2, failures: [{ line: 2 }, { line: 4 }] })
  })

  it('reads names that are in a code page', () => {
    const bytes = Uint8Array.from(`${fields}2026-10-14 10:00:00 GET /B\xfcro/x - 10.0.0.7 - 404 0\n`, (text) =>
      text.charCodeAt(0)
    )
    expect(evidenceOf([bytes])?.statuses).toMatchObject([{ directory: 'büro', status: 404 }])
  })

  it('counts a scanner of many thousand directories with the rest, and loses none', () => {
    const lines = Array.from({ length: 20_000 }, (_, nth) => `2026-10-14 10:00:00 GET /d${nth}/x - 10.0.0.9 - 404 0`)
    const result = evidence(`${fields}${lines.join('\n')}\n2026-10-14 10:00:00 GET /Content/x - 10.0.0.9 - 404 0\n`)
    expect(result?.statuses.length).toBeLessThanOrEqual(301)
    expect(result?.statuses.reduce((sum, row) => sum + row.count, 0)).toBe(20_001)
    expect(result?.statuses).toContainEqual({ directory: 'content', status: 404, substatus: 0, count: 1 })
    expect(evidence(fields + [...lines].reverse().join('\n'))?.statuses).toEqual(
      evidence(fields + lines.join('\n'))?.statuses
    )
  })
})
