import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { makeIisLog } from '../bench/iis-log-file.ts'
import { file, zipOf } from '../builders/zip-of.ts'
import { endAll, startProgram } from './started-program.ts'
import { shownCounts } from './shown-counts.ts'

/** What a browser sends, and how far the program has read it. */
const root = mkdtempSync(join(tmpdir(), 'import-progress-'))
const log = join(root, 'u_ex261014.log')
test.beforeAll(() => void makeIisLog(log, 20 * 1024 * 1024))
test.afterAll(() => rmSync(root, { recursive: true }))
test.afterEach(endAll)
// twenty megabytes are made, sent and read

test('a log of 20 MB is sent and read, and the page shows both', async ({ page }) => {
  const started = await startProgram(['--browser', '--no-open'])
  await page.goto(started.url)
  await expect(page.getByText('48 MB')).toBeVisible()
  const counts = await shownCounts(page)
  await page.locator('input[type=file]').first().setInputFiles(log)
  await expect(page).toHaveURL(/#\/\w+$/)
  const texts = await counts()
  expect(texts).toContainEqual(
    expect.stringMatching(/^[\d,]+ (?:Byte|[KM]iB) von [12]\d(?:,\d)? MiB gelesen, [\d.,]+ [KM]iB je Sekunde$/)
  )
  // how often it is reported, and whether the page has the time to show each, depends on the machine
  expect(texts).toContainEqual(
    expect.stringMatching(/^[\d,]+ (?:Byte|[KM]iB) von [12]\d(?:,\d)? MiB gelesen.* · u_ex261014\.log$/)
  )
})

test('the reading by the program can be called off, too', async ({ page }) => {
  // unpacking takes long enough for a word to arrive on any machine
  const zip = join(root, 'logs.zip')
  const bytes = readFileSync(log)
  writeFileSync(zip, await zipOf(...[1, 2, 3, 4, 5].map((day) => file(`u_ex26101${day}.log`, bytes))))
  const started = await startProgram(['--browser', '--no-open'])
  await page.goto(started.url)
  await page.evaluate(() => {
    new MutationObserver(() => {
      const cancel = [...document.querySelectorAll('button')].find(({ textContent }) =>
        textContent.trim().startsWith('Abbrechen')
      )
      if (/gelesen.* · logs.zip/.test(document.querySelector('.count')?.textContent ?? '')) cancel?.click()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  await page.locator('input[type=file]').first().setInputFiles(zip)
  await expect(page.getByRole('alert')).toContainText('abgebrochen')
  await expect(page.getByRole('button', { name: 'Diesen Computer prüfen' })).toBeVisible()
})

test('of more than 2,000 files the most relevant are sent, and the rest is counted', async ({ page }) => {
  const started = await startProgram(['--browser', '--no-open'])
  await page.goto(started.url)
  await page.evaluate(() => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const transfer = new DataTransfer()
    for (let nth = 0; nth < 2_030; nth++) transfer.items.add(new File(['x'], `z${nth}.log`))
    const line =
      '<![LOG[OnSearchComplete - Failed to end search job. Error = 0x8024401c.]LOG]!><time="08:14:02.000-60" date="10-14-2026" component="WUAHandler" context="" type="3" thread="1" file="a">\n'
    transfer.items.add(new File([line], 'aa-other.log', { lastModified: 1 }))
    transfer.items.add(new File([line], 'WUAHandler.log', { lastModified: 1 }))
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page).toHaveURL(/#\/\w+$/)
  await page.goto(`${page.url().split('#')[0] ?? ''}#/result`)
  await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
  await expect(page.getByText('Mehr als 2.000 Dateien: 32 weitere wurden nicht gelesen.')).toBeVisible()
  await expect(page.getByRole('cell', { name: 'WUAHandler.log', exact: true }).first()).toBeVisible()
  // its content says so, whatever it is called
  await expect(page.getByRole('cell', { name: 'aa-other.log', exact: true }).first()).toBeVisible()
})
