import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { renderScreenReport } from '../../src-main/report/render-screen-report.ts'
import { proxyCase } from './cases.ts'
import { axeFindings, complaints, scrollsSideways } from './wizard-page.ts'

test('the HTML report works as a file: both languages, the filter, the links, and on paper', async ({
  page
}, testInfo) => {
  const session = { diagnosis: diagnose(proxyCase, '0.1.0'), evidence: proxyCase.evidence }
  const file = testInfo.outputPath('report.html')
  writeFileSync(file, renderScreenReport(session, 'de', { fontsCss: '' }))
  const heard = complaints(page)
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByRole('heading', { name: 'Alle Prüfungen' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'All checks' })).toBeHidden()
  expect(await axeFindings(page)).toEqual([])

  await page.getByRole('radio', { name: 'English' }).check()
  await expect(page.getByRole('heading', { name: 'Alle Prüfungen' })).toBeHidden()
  const checks = page.locator('.in-en .checks tbody tr')
  const passed = checks.filter({ hasText: /passed/ }).first()
  await expect(passed).toBeVisible()
  await page.getByRole('radio', { name: 'findings only' }).check()
  await expect(passed).toBeHidden()
  const cause = page.locator('.in-en .checks tr.bad')
  await expect(cause).toBeVisible()

  await cause.getByRole('link', { name: 'E1', exact: true }).click()
  await expect(page.locator('#en-1')).toBeInViewport()
  expect(await axeFindings(page)).toEqual([])
  await page.setViewportSize({ width: 320, height: 700 })
  expect(await scrollsSideways(page)).toBe(false)

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('radio', { name: 'English' })).toBeHidden()
  expect(asked).toEqual([pathToFileURL(file).href])
  expect(heard).toEqual([])
})
