import { expect, test } from '@playwright/test'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { complaints, tabTo } from './wizard-page.ts'

test('the whole wizard can be walked by keyboard alone', async ({ page }) => {
  const served = await serveCase(proxyCase)
  const heard = complaints(page)
  await page.goto(served.url)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toBeFocused()

  await tabTo(page, /^Anderen Server oder Proxy prüfen$/)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('http://sup02.contoso.local:8530')
  await page.keyboard.press('Enter')
  await expect(page.locator('h1')).toContainText('Der Proxy verlangt')
  await expect(page.locator('h1')).toBeFocused()
  await expect(page).toHaveTitle(/^Befund: Der Proxy verlangt .* – NB-4711 – SUP Doctor$/)
  // the step opens in place, and leads on to its page
  await tabTo(page, /^1 · Proxy/)
  await page.keyboard.press('Enter')
  await tabTo(page, /^Zur Seite dieses Schritts: Proxy/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/proxy$/)

  await tabTo(page, /Der Update-Server fehlt in der Ausnahmeliste/)
  await page.keyboard.press('Enter')
  await expect(page.locator('details[open]', { hasText: 'Der Update-Server fehlt' })).toBeVisible()
  for (const next of [/^Weiter zu Zertifikat$/, /^Weiter zu Antwort des Servers$/, /^Weiter zu Befund$/]) {
    await tabTo(page, next)
    await page.keyboard.press('Enter')
    await expect(page.locator('h1')).toBeFocused()
  }
  await expect(page).toHaveURL(/#\/result$/)

  await tabTo(page, /^Bericht als JSON|^Ergebnis als JSON$/)
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toMatch(/\.json$/)
  await tabTo(page, /^EN, English$/)
  await page.keyboard.press('Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(heard).toEqual([])
  await served.close()
})
