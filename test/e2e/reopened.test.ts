import { expect, test } from '@playwright/test'
import { freshState } from './fresh-state.ts'
import { endAll, startProgram } from './started-program.ts'
import { axeFindings, onStep } from './wizard-page.ts'

test.afterEach(endAll)

const line =
  '2026-10-14\t08:14:02:123\t 916\t1a2c\tPT\tWARNING: SyncUpdates failure, error = 0x8024401B, ' +
  'soap client error = 10, soap error code = 0, HTTP status code = 407\r\n'

test('after a crash the case is open again with its answers, until it is discarded', async ({ page }) => {
  const state = freshState()
  const crashed = await startProgram(['--browser', '--no-open'], state)
  await page.goto(crashed.url)
  const file = { name: 'WindowsUpdate.log', mimeType: 'text/plain', buffer: Buffer.from(line) }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(page).toHaveURL(onStep)
  const title = await page.locator('h1').innerText()
  await page.goto(`${new URL('/', crashed.url).href}#/certificate`)
  await page.getByText('Fragen an die Server-Verantwortlichen').click()
  await page.getByLabel('Anmerkung').fill('Laut IT')
  await page.getByRole('button', { name: 'Antworten übernehmen' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Übernommen' })).toBeVisible()
  await crashed.kill()

  const second = await startProgram(['--browser', '--no-open'], state)
  await page.goto(second.url)
  const last = page.getByRole('region', { name: 'Zuletzt geprüft' })
  await expect(last).toContainText('Computer unbekannt')
  expect(await axeFindings(page)).toEqual([])
  await last.getByRole('button', { name: 'Öffnen' }).click()
  await expect(page.locator('h1')).toHaveText(title)
  expect(await axeFindings(page)).toEqual([])
  await page.locator('nav a[href="#/certificate"]').click()
  await page.getByText('Fragen an die Server-Verantwortlichen').click()
  await expect(page.getByLabel('Anmerkung')).toHaveValue('Laut IT')
  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  await page.getByRole('button', { name: 'Fall löschen' }).click()
  await expect(last).toHaveCount(0)
  // taken back, and deleted for good
  await page.getByRole('button', { name: 'Rückgängig' }).click()
  await expect(page.locator('h1')).toHaveText(title)
  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  await page.getByRole('button', { name: 'Fall löschen' }).click()
  await expect(page.getByText('Fall gelöscht')).toBeVisible()
  await second.interrupt()

  const third = await startProgram(['--browser', '--no-open'], state)
  await page.goto(third.url)
  await expect(page.getByRole('button', { name: 'Diesen Computer prüfen' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Zuletzt geprüft' })).toHaveCount(0)
  await third.interrupt()
})
