import { expect, test } from '@playwright/test'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, goTo } from './wizard-page.ts'

test('one step is checked again: only its questions, the others keep their answers and say of when', async ({
  page
}) => {
  const served = await serveCase(proxyCase, 250)
  const heard = complaints(page)
  const navItem = (at: number) => page.locator('nav li').nth(at)
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'proxy')
  const before = await navItem(3).textContent()
  await page.getByRole('button', { name: 'Diesen Schritt erneut prüfen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('„Proxy“ wird erneut geprüft')
  await expect(navItem(2)).toContainText('wird geprüft')
  expect(await navItem(3).textContent()).toBe(before)
  await expect(page.getByText('WinHTTP', { exact: false }).first()).toBeVisible()
  await expect(page.locator('main li', { hasText: 'Angaben zum Computer' })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await expect(page).toHaveURL(/#\/proxy$/)
  await expect(page.getByRole('table', { name: 'Vorher und jetzt' })).toContainText('unverändert')
  await expect(page.getByRole('status').first()).toHaveText('Die Prüfung ist beendet.')
  await expect(page.getByRole('heading', { name: 'Nicht erneut gelesen' })).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
  await goTo(page, 'orientation')
  const kept = page.locator('section', { has: page.getByRole('heading', { name: 'Nicht erneut gelesen' }) })
  await expect(kept.locator('li')).toHaveCount(1)
  await expect(kept.locator('li')).toContainText('Stand 14.10.2026')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Alles erneut prüfen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Der Update-Server hat einen Teil/)
  await expect(navItem(3)).toContainText('wird geprüft')
  await expect(page.locator('main li', { hasText: 'Angaben zum Computer' }).first()).toBeAttached()
  expect(heard).toEqual([])
  await served.close()
})
