import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Download, expect, type Page, test } from '@playwright/test'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { proxyCase } from './cases.ts'
import { fixturePorts } from './fixture-ports.ts'
import { registry } from './fake-registry.ts'
import { wholeCase } from './whole-case.ts'
import { serveCase } from './wizard-host.ts'
import { complaints, onStep, tabTo } from './wizard-page.ts'

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press(key)
}

/** What the button brings, which is reached and pressed by keyboard. */
async function downloaded(page: Page, button: RegExp): Promise<Download> {
  await tabTo(page, button)
  const started = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  return await started
}

/** Tab until the one control that fits has the focus, for those whose name stands beside them. */
async function tabToControl(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`no way to ${selector} by keyboard`)
}

test('a repair is read, agreed to, made and undone with the keyboard alone', async ({ page }) => {
  const service = createService({ ...fixturePorts(proxyCase), repairs: registry(true) })
  const served = await serve(join(import.meta.dirname, '../../out/renderer'), service)
  const heard = complaints(page)
  await page.goto(served.url)
  await press(page, /^Diesen Computer prüfen$/)
  await expect(page).toHaveURL(onStep)
  await press(page, /^Eine andere Änderung/)
  await tabToControl(page, 'details .offer input[type=checkbox]')
  await page.keyboard.press('Space')
  await press(page, /^Ausführen und prüfen$/)
  await expect(page.getByRole('heading', { name: /ausgeführt und bestätigt/ })).toBeVisible()
  await press(page, /^Rückgängig machen$/)
  await expect(page.getByRole('heading', { name: /rückgängig gemacht und bestätigt/ })).toBeVisible()
  expect(heard).toEqual([])
  await served.close()
})

test('questions, the course of the scans and the documents can be reached and used with the keyboard alone', async ({
  page
}) => {
  const served = await serveCase(await wholeCase())
  const heard = complaints(page)
  await page.goto(served.url)
  await press(page, /^Diesen Computer prüfen$/)
  await expect(page).toHaveURL(onStep)

  await press(page, /^2 · Zertifikat/)
  await press(page, /^Zur Seite dieses Schritts: Zertifikat/)
  await expect(page.locator('h1')).toBeFocused()
  await press(page, /^Fragen an die Server-Verantwortlichen$/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('fieldset').first().getByLabel('nein')).toBeChecked()
  await tabToControl(page, '.note input')
  await page.keyboard.type(', nachgesehen')
  await press(page, /^Antworten übernehmen$/)
  await expect(page.getByRole('status').filter({ hasText: 'Übernommen' })).toBeVisible()

  await press(page, /^Weiter zu Antwort des Servers$/)
  await press(page, /^Weiter zu Befund$/)
  await expect(page.locator('h1')).toBeFocused()
  await press(page, /^Verlauf, Verbindungen/)
  await press(page, /^Alle Scans im Einzelnen/)
  await expect(page.locator('details[open] details[open]', { hasText: 'Alle Scans' }).getByRole('table')).toBeVisible()
  for (const [name, ending, content] of [
    [/^Bericht als HTML$/, /\.html$/, '<!doctype html>'],
    [/^Ergebnis als JSON$/, /\.json$/, '"sup-doctor/diagnosis@1"'],
    // the service of this test has a text in place of the archive
    [/^Fall speichern$/, /\.supcase$/, 'saved case']
  ] as const) {
    const file = await downloaded(page, name)
    expect(file.suggestedFilename()).toMatch(ending)
    expect(await readFile(await file.path(), 'utf8')).toContain(content)
  }
  await press(page, /^Bericht als PDF$/)
  await expect(page.getByRole('alert')).toContainText('fehlt auf diesem Computer ein Browser')
  expect((await downloaded(page, /^HTML speichern$/)).suggestedFilename()).toMatch(/\.html$/)
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(heard).toEqual([])
  await served.close()
})

test('whoever wants no motion gets none, also while a check runs', async ({ browser }) => {
  for (const [reducedMotion, moving] of [
    ['no-preference', true],
    ['reduce', false]
  ] as const) {
    // an address lets in one page only
    const served = await serveCase(proxyCase, 150)
    const page = await browser.newPage({ locale: 'de-DE', reducedMotion })
    await page.goto(served.url)
    await page.locator('form button[type=submit]').click()
    await page.locator('.glyph.running').first().waitFor()
    expect(await page.evaluate(() => document.getAnimations().length > 0)).toBe(moving)
    await expect(page).toHaveURL(onStep)
    await page.close()
    await served.close()
  }
})
