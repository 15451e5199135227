import { expect, test } from 'vitest'
import { failoverSentences } from '../../src-main/text/failover-sentences.ts'
import { converted, diagnosisOf, locationServices, supA, supB, summary, wuaHandler, type LoggedScan } from './logs.ts'

const gone = '0x80244022'
const scans: readonly LoggedScan[] = [
  { at: '2026-01-14T06:00:00.000Z', code: null },
  { at: '2026-01-14T08:00:00.000Z', code: gone },
  { at: '2026-01-14T08:30:00.000Z', code: gone },
  { at: '2026-01-14T09:00:00.000Z', code: gone },
  { at: '2026-01-14T09:30:00.000Z', code: gone },
  { at: '2026-01-14T09:32:00.000Z', code: null, server: supB }
]
const files = (many: readonly LoggedScan[]) => ({
  'WUAHandler.log': wuaHandler(many),
  'WindowsUpdate.log': converted(many),
  'LocationServices.log': locationServices('2026-01-14T05:59:00.000Z', [supA, supB])
})
const sentences = async (many: readonly LoggedScan[], more: Record<string, string> = {}) => {
  const { failover, scanStory } = await diagnosisOf({ ...files(many), ...more })
  return failoverSentences(failover, scanStory, 'en', (iso) => iso.slice(11, 16)).join(' ')
}

test('both logs together tell six scans, not twelve', async () => {
  const diagnosis = await diagnosisOf(files(scans))
  expect(summary(diagnosis)).toEqual([
    '01-14T06:00 succeeded succeeded',
    '01-14T08:00 0x80244022 yes',
    '01-14T08:30 0x80244022 yes',
    '01-14T09:00 0x80244022 yes',
    '01-14T09:30 0x80244022 yes',
    '01-14T09:32 succeeded succeeded'
  ])
  const [, failed] = diagnosis.scanStory.attempts
  expect(failed).toMatchObject({ caller: 'CcmExec', sup: supA, phase: 'sync', logs: 2 })
  expect([failed?.start, failed?.end]).toMatchObject([
    { source: 'WUAHandler.log', line: 10 },
    { source: 'WUAHandler.log', line: 12 }
  ])
})

test('the switch is shown with the failures before it', async () => {
  const { scanStory, failover } = await diagnosisOf(files(scans))
  expect(scanStory.serverChanges).toMatchObject([
    { kind: 'switch', from: supA, to: supB, at: '2026-01-14T09:32:01.000Z', failuresBefore: 4, countedBefore: 4 }
  ])
  expect(failover).toMatchObject({ state: 'works', sup: supB, switches: 1, offered: 2 })
  expect(await sentences(scans)).toContain(`from ${supA} to ${supB} at 09:32, after 4 counted failures, so by itself`)
})

test('after the second failure both statements of the rule are shown', async () => {
  const { failover } = await diagnosisOf(files(scans.slice(0, 3)))
  expect(failover).toMatchObject({
    state: 'counting',
    counted: 2,
    atLeast: false,
    dueByTries: '2026-01-14T09:32:41.000Z',
    dueByMinutes: '2026-01-14T10:00:41.000Z'
  })
  expect(await sentences(scans.slice(0, 3))).toMatch(
    /^Counted: 2 of the 4 .* at about 09:32: .* 120 minutes .* before 10:00/
  )
})

test('nothing is said of a time that is unknown', async () => {
  const { failover, scanStory } = await diagnosisOf(files(scans.slice(0, 5)))
  for (const language of ['de', 'en'] as const) {
    const text = failoverSentences({ ...failover, dueByMinutes: null }, scanStory, language, String).join(' ')
    expect(text).not.toContain('120')
    expect(text).not.toContain('–')
    const switched = scanStory.serverChanges.map((change) => ({ ...change, at: null }))
    const story = { ...scanStory, serverChanges: switched }
    const timeless = failoverSentences({ ...failover, dueByTries: null, switches: 1 }, story, language, String).join(
      ' '
    )
    expect(timeless).not.toContain('–')
  }
})

test('after the fourth the switch is due', async () => {
  const { failover } = await diagnosisOf(files(scans.slice(0, 5)))
  expect(failover).toMatchObject({ state: 'due', counted: 4, dueByTries: '2026-01-14T09:32:41.000Z' })
})

test('logs that begin in the middle give a minimum', async () => {
  expect((await diagnosisOf(files(scans.slice(1, 3)))).failover).toMatchObject({ counted: 2, atLeast: true })
  expect(await sentences(scans.slice(1, 3))).toMatch(
    /^Counted: at least 2 of the 4 .* do not go back further.*at the latest/
  )
})

test('with one server on offer there is nowhere to switch', async () => {
  const item = { 'LocationServices.log': locationServices('2026-01-14T05:59:00.000Z', [supA]) }
  expect(await sentences(scans.slice(0, 5), item)).toMatch(/^The management point offered only one/)
})

test('the list of this client wins over the documented one', async () => {
  const list = { 'list.txt': 'ScanFailureRetryErrorCodes : {2147954402, 2149842970}' }
  const { failover } = await diagnosisOf({ ...files(scans.slice(0, 5)), ...list })
  expect(failover).toMatchObject({ state: 'never', list: 'client', listed: 2, counted: 0, failures: 4 })
  const short = { 'list.txt': 'ScanFailureRetryErrorCodes : {2147954402, 2149842970...}' }
  expect((await diagnosisOf({ ...files(scans.slice(0, 5)), ...short })).failover.list).toBe('documented')
})
