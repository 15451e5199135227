import { expect, test } from 'vitest'
import { converted, diagnosisOf, summary, wuaHandler, type LoggedScan } from './logs.ts'

/** Germany, 25 October 2026: 03:00 becomes 02:00 at 01:00 UTC. */
const scans: readonly LoggedScan[] = [
  { at: '2026-10-24T22:00:00.000Z', code: '0x80244022', bias: -120 },
  { at: '2026-10-25T00:30:00.000Z', code: '0x80244022', bias: -120 },
  { at: '2026-10-25T02:00:00.000Z', code: '0x80244022', bias: -60 },
  { at: '2026-10-25T08:00:00.000Z', code: '0x80244022', bias: -60 }
]
const expected = [
  '10-24T22:00 0x80244022 yes',
  '10-25T00:30 0x80244022 yes',
  '10-25T02:00 0x80244022 yes',
  '10-25T08:00 0x80244022 yes'
]

test('both logs stay together although one of them does not tell the change of its clock', async () => {
  const diagnosis = await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans), 'WindowsUpdate.log': converted(scans) })
  expect(summary(diagnosis)).toEqual(expected)
  expect(diagnosis.scanStory.attempts.map((attempt) => attempt.logs)).toEqual([2, 2, 2, 2])
})

test('also where the change lies between two parts of a rolled-over log', async () => {
  const diagnosis = await diagnosisOf({
    'WUAHandler-20261025-010000.log': wuaHandler(scans.slice(0, 2)),
    'WUAHandler.log': wuaHandler(scans.slice(2)),
    'WindowsUpdate.log': converted(scans)
  })
  expect(summary(diagnosis)).toEqual(expected)
  expect(diagnosis.clock).toBe('utc')
})

test.each([
  ['at the same time of the clock', '00:30', '01:30'],
  ['earlier by the clock', '00:50', '01:10'],
  ['later by the clock', '00:10', '01:50']
])('two scans in the hour that comes twice stay two, the second %s', async (_how, first, second) => {
  const twice: readonly LoggedScan[] = [
    { at: '2026-10-24T22:00:00.000Z', code: '0x80244022', bias: -120 },
    { at: `2026-10-25T${first}:00.000Z`, code: '0x80244022', bias: -120 },
    { at: `2026-10-25T${second}:00.000Z`, code: '0x80244022', bias: -60 },
    { at: '2026-10-25T03:00:00.000Z', code: '0x80244022', bias: -60 }
  ]
  const diagnosis = await diagnosisOf({ 'WUAHandler.log': wuaHandler(twice), 'WindowsUpdate.log': converted(twice) })
  expect(summary(diagnosis)).toEqual([
    '10-24T22:00 0x80244022 yes',
    `10-25T${first} 0x80244022 yes`,
    `10-25T${second} 0x80244022 yes`,
    '10-25T03:00 0x80244022 yes'
  ])
  expect(diagnosis.scanStory.attempts.map((attempt) => attempt.logs)).toEqual([2, 2, 2, 2])
})
