import { gzipSync } from 'node:zlib'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, complaints, scrollsSideways } from './wizard-page.ts'

let served: Served
test.beforeEach(async () => {
  served = await serveCase(proxyCase)
})
test.afterEach(() => served.close())

const answer = (page: Page) => page.locator('dialog [aria-live=polite]')

/** The field, in the window that Ctrl+K opens on every page. */
async function openField(page: Page): Promise<Locator> {
  await expect(page.locator('h1')).toBeVisible()
  await page.keyboard.press('Control+k')
  return page.getByLabel(/^(Fehlercode nachschlagen|Look up an error code)$/)
}

test('a code typed in any of its forms is explained in both languages, light and dark', async ({ page }) => {
  const heard = complaints(page)
  await page.goto(served.url)
  const field = await openField(page)
  await field.pressSequentially('8024401b')
  await expect(answer(page)).toContainText('WU_E_PT_HTTP_STATUS_PROXY_AUTH_REQ')
  await expect(answer(page)).toContainText('HTTP 407')
  await expect(answer(page)).toContainText('Lässt der Proxy die Anfragen ohne Anmeldung durch?')
  await expect(answer(page)).toContainText('steht nicht auf der Liste der Fehler')
  const german = await answer(page).innerText()
  expect(await axeFindings(page)).toEqual([])

  await field.fill('')
  await expect(answer(page)).toContainText('Bedeutung und nächster Schritt erscheinen hier')
  await field.pressSequentially('-2145107941')
  await expect(answer(page)).toHaveText(german, { useInnerText: true })
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'EN, English' }).click()
  await page.getByRole('button', { name: 'Dark appearance' }).click()
  await openField(page)
  await expect(answer(page)).toContainText('A proxy requires a sign-in')
  expect(await axeFindings(page)).toEqual([])
  expect(await scrollsSideways(page)).toBe(false)
  expect(heard).toEqual([])
})

test('a part of a code, of a name or a status brings a short list, to be taken by keyboard', async ({ page }) => {
  await page.goto(served.url)
  const field = await openField(page)
  for (const [part, meant] of [
    ['8024401', '0x80244016'],
    ['407', 'BG_E_HTTP_ERROR_407'],
    ['proxy_auth', 'WU_E_PT_PROXY_AUTH_SCHEME_NOT_SUPPORTED']
  ] as const) {
    await field.fill(part)
    await expect(answer(page)).toContainText('Gemeint ist vielleicht:')
    await expect(answer(page)).toContainText(meant)
    expect(await answer(page).getByRole('button').count()).toBeLessThanOrEqual(6)
    expect(await axeFindings(page), part).toEqual([])
    await field.focus()
  }
  await page.keyboard.press('Tab')
  await expect(answer(page).getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/^0x8024/)
  await expect(answer(page)).toContainText('Zu tun')
  expect(await scrollsSideways(page)).toBe(false)
})

test('the list that Tab leads into is that of what was typed last', async ({ page }) => {
  await page.goto(served.url)
  const field = await openField(page)
  await field.fill('407')
  await expect(answer(page)).toContainText('BG_E_HTTP_ERROR_407')
  // in one go, so that no pause passes between the two
  const focused = await field.evaluate((input: HTMLInputElement) => {
    input.value = '8024400'
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))
    return document.querySelector('dialog [aria-live=polite] button')?.textContent ?? ''
  })
  expect(focused).toMatch(/^0x8024400/)
})

test('stays open where another window was closed a moment before', async ({ page }) => {
  await page.goto(served.url)
  await page.locator('h1').waitFor()
  await page.keyboard.press('F1')
  await page.getByRole('dialog').waitFor()
  const open = await page.evaluate(async () => {
    const help = document.querySelector('dialog')
    const closed = new Promise((done) => help?.addEventListener('close', done))
    help?.close()
    dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))
    await closed
    // what the page does about it is on the screen with the next frame
    await new Promise((done) => requestAnimationFrame(done))
    return document.querySelector('dialog[open] #code') !== null
  })
  expect(open).toBe(true)
})

test('nothing moves when an answer comes', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.goto(served.url)
  const places = () =>
    page
      .locator('dialog :is(h2, button, input, label):not(.answer *), dialog section')
      .evaluateAll((all) => all.map((item) => JSON.stringify(item.getBoundingClientRect())))
  const field = await openField(page)
  await field.focus()
  const before = await places()
  for (const code of ['8024401b', '0x8024002e', '80244', '0x80072f8f']) {
    await field.fill(code)
    await expect(answer(page)).not.toContainText('erscheinen hier')
    expect(await places()).toEqual(before)
    await field.fill('')
    await expect(answer(page)).toContainText('erscheinen hier')
  }
})

test('the first page is small, and the codes come only when somebody turns to the field', async ({ page }) => {
  const loaded: { path: string; gzipped: number }[] = []
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname
    if (!path.startsWith('/call') && !['/enter', '/events'].includes(path))
      loaded.push({ path, gzipped: gzipSync(await response.body()).length })
  })
  await page.goto(served.url)
  await page.waitForLoadState('load')
  await expect(page.locator('h1')).toBeVisible()
  const named = await page.locator('script[src], link[rel=modulepreload], link[rel=stylesheet]').count()
  // and the page itself
  await expect.poll(() => loaded.length).toBe(named + 1)
  expect(loaded.reduce((sum, item) => sum + item.gzipped, 0)).toBeLessThan(70 * 1024)
  await openField(page)
  await expect.poll(() => loaded.map((item) => item.path).join()).toMatch(/code-answer/)
})

test('without the program the list of codes cannot be loaded, which is said', async ({ page }) => {
  await page.goto(served.url)
  await page.route('**/code-answer*', (route) => route.abort())
  const field = await openField(page)
  await field.fill('8024401b')
  await expect(answer(page)).toContainText('ließ sich nicht laden')
})
