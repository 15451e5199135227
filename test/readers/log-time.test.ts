import { describe, expect, it } from 'vitest'
import { biasOf, biasOfOffset, isoTime, TimeSpan, toUtc } from '../../src-main/readers/client-logs/log-time.ts'
import { resultCode } from '../../src-main/readers/client-logs/result-code.ts'

const noon = { year: 2024, month: 7, day: 1, hour: 12, minute: 0, second: 0, fraction: '1234567' }

describe('isoTime', () => {
  it('adds the bias to get UTC, and stays local without one', () => {
    expect(isoTime(noon, -120)).toBe('2024-07-01T10:00:00.123Z')
    expect(isoTime(noon, null)).toBe('2024-07-01T12:00:00.123')
  })

  it('refuses days that do not exist and clocks that were never set', () => {
    for (const wrong of [{ month: 13 }, { day: 32 }, { month: 2, day: 30 }, { hour: 24 }, { year: 1601 }]) {
      expect(isoTime({ ...noon, ...wrong }, null)).toBeNull()
    }
  })
})

describe('time zones in logs', () => {
  it('are a bias in CMTrace and an offset in WindowsUpdate.log', () => {
    expect([biasOf('+240'), biasOf('-60'), biasOf('+000'), biasOf('+9999'), biasOf(undefined)]).toEqual([
      240,
      -60,
      0,
      null,
      null
    ])
    expect([biasOfOffset('+0530'), biasOfOffset('-0500'), biasOfOffset('+0000'), biasOfOffset('5')]).toEqual([
      -330,
      300,
      0,
      null
    ])
  })

  it('let a span hold times from before and after the zone was stated', () => {
    const span = new TimeSpan()
    ;['2024-07-01T12:00:00.000Z', '2024-07-01T13:30:00.000', null].forEach((at) => span.include(at))
    expect(span.ends(-120)).toEqual({ firstAt: '2024-07-01T11:30:00.000Z', lastAt: '2024-07-01T12:00:00.000Z' })
    expect(toUtc('2024-07-01T13:30:00.000', -120)).toBe('2024-07-01T11:30:00.000Z')
  })
})

describe('resultCode', () => {
  it('brings every written form to one', () => {
    for (const written of ['0x8024401B', '0X8024401b', '8024401b', '2149859355', '-2145107941']) {
      expect(resultCode(written)).toBe('0x8024401b')
    }
    expect(resultCode('0x0')).toBe('0x00000000')
    expect([resultCode('x'), resultCode('99999999999'), resultCode(undefined)]).toEqual([null, null, null])
  })
})
