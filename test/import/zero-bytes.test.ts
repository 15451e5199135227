import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recognise } from '../../src-main/import/recognise.ts'
import { withoutZeroRuns, ZeroRuns } from '../../src-main/readers/text/zero-runs.ts'

const line = (second: string) => `2024/07/01 11:00:${second}.1234567 1 2 Agent WSUS server: http://a:8530\r\n`
const zeros = (count: number) => Buffer.alloc(count)

describe('zero bytes that a crash left', () => {
  it.each([
    ['at the beginning', [zeros(5000), Buffer.from(line('01') + line('02'))], 5000],
    ['in the middle', [Buffer.from(line('01')), zeros(5001), Buffer.from(line('02'))], 5000],
    ['at the end', [Buffer.from(line('01') + line('02')), zeros(4096)], 4096],
    ['in UTF-16', [Buffer.from(line('01'), 'utf16le'), zeros(4096), Buffer.from(line('02'), 'utf16le')], 4096],
    ['before UTF-16', [zeros(4096), Buffer.from(line('01') + line('02'), 'utf16le')], 4096]
  ])('%s are skipped and reported', (_where, parts, about) => {
    const found = recognise(Buffer.concat(parts))
    expect(found?.kind).toBe('windows-update-log')
    expect(found?.remark?.id).toBe('zero-bytes')
    expect(Math.abs((found?.remark?.count ?? 0) - about)).toBeLessThan(3)
    expect(found?.evidence[0]?.value).toMatchObject({ records: 2, lastAt: '2024-07-01T11:00:02.123' })
  })

  it('do not hide in a log of IIS either', () => {
    const iis = '2024-05-01 08:00:00 10.0.0.1 GET /SelfUpdate/x - 8530 - 10.0.0.7 - - 200 0 0 1\r\n'
    const found = recognise(Buffer.concat([zeros(512), Buffer.from(iis), zeros(4096), Buffer.from(iis)]))
    expect(found).toMatchObject({ kind: 'iis-log', remark: { count: 4608 }, evidence: [{ value: { records: 2 } }] })
  })

  it('alone are no log', () => {
    expect(recognise(zeros(100_000))).toBeNull()
  })

  it('are counted alike in pieces, wherever those are cut', () => {
    const chunk = fc.oneof(
      fc.integer({ min: 0, max: 300 }).map(zeros),
      fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b') }).map((text) => Buffer.from(text))
    )
    const cuts = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 12 }), cuts, (chunks, lengths) => {
        const whole = Buffer.concat(chunks)
        const runs = new ZeroRuns()
        for (let at = 0, nth = 0; at < whole.length; nth++) {
          const next = at + (lengths[nth % lengths.length] ?? 1)
          runs.add(whole.subarray(at, next))
          at = next
        }
        expect(runs.end()).toBe(withoutZeroRuns(whole).skipped)
      }),
      { numRuns: 500 }
    )
  })

  it('are taken out in any place, and nothing else is', () => {
    const chunk = fc.oneof(
      fc.integer({ min: 0, max: 300 }).map((count) => zeros(count * 2)),
      fc.string({ maxLength: 40, unit: fc.constantFrom('a', 'b') }).map((text) => Buffer.from(text + text))
    )
    fc.assert(
      fc.property(fc.array(chunk, { maxLength: 12 }), (chunks) => {
        const whole = Buffer.concat(chunks)
        const { bytes, skipped } = withoutZeroRuns(whole)
        expect(bytes.length + skipped).toBe(whole.length)
        expect(Buffer.from(bytes.filter((byte) => byte !== 0))).toEqual(Buffer.from(whole.filter((byte) => byte !== 0)))
        expect(Buffer.from(bytes).includes(zeros(130))).toBe(false)
      })
    )
  })
})
