import { describe, expect, it } from 'vitest'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { formatCode } from '../../src-main/knowledge/format-code.ts'

describe('times', () => {
  it.each([
    ['2026-03-05T06:07:08.123Z', '05.03.2026, 06:07:08 UTC', '5 Mar 2026, 06:07:08 UTC'],
    ['2026-12-31T23:59Z', '31.12.2026, 23:59:00 UTC', '31 Dec 2026, 23:59:00 UTC'],
    ['2026-03-05T06:07:08', '05.03.2026, 06:07:08 Uhr (Ortszeit)', '5 Mar 2026, 06:07:08 (local time)'],
    ['yesterday', 'yesterday', 'yesterday']
  ])('writes %s for people', (iso, de, en) => {
    expect(formatTime(iso, 'de')).toBe(de)
    expect(formatTime(iso, 'en')).toBe(en)
  })

  it('leaves out the seconds in a sentence', () => {
    expect(formatTime('2026-03-05T06:07:08Z', 'en', 'minute')).toBe('5 Mar 2026, 06:07 UTC')
  })
})

describe('numbers and codes', () => {
  it.each([
    [0, '0', '0'],
    [999, '999', '999'],
    [1000, '1.000', '1,000'],
    [1204811, '1.204.811', '1,204,811'],
    [33.6, '34', '34']
  ])('writes %d with the separator of the language', (value, de, en) => {
    expect(formatNumber(value, 'de')).toBe(de)
    expect(formatNumber(value, 'en')).toBe(en)
  })

  it('writes codes as Windows does', () => {
    expect(formatCode('0x8024401b')).toBe('0x8024401B')
  })
})
