import { expect, test } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { hostileCase, proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { check, complaints, goTo, stepPages } from './wizard-page.ts'

let served: Served
test.afterEach(() => served.close())

test('command and ticket text are copied; a refusal is said', async ({ page, context }) => {
  served = await serveCase(proxyCase)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(served.url)
  await check(page)
  await page.getByRole('button', { name: 'Kopieren' }).first().click()
  await expect(page.getByRole('button', { name: 'Kopiert' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^netsh winhttp set proxy/)
  await goTo(page, 'result')
  await page.getByRole('button', { name: 'Ticket-Text kopieren' }).click()
  await expect(page.getByRole('button', { name: 'Ticket-Text kopiert' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Computer: NB-4711')
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } })
  })
  await page.getByRole('button', { name: /^Ticket-Text kop/ }).click()
  await expect(page.getByRole('alert')).toContainText('nicht erlaubt')
})

test('hostile text stays text, whole and in its own direction', async ({ page }) => {
  served = await serveCase(hostileCase)
  const heard = complaints(page)
  await page.goto(served.url)
  await check(page)
  for (const where of stepPages) {
    await goTo(page, where)
    await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
    expect(await page.locator('img, main script').count()).toBe(0)
    // on the page that holds all of it
    if (where === 'result') await expect(page.locator('main')).toContainText('<img src=x onerror=')
  }
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false)
  expect(heard).toEqual([])
})

test('very long evidence is shortened until it is asked for', async ({ page }) => {
  served = await serveCase(hostileCase)
  await page.goto(served.url)
  await check(page)
  await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
  const more = page.getByRole('button', { name: /Alles zeigen/ }).first()
  const before = (await page.locator('main').innerText()).length
  await more.click()
  expect((await page.locator('main').innerText()).length).toBeGreaterThan(before + 300)
})
