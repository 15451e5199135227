import { expect, test } from 'vitest'
import { diagnosisOf, summary } from './logs.ts'

/** The end of a search as the agent of Windows 7 logs it: the service first, then its caller, which repeats the code. */
function searchEnd(time: string, code: string): string {
  const line = (component: string, message: string) => `2026-01-14 ${time} 282 2a2b2 ${component} ${message}`
  return [
    line('Agent', `* WARNING: Exit code = 0x${code}`),
    line('Agent', '** END ** Agent: Finding updates [CallerId = AutomaticUpdates]'),
    line('AU', '>>## RESUMED ## AU: Search for updates'),
    line('AU', `# WARNING: Search callback failed, result = 0x${code}`),
    line('AU', `# WARNING: Failed to find updates with error code ${code}`)
  ].join('\r\n')
}

test('a failure that the caller logs once more behind the end of its scan is no further scan', async () => {
  const log = [searchEnd('09:10:29:042', '80244010'), searchEnd('09:40:31:118', '80244022')].join('\r\n')
  const diagnosis = await diagnosisOf({ 'WindowsUpdate.log': log })
  expect(summary(diagnosis)).toEqual(['01-14T09:10 0x80244010 other-caller', '01-14T09:40 0x80244022 other-caller'])
  expect(diagnosis.failover).toMatchObject({ state: 'not-configmgr', notCounted: [] })
})

test('the same words with another code, or minutes later, tell of a scan whose end is missing', async () => {
  const repeated = (time: string, code: string) =>
    `2026-01-14 ${time} 282 2221c AU # WARNING: Failed to find updates with error code ${code}`
  for (const line of [repeated('09:10:29:042', '80244022'), repeated('09:18:00:000', '80244010')]) {
    const log = `${searchEnd('09:10:29:042', '80244010')}\r\n${line}`
    const { scanStory } = await diagnosisOf({ 'WindowsUpdate.log': log })
    expect(scanStory.attempts.map(({ outcome }) => outcome).toSorted()).toEqual(['failed', 'unfinished'])
  }
})
