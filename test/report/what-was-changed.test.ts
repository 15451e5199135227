import { expect, test } from 'vitest'
import { renderReport } from '../../src-main/report/render-report.ts'
import { proxyCase } from '../e2e/cases.ts'
import { wholeCase } from '../e2e/whole-case.ts'
import { judged } from '../renderer/session.ts'

const report = (theCase: typeof proxyCase): string =>
  renderReport({ diagnosis: judged(theCase).diagnosis, evidence: theCase.evidence }, 'de', { fontsCss: '' })

test('a report says that nothing was changed only where nothing was', async () => {
  expect(report(proxyCase)).toContain('nur gelesen und keine Einstellung geändert')
  const repaired = report(await wholeCase())
  expect(repaired).toContain('die unter „Ausgeführte Änderungen“ stehen')
  expect(repaired).not.toContain('keine Einstellung geändert')
})
