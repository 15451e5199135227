import { expect, test } from 'vitest'
import { failoverSentences } from '../../src-main/text/failover-sentences.ts'
import { converted, diagnosisOf, summary, wuaHandler, type LoggedScan } from './logs.ts'

const scans: readonly LoggedScan[] = [
  { at: '2026-01-14T06:00:00.000Z', code: null },
  { at: '2026-01-14T08:00:00.000Z', code: '0x80072ee2' },
  { at: '2026-01-14T08:30:00.000Z', code: '0x80244022' },
  { at: '2026-01-14T09:00:00.000Z', code: 'cut' },
  { at: '2026-01-14T09:30:00.000Z', code: '0x80072ee2' }
]

test('only listed codes count; what is cut off is unfinished and never fine', async () => {
  const { failover, ...rest } = await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans) })
  expect(summary({ failover, ...rest })).toEqual([
    '01-14T06:00 succeeded succeeded',
    '01-14T08:00 0x80072ee2 not-listed',
    '01-14T08:30 0x80244022 yes',
    '01-14T09:00 unfinished no-end',
    '01-14T09:30 0x80072ee2 not-listed'
  ])
  expect(failover).toMatchObject({ state: 'counting', failures: 3, counted: 1 })
  const sentences = failoverSentences(failover, rest.scanStory, 'de', (iso) => iso)
  expect(sentences).toContain('2 Versuche mit 0x80072EE2 zählen nicht: Der Code steht nicht auf der Liste.')
  expect(sentences).toContain('Ein Versuch zählt nicht: Wie er ausging, steht nicht in den Protokollen.')
})

test('a code that is not on the list keeps the client where it is', async () => {
  const { failover, scanStory } = await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans.slice(0, 2)) })
  expect(failover.state).toBe('never')
  expect(failoverSentences(failover, scanStory, 'en', (iso) => iso)).toEqual([
    'With this error the client stays with its server: 0x80072EE2 is not on Microsoft’s list of errors that trigger a switch.'
  ])
})

test('scans of other programs are distinguished and do not count', async () => {
  const other = { 'WindowsUpdate.log': converted(scans.slice(2, 3), 'UpdateOrchestrator') }
  const { failover, scanStory } = await diagnosisOf(other)
  expect(scanStory.attempts).toMatchObject([{ caller: 'UpdateOrchestrator', counts: 'other-caller' }])
  expect(failover).toMatchObject({ state: 'not-configmgr', counted: 0 })
})

test('only a start in the logs says nothing about a switch', async () => {
  const { failover } = await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans.slice(3, 4)) })
  expect(failover).toMatchObject({ state: 'unknown', failures: 0 })
})
