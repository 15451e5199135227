import { describe, expect, it } from 'vitest'
import { formatDate, readableNumber, formatTime } from '../../src-main/presentation/format.ts'
import { formatCode } from '../../src-main/knowledge/format-code.ts'

describe('times', () => {
  it.each([
    ['2026-03-05T06:07:08.123Z', '05.03.2026, 06:07 Uhr', '5 March 2026, 06:07'],
    ['2026-12-31T23:59Z', '31.12.2026, 23:59 Uhr', '31 December 2026, 23:59'],
    ['yesterday', 'yesterday', 'yesterday']
  ])('writes %s for people', (iso, de, en) => {
    expect(formatDate(iso, 'de')).toBe(de)
    expect(formatDate(iso, 'en')).toBe(en)
  })

  it('tells local times from UTC', () => {
    expect(formatTime('2026-03-05T06:07:08Z', 'en')).toEqual({ text: '5 Mar 2026 06:07:08', local: false })
    expect(formatTime('2026-03-05T06:07:08', 'de')).toEqual({ text: '05.03.2026 06:07:08', local: true })
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
    expect(readableNumber(value, 'de')).toBe(de)
    expect(readableNumber(value, 'en')).toBe(en)
  })

  it('writes codes as Windows does', () => {
    expect(formatCode('0x8024401b')).toBe('0x8024401B')
  })
})
