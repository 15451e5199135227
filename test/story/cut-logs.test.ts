import { describe, expect, test } from 'vitest'
import { diagnosisOf, supA, supB, summary, wuaHandler } from './logs.ts'

const success = wuaHandler([{ at: '2026-01-13T08:00:00.000Z', code: null }])
const failure = wuaHandler([{ at: '2026-01-14T08:00:00.000Z', code: '0x80244022' }])

describe('a log that ends in the middle of a record', () => {
  test.each([
    ['after the message', failure.slice(0, failure.lastIndexOf(']LOG]!>'))],
    ['in the time', failure.slice(0, failure.lastIndexOf('" date='))],
    ['in the code', failure.slice(0, failure.lastIndexOf('244022'))],
    ['before the code', failure.slice(0, failure.lastIndexOf('Scan failed'))]
  ])('is not outdated by the success before it: %s', async (_, cut) => {
    const diagnosis = await diagnosisOf({ 'WUAHandler.log': `${success}\r\n${cut}` })
    expect(diagnosis.verdict).toMatchObject({ outcome: 'found', cause: 'server-unavailable' })
    expect(diagnosis.codes.map((code) => code.code)).toEqual(['0x80244022'])
    expect(summary(diagnosis)).toEqual(['01-13T08:00 succeeded succeeded', '01-14T08:00 0x80244022 yes'])
  })
})

test('the parts of a rolled-over log count together, a copy of one does not', async () => {
  const part = (day: number, server = supA) =>
    wuaHandler([8, 9].map((hour) => ({ at: `2026-01-${day}T0${hour}:00:00.000Z`, code: '0x80244022', server })))
  const files = {
    'WUAHandler-20260114-090500.log': part(14),
    'WUAHandler.lo_': part(15),
    'WUAHandler.log': part(16, supB)
  }
  expect((await diagnosisOf(files)).codes).toMatchObject([{ code: '0x80244022', count: 6 }])
  expect((await diagnosisOf({ ...files, 'copy.log': part(15) })).codes).toMatchObject([{ count: 6 }])
})
