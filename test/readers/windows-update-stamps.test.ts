import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoTime } from '../../src-main/readers/client-logs/log-time.ts'
import { LogTimestamp } from '../../src-main/readers/client-logs/windows-update-log/log-timestamp.ts'
import { Stamps } from '../../src-main/readers/client-logs/windows-update-log/stamp.ts'

const two = (value: number) => String(value).padStart(2, '0')
const parts = fc.record({
  indent: fc.constantFrom('', '', '', ' ', '\t'),
  separator: fc.constantFrom('/', '-', '.'),
  year: fc.constantFrom('2024', '1601', '2026'),
  month: fc.integer({ min: 0, max: 13 }),
  day: fc.integer({ min: 27, max: 32 }),
  gap: fc.constantFrom(' ', ' ', '\t', '', '  '),
  hour: fc.integer({ min: 22, max: 24 }),
  second: fc.integer({ min: 58, max: 60 }),
  point: fc.constantFrom(':', '.', ',', ';', ''),
  fraction: fc.stringMatching(/^\d{0,9}$/),
  rest: fc.constantFrom(' 1 2 Agent x', '', '9')
})
const begun = parts.map(({ indent, separator, year, month, day, gap, hour, second, ...end }) => ({
  beginning: `${indent}${[year, two(month), two(day)].join(separator)}${gap}${two(hour)}:59:${two(second)}`,
  ...end
}))

describe('the stamps of WindowsUpdate.log', () => {
  it('mean the same whether or not lines before them were of the same second', () => {
    fc.assert(
      fc.property(fc.array(begun, { minLength: 1, maxLength: 5 }), fc.array(parts, { maxLength: 8 }), (some, ends) => {
        const stamps = new Stamps()
        const texts = [...some, ...some, ...ends.map((end) => ({ ...end, beginning: some[0]?.beginning ?? '' }))]
        for (const { beginning, point, fraction, rest } of texts) {
          const text = `${beginning}${point}${fraction}${rest}`
          expect(stamps.read(text)).toEqual(new Stamps().read(text))
        }
      })
    )
  })

  it('are moments, with and without an offset, as they are written', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        fc.stringMatching(/^\d{1,7}$/),
        fc.constantFrom(null, -120, 0, 480),
        (month, day, fraction, bias) => {
          const stamp = new Stamps().read(`2026/${two(month)}/${two(day)} 23:59:58.${fraction} 1 2 Agent`)
          const written = { year: 2026, month, day, hour: 23, minute: 59, second: 58, fraction }
          expect(new LogTimestamp(stamp?.local ?? NaN, bias).iso).toBe(isoTime(written, bias))
        }
      )
    )
  })
})
