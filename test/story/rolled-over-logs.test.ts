import { expect, test } from 'vitest'
import { diagnosisOf, record, supA, summary, wuaHandler } from './logs.ts'

const first = wuaHandler([
  { at: '2026-01-14T08:00:00.000Z', code: '0x80244022' },
  { at: '2026-01-14T08:30:00.000Z', code: 'cut' }
])
const second = [
  record('WUAHandler', '2026-01-14T08:30:41.000Z', -60, 'Scan failed with error = 0x80244022.'),
  wuaHandler([{ at: '2026-01-14T09:00:00.000Z', code: '0x80244022' }])
].join('\r\n')
const expected = ['01-14T08:00 0x80244022 yes', '01-14T08:30 0x80244022 yes', '01-14T09:00 0x80244022 yes']

test('a scan that begins in one part and ends in the next is one attempt', async () => {
  const diagnosis = await diagnosisOf({ 'WUAHandler.lo_': first, 'WUAHandler.log': second })
  expect(summary(diagnosis)).toEqual(expected)
  const [, across] = diagnosis.scanStory.attempts
  expect(across?.start?.source).toBe('WUAHandler.lo_')
  expect(across?.end?.source).toBe('WUAHandler.log')
})

test('a copy beside the log is not counted again', async () => {
  const files = { 'WUAHandler.lo_': first, 'WUAHandler.log': second, 'WUAHandler - Copy.log': second }
  expect(summary(await diagnosisOf(files))).toEqual(expected)
})

test('a line further up that repeats the result belongs to the same scan', async () => {
  const handler = record(
    'UpdatesHandler',
    '2026-01-14T09:00:50.000Z',
    300,
    'Updates scan completion received, result = 0x80244022.'
  )
  const files = { 'WUAHandler.lo_': first, 'WUAHandler.log': second, 'UpdatesHandler.log': handler }
  expect(summary(await diagnosisOf(files))).toEqual(expected)
})

test('a policy that another one overwrites ends the attempt before the scan', async () => {
  const at = (seconds: number) => `2026-01-14T10:00:0${seconds}.000Z`
  const line = (seconds: number, message: string) => record('WUAHandler', at(seconds), -60, message)
  const conflict = [
    line(1, `Enabling WUA Managed server policy to use server: ${supA}`),
    line(
      2,
      'Group policy settings were overwritten by a higher authority (Domain Controller) to: Server http://old.contoso.local and Policy ENABLED'
    ),
    line(
      3,
      'Failed to Add Update Source for WUAgent of type (2) and id ({6A2F1C7E-0D57-4C6B-9B9F-0F2B6C1D7E11}). Error = 0x87d00692.'
    )
  ].join('\r\n')
  const { scanStory, failover } = await diagnosisOf({ 'WUAHandler.log': conflict })
  expect(scanStory.attempts).toMatchObject([
    { outcome: 'failed', phase: 'policy', code: '0x87d00692', counts: 'not-listed' }
  ])
  expect(scanStory.policyOverwrites).toMatchObject([{ url: 'http://old.contoso.local', place: { line: 2 } }])
  expect(failover.state).toBe('never')
})
