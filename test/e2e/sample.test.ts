import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { endAll, startProgram } from './started-program.ts'
import { axeFindings, check, complaints, goTo, onStep, tabTo } from './wizard-page.ts'

const pdftotext = '/usr/bin/pdftotext'

test.afterEach(endAll)

async function press(page: Page, name: RegExp): Promise<void> {
  await tabTo(page, name)
  await page.keyboard.press('Enter')
}

test('a sample case is opened, walked, read and printed with the keyboard alone', async ({ page }) => {
  test.skip(!existsSync(pdftotext) && process.env['SUP_DOCTOR_REQUIRE_ALL'] !== '1', 'pdftotext is not installed')
  const program = await startProgram(['--browser', '--no-open'])
  const heard = complaints(page)
  await page.goto(program.url)

  await press(page, /^Proxy verlangt Anmeldung$/)
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.locator('h1')).toContainText('Der Proxy verlangt eine Anmeldung')
  await expect(page.locator('header', { hasText: 'DEMO-NB01' })).toContainText('Beispielfall')

  await press(page, /^Überblick/)
  await press(page, /^Zur Seite dieses Schritts: Überblick/)
  const ways = ['Proxy', 'Zertifikat', 'Antwort des Servers', 'Befund']
  const eyebrows = ['Vor den drei Schritten', 'Schritt 1 von 3', 'Schritt 2 von 3', 'Schritt 3 von 3']
  for (const [at, name] of ways.entries()) {
    await expect(page.locator('h1')).toBeFocused()
    await expect(page.locator('main')).toContainText(eyebrows[at] ?? '')
    await press(page, new RegExp(`^Weiter zu ${name}$`))
  }
  await expect(page.locator('h1')).toBeFocused()
  await expect(page.locator('h1')).toHaveText(
    'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann'
  )
  await expect(page.locator('main')).toContainText('Beispielfall')
  await expect(page.getByRole('button', { name: /erneut prüfen/i })).toHaveCount(0)

  await press(page, /^EN, English$/)
  const verdict = 'The proxy requires a sign-in that the update service cannot provide'
  await expect(page.locator('h1')).toHaveText(verdict)
  await expect(page.locator('main')).toContainText('Sample case')
  expect(await printed(page, /^Report as PDF$/)).toMatch(sentences(verdict, 'Page 1 of'))
  await press(page, /^DE, Deutsch$/)
  expect(await printed(page, /^Bericht als PDF$/)).toMatch(
    sentences('Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann', 'Seite 1 von')
  )
  expect(heard).toEqual([])
  await program.interrupt()
})

/** The text of the PDF that the button brings, its lines joined. */
async function printed(page: Page, button: RegExp): Promise<string> {
  await tabTo(page, button)
  const started = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await started
  expect(download.suggestedFilename()).toBe('SUP-Doctor_DEMO-NB01_2026-10-14.pdf')
  return execFileSync(pdftotext, [await download.path(), '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ')
}

function sentences(verdict: string, pageNumber: string): RegExp {
  return new RegExp(`${verdict}.*${pageNumber} \\d`)
}

test('every sample opens by mouse on its own verdict, stays a sample after reloading, and gives way to a real case', async ({
  page
}) => {
  const program = await startProgram(['--browser', '--no-open'])
  const heard = complaints(page)
  await page.goto(program.url)
  const verdicts = {
    'Proxy verlangt Anmeldung': 'Der Proxy verlangt eine Anmeldung',
    'Zertifikat abgelaufen': 'Das Zertifikat des Servers ist am 10.10.2026',
    Zeitüberschreitung: 'Der Update-Server antwortet nicht rechtzeitig',
    'Alles in Ordnung': 'Es wurde kein Fehler gefunden',
    'Noch offen': 'Die Ursache steht noch nicht fest'
  }
  for (const [name, verdict] of Object.entries(verdicts)) {
    await page.getByRole('button', { name, exact: true }).click()
    // opening ends on a page of its own choice; whoever leaves before is taken there
    await expect(page).toHaveURL(onStep)
    await goTo(page, 'result')
    await expect(page.locator('h1')).toContainText(verdict)
    await expect(page.locator('main')).toContainText('Beispielfall')
    expect(await axeFindings(page), name).toEqual([])
    await page.getByRole('button', { name: 'Neuer Fall' }).click()
  }
  await page.reload()
  await page.goto(`${page.url().split('#')[0] ?? ''}#/proxy`)
  await expect(page.getByRole('banner').getByText('DEMO-NB05')).toBeVisible()
  await expect(page.getByRole('button', { name: /erneut prüfen/i })).toHaveCount(0)

  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  await page.getByText('Anderen Server oder Proxy prüfen').click()
  await page.getByLabel('Verbindung zum Update-Server testen').uncheck()
  await check(page)
  await goTo(page, 'result')
  await expect(page.getByText('Beispielfall')).toHaveCount(0)
  expect(heard).toEqual([])
  await program.interrupt()
})

test('files of which none is known are called that, and the start page stays', async ({ page }) => {
  const program = await startProgram(['--browser', '--no-open'])
  await page.goto(program.url)
  const photo = {
    name: 'WindowsUpdate.log',
    mimeType: 'image/png',
    buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1])
  }
  await page.locator('input[type=file]').first().setInputFiles([photo])
  await expect(page.getByRole('alert')).toContainText('Keine dieser Dateien ließ sich auswerten')
  await expect(page.getByRole('button', { name: 'Diesen Computer prüfen' })).toBeVisible()
  await expect(page.locator('nav a')).toHaveCount(0)
  await program.interrupt()
})
