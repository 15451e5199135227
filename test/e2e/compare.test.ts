import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { healthyCase, proxyCase } from './cases.ts'
import { fixturePorts } from './fixture-ports.ts'
import { endAll, startProgram } from './started-program.ts'
import { axeFindings, complaints, goTo, onStep, outsideTheWindow, scrollsSideways, tabTo } from './wizard-page.ts'

/** A second case beside the open one: chosen, dropped, or the same computer before. */
test.afterEach(endAll)

const cases = join(import.meta.dirname, '../cases')
const filesOf = (name: string): string[] =>
  readdirSync(join(cases, name, 'input')).map((file) => join(cases, name, 'input', file))

async function openBroken(page: Page): Promise<void> {
  const started = await startProgram(['--browser', '--no-open'])
  await page.goto(started.url)
  await page.locator('input[type=file]').first().setInputFiles(filesOf('proxy-sign-in-407'))
  await expect(page).toHaveURL(onStep)
}

test('a chosen healthy case shows what differs, the cause first, and the open case stays', async ({ page }) => {
  const heard = complaints(page)
  await openBroken(page)
  const verdict = await page.locator('h1').innerText()
  await page.getByRole('link', { name: 'Mit einem gesunden Computer vergleichen' }).click()
  await expect(page.locator('h1')).toBeFocused()
  await page.locator('main input[type=file]').first().setInputFiles(filesOf('healthy-after-failures'))
  await expect(page.locator('h1')).toHaveText(/^\d+ Unterschiede gefunden$/)
  await expect(page.getByRole('table').first()).toContainText('407')
  await expect(page.getByRole('region', { name: 'dieser Fall' })).toContainText('Ursache: ')
  await expect(page.getByRole('region', { name: 'zum Vergleich' })).toContainText('nichts gefunden')
  for (const [width, colorScheme] of [
    [1280, 'light'],
    [320, 'dark']
  ] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.getByRole('button', { name: colorScheme === 'dark' ? 'Dunkle Darstellung' : 'DE, Deutsch' }).click()
    await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
    expect(await axeFindings(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(await outsideTheWindow(page)).toEqual([])
  }
  await page.getByRole('button', { name: 'EN, English' }).click()
  await expect(page.locator('h1')).toHaveText(/^\d+ differences found$/)
  await page.getByRole('button', { name: 'DE, Deutsch' }).click()
  await goTo(page, 'result')
  await expect(page.locator('h1')).toHaveText(verdict)
  expect(heard).toEqual([])
})

test('the comparison is reached, made and copied with the keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBroken(page)
  await tabTo(page, /^Mit einem gesunden Computer vergleichen$/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/compare$/)
  await tabTo(page, /^Vergleich/)
  await expect(page.locator('nav a[href="#/compare"]')).toBeFocused()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    (async () => {
      await page.locator('main input[type=file]').first().focus()
      await page.keyboard.press('Enter')
    })()
  ])
  await chooser.setFiles(filesOf('healthy-after-failures'))
  await expect(page.locator('h1')).toContainText('Unterschiede gefunden')
  await tabTo(page, /^Vergleich kopieren$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Vergleich kopiert' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('Vergleich zweier Fälle')
})

test('a dropped case is compared on this page, and what cannot be read is said', async ({ page }) => {
  await openBroken(page)
  await goTo(page, 'compare')
  const drop = async (files: readonly (readonly [name: string, text: string])[]): Promise<void> => {
    const transfer = await page.evaluateHandle((all) => {
      const data = new DataTransfer()
      for (const [name, text] of all) data.items.add(new File([text], name))
      return data
    }, files)
    await page.dispatchEvent('main', 'drop', { dataTransfer: transfer })
  }
  await drop([['picture.bin', '\u0000\u0001\u0002']])
  await expect(page.getByRole('alert')).toContainText('Keine dieser Dateien')
  await expect(page.locator('h1')).toHaveText('Womit soll der Fall verglichen werden?')
  await drop(filesOf('healthy-after-failures').map((path) => [path.replace(/^.*\//, ''), readFileSync(path, 'utf8')]))
  await expect(page.locator('h1')).toContainText('Unterschiede gefunden')
})

test('a computer checked again is set beside what it was', async ({ page }) => {
  const results = [proxyCase, { ...healthyCase, collectedAt: '2026-10-15T09:30:00.000Z' }]
  const ports = fixturePorts(proxyCase)
  const service = createService({ ...ports, collect: async () => results.shift() ?? healthyCase })
  const served = await serve(join(import.meta.dirname, '../../out/renderer'), service)
  await page.goto(served.url)
  await page.locator('form button[type=submit]').click()
  await expect(page).toHaveURL(onStep)
  await expect(page.getByRole('button', { name: 'Vorher und jetzt vergleichen' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Erneut prüfen, sobald erledigt' }).click()
  await expect(page.locator('h1')).toHaveText(/Fehler/)
  await page.getByRole('button', { name: 'Vorher und jetzt vergleichen' }).click()
  await expect(page.getByRole('region', { name: 'vorher' })).toContainText('Ursache: ')
  await expect(page.getByRole('region', { name: 'jetzt' })).toContainText('nichts gefunden')
  await expect(page.getByRole('columnheader').nth(1)).toHaveText(/^vorher/)
  expect(await axeFindings(page)).toEqual([])
  await served.close()
})
