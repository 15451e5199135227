import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { hostileCase, proxyCase, undecidedCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, goTo, scrollsSideways } from './wizard-page.ts'

let served: Served
test.afterEach(() => served.close())

async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  const download = await started
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

test('the report goes out in the language chosen, without personal data where that is wanted', async ({ page }) => {
  served = await serveCase(proxyCase)
  const heard = complaints(page)
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'result')
  expect((await saved(page, 'Bericht als HTML')).text).toContain('<html lang="de"')
  await page.getByRole('radio', { name: 'English' }).check()
  const english = await saved(page, 'Bericht als HTML')
  expect(english.text).toContain('<html lang="en"')
  expect(english.text).toContain('NB-4711')
  await page.getByRole('checkbox', { name: /Ohne persönliche Daten/ }).check()
  const redacted = await saved(page, 'Bericht als HTML')
  expect(redacted.text).not.toMatch(/NB-4711|contoso|proxy01/i)
  expect(redacted.name).toContain('CLIENT-1')
  expect((await saved(page, 'Liste der Platzhalter speichern')).text).toContain('CLIENT-1\tNB-4711')
  expect(await axeFindings(page)).toEqual([])
  expect(heard).toEqual([])
})

test('the text for the network team is copied whole', async ({ page, context }) => {
  served = await serveCase(proxyCase)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'result')
  await page.getByRole('button', { name: /Kopieren.*Text für das Netzwerk-Team/ }).click()
  const text = await page.evaluate(() => navigator.clipboard.readText())
  expect(text).toContain('Quelle: NB-4711')
  expect(text).toContain('HTTP 407 vom Proxy')
  await page.getByText('Verlauf, Verbindungen, Fehlercodes und Dateien').click()
  await expect(page.getByRole('img', { name: /^Dauer der Anfragen an http:\/\/sup01/ })).toBeVisible()
})

test('a copied text names nobody where nobody is to be named, and everybody again after that', async ({
  page,
  context
}) => {
  served = await serveCase(proxyCase)
  const heard = complaints(page)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'result')
  const choice = page.getByRole('checkbox', { name: /Ohne persönliche Daten/ })
  const copied = async (button: RegExp): Promise<string> => {
    await page.getByRole('button', { name: button }).click()
    return await page.evaluate(() => navigator.clipboard.readText())
  }
  await choice.check()
  await expect(page.getByText('Mit Platzhaltern statt Namen, Adressen und Konten.')).toBeVisible()
  for (const button of [/^Ticket-Text kopieren$/, /Kopieren.*Text für das Netzwerk-Team/]) {
    const text = await copied(button)
    expect(text).toContain('CLIENT-1')
    expect(text).not.toMatch(/NB-4711|contoso|proxy01/i)
  }
  await page.getByRole('button', { name: 'EN, English' }).click()
  expect(await copied(/^Copy ticket text$/)).toMatch(/^SUP Doctor.*sign-in[^]*CLIENT-1/)
  await page.getByRole('button', { name: 'DE, Deutsch' }).click()
  expect(await axeFindings(page)).toEqual([])
  await goTo(page, 'proxy')
  await page.getByRole('button', { name: 'Alles erneut prüfen' }).click()
  await goTo(page, 'result')
  expect(await copied(/^Ticket-Text kopieren$/)).not.toMatch(/NB-4711|contoso|proxy01/i)
  await choice.uncheck()
  expect(await copied(/^Ticket-Text kopieren$/)).toContain('NB-4711')
  expect(heard).toEqual([])
})

test('checked again, a step stands beside what it was before', async ({ page }) => {
  served = await serveCase(proxyCase)
  await page.goto(served.url)
  await check(page)
  await expect(page.getByRole('heading', { name: 'Vorher und jetzt' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Erneut prüfen, sobald erledigt' }).click()
  const table = page.getByRole('table', { name: 'Vorher und jetzt' })
  await expect(table).toContainText('Ursache gefunden')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Neuer Fall' }).click()
})

for (const [name, theCase] of Object.entries({ undecidedCase, hostileCase })) {
  test(`what needs no attention is one line, and opens: ${name}`, async ({ page }) => {
    served = await serveCase(theCase)
    await page.setViewportSize({ width: 900, height: 600 })
    await page.goto(served.url)
    await check(page)
    await goTo(page, 'timeout')
    const folded = page.locator('summary', { hasText: /Prüfungen/ }).first()
    await folded.click()
    await expect(page.locator('details[open] details').first()).toBeVisible()
    for (const where of ['timeout', 'result'] as const) {
      await goTo(page, where)
      expect(await scrollsSideways(page)).toBe(false)
      expect(await axeFindings(page)).toEqual([])
    }
  })
}
