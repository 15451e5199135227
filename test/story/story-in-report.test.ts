import { expect, test } from 'vitest'
import { diagnosisText } from '../../src-main/hosts/cli/diagnosis-text.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { textOf } from '../report/elements.ts'
import { converted, diagnosisOf, supB, wuaHandler, type LoggedScan } from './logs.ts'

const scans: readonly LoggedScan[] = [
  { at: '2026-01-14T06:00:00.000Z', code: null },
  { at: '2026-01-14T08:00:00.000Z', code: '0x80244022' },
  { at: '2026-01-14T08:30:00.000Z', code: 'cut' },
  { at: '2026-01-14T09:00:00.000Z', code: '0x80244022', server: supB }
]
const diagnosis = await diagnosisOf({ 'WUAHandler.log': wuaHandler(scans), 'WindowsUpdate.log': converted(scans) })

test.each([
  ['de', 'Zeitstrahl: Scans von', 'Ende unbekannt', 'Wechsel von http://sup-a', 'WUAHandler.log, Zeile 17'],
  ['en', 'Timeline: scans from', 'end unknown', 'Switch from http://sup-a', 'WUAHandler.log, line 17']
] as const)('the report has picture, table and switches (%s)', (language, ...expected) => {
  const html = renderReport({ diagnosis, evidence: [] }, language, { fontsCss: '', annex: true })
  const [picture, ...words] = expected
  expect(html).toContain(`role="img" aria-label="${picture}`)
  for (const word of words) expect(textOf(html)).toContain(word)
  expect(html.match(/<path class="bad"/g)).toHaveLength(3)
})

test('the terminal has it in three lines', () => {
  const [scansLine, question, answer] = diagnosisText({ diagnosis, evidence: [] }, 'en').trimEnd().split('\n').slice(-3)
  expect(scansLine).toBe('Scans in the logs: 4, of these 2 failed, 1 with unknown end')
  expect(question).toBe('Does the client switch to another server?')
  expect(answer).toContain('Counted: 1 of the 4 failures needed')
})
