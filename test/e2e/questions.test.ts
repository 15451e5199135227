import { expect, test } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, goTo } from './wizard-page.ts'

let served: Served
test.beforeEach(async ({ page }) => {
  served = await serveCase(proxyCase)
  await page.goto(served.url)
  await check(page)
})
test.afterEach(() => served.close())

test('answers about the server change the finding and stay when the step is left', async ({ page }) => {
  const heard = complaints(page)
  await goTo(page, 'certificate')
  await page.getByText('Fragen an die Server-Verantwortlichen').click()
  const ssl = page.getByRole('group', { name: /^Ist „SSL-Kommunikation mit dem WSUS-Server erforderlich“/ })
  await ssl.getByLabel('ja').check()
  const next = page.getByRole('button', { name: 'Nächste Frage' })
  for (let at = 1; at < 6; at++) {
    await expect(page.getByRole('status').filter({ hasText: `Frage ${at} von 6` })).toBeVisible()
    await expect(page.locator('main fieldset')).toHaveCount(1)
    await next.click()
  }
  const certificates = page.getByRole('group', { name: 'Was steht unter „Clientzertifikate“?' })
  await expect(certificates).toContainText('IIS-Manager › Sites › WSUS-Verwaltung')
  await expect(next).toHaveAttribute('aria-disabled', 'true')
  await page.getByLabel('Anmerkung').fill('Laut Frau Müller, IT')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Antworten übernehmen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Übernommen' })).toBeVisible()
  await expect(page.locator('main')).toContainText('Der Softwareupdatepunkt verlangt SSL, der Client nutzt noch http')
  await goTo(page, 'timeout')
  await page.getByText('Fragen an die Server-Verantwortlichen').click()
  await next.click()
  const site = page.getByRole('group', { name: 'Welche Ports hat die WSUS-Site?' })
  await site.getByLabel('http', { exact: true }).fill('80')
  await page.getByRole('button', { name: 'Antworten übernehmen' }).press('Enter')
  await expect(page.locator('main')).toContainText('die WSUS-Site hat für http Port 80')
  await goTo(page, 'certificate')
  await page.getByText('Fragen an die Server-Verantwortlichen').click()
  await expect(ssl.getByLabel('ja')).toBeChecked()
  await expect(page.getByLabel('Anmerkung')).toHaveValue('Laut Frau Müller, IT')
  expect(heard).toEqual([])
})

test('the questions speak the reader’s language', async ({ page }) => {
  await page.getByRole('button', { name: 'EN, English' }).click()
  await goTo(page, 'certificate')
  await page.getByText('Questions for the server team').click()
  await expect(page.getByRole('group', { name: /^Is “Require SSL communication/ })).toContainText(
    'Administration › Site'
  )
})
