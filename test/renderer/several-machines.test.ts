import { expect, test } from 'vitest'
import { caseFacts } from '../../src-main/presentation/case-facts.ts'
import { machineLines } from '../../src-renderer/view-models/case.ts'
import { sidebarCase } from '../../src-renderer/view-models/sidebar.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { healthyCase } from '../e2e/cases.ts'
import { severalMachinesCase } from '../pictures/several-machines-case.ts'
import { judged } from './session.ts'

test('the computer that is judged is called by the name its own files give it, on every page and in the report', async () => {
  const theCase = await severalMachinesCase()
  const session = { diagnosis: judged(theCase).diagnosis, evidence: theCase.evidence }
  expect(machineLines(session.diagnosis, 'en')).toEqual({
    title: 'The files are from 2 computers; only one is checked',
    lines: [
      'Checked: PC-8, because the newest failed scan is from there: 14 Oct 2026, 11:00:41 UTC.',
      'Not checked: PC-7. Check it separately: check PC-7'
    ]
  })
  expect(sidebarCase(session, 'en').name).toBe('PC-8')
  expect(caseFacts(session.diagnosis, 'en')[0]).toEqual(['Computer', 'PC-8'])
  expect(renderReport(session, 'en', { fontsCss: '' })).toMatch(/(?:Affected|Computer)<\/dt>\s*<dd>[^]{0,40}PC-8/)
})

test('of one computer nothing is said', () => {
  expect(machineLines(judged(healthyCase).diagnosis, 'de')).toBeNull()
})
