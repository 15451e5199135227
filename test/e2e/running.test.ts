import { expect, type Route, test } from '@playwright/test'
import { proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, scrollsSideways, stepPages, goTo } from './wizard-page.ts'

test('a run shows what it waits for and can be cancelled', async ({ page }) => {
  // no probe comes to an end by itself, however long this browser takes
  const served = await serveCase(proxyCase, 3_600_000)
  const heard = complaints(page)
  await page.goto(served.url)
  await page.getByRole('button', { name: 'Diesen Computer prüfen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Der Update-Server hat einen Teil der Anfragen beantwortet'
  )
  await expect(page.locator('[aria-live=polite]').first()).toContainText('Wartet auf:')
  // by time, not by what is done
  await expect(page.getByText(/^seit \d+ s, noch höchstens \d+ s$/)).toBeVisible()
  await expect(page.getByText('0 von 7 fertig')).toBeVisible()
  const addresses = page.locator('main ul').first().locator('li')
  await expect(addresses).toHaveText([
    /^Selfupdate\s+HTTP 200, 38 ms$/,
    /^ClientWebService\s+wartet/,
    /^SimpleAuth\w+\s+wartet/
  ])
  // the list of steps says which run, one thing turns on the page, and another in the list beside it
  await expect(page.locator('main ol .glyph.running')).toHaveCount(2)
  await expect(page.locator('nav .glyph.running')).toHaveCount(1)
  await expect(page.locator('header').first()).toContainText('http://sup01.contoso.local:8530')
  expect(await axeFindings(page)).toEqual([])
  await page.locator('main summary').click()
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeInViewport()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('alert')).toContainText('abgebrochen')
  await expect(page.getByRole('button', { name: 'Diesen Computer prüfen' })).toBeVisible()
  expect(heard).toEqual([])
  await served.close()
})

for (const size of [
  { width: 450, height: 300 },
  { width: 320, height: 480 },
  { width: 900, height: 600 }
]) {
  test(`a run can be ended in sight at ${size.width} × ${size.height}, and nothing turns for who wants none of it`, async ({
    page
  }) => {
    const served = await serveCase(proxyCase, 3_600_000)
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(size)
    await page.goto(served.url)
    await page.getByRole('button', { name: 'Diesen Computer prüfen' }).click()
    const cancel = page.getByRole('button', { name: 'Abbrechen' })
    await expect(cancel).toBeInViewport({ ratio: 1 })
    expect(await scrollsSideways(page)).toBe(false)
    const moving = await page.evaluate(() =>
      document.getAnimations().filter(({ playState }) => playState === 'running')
    )
    expect(moving).toEqual([])
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await expect(cancel).toBeInViewport({ ratio: 1 })
    await served.close()
  })
}

test('watching asks for consent, says how far it is, and can be cancelled', async ({ page }) => {
  const served = await serveCase(proxyCase)
  await page.goto(served.url)
  const start = page.getByRole('button', { name: 'Beobachtung starten' })
  await expect(start).toHaveAccessibleDescription(/alle 30 Sekunden einige Anfragen an den Update-Server/)
  await page.getByLabel('Höchstens so lange').selectOption('4 Stunden')
  await start.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Die Beobachtung läuft')
  await expect(page.locator('[aria-live=polite]').first()).toContainText('Der Update-Server antwortete richtig')
  await expect(page.getByText('Prüfung 3, noch höchstens 239 min')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: 'Abbrechen' }).click()
  await expect(page.getByRole('alert')).toContainText('abgebrochen')
  await served.close()
})

test('files and folders can be chosen or dropped; too large ones are refused before they are read', async ({
  page
}) => {
  const served = await serveCase(proxyCase)
  await page.goto(served.url)
  const log = { name: 'WindowsUpdate.log', mimeType: 'text/plain', buffer: Buffer.from('2026-10-14 …') }
  await page.locator('input[type=file]').first().setInputFiles([log])
  await expect(page).toHaveURL(/#\/result$/)
  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  await page.evaluate(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['text'], 'WUAHandler.log'))
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }))
  })
  await expect(page).toHaveURL(/#\/result$/)
  await page.getByRole('button', { name: 'Neuer Fall' }).click()
  await page.evaluate(() => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(49 * 1024 * 1024)], 'u_ex.log'))
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page.getByRole('alert')).toContainText('zu groß')
  await served.close()
})

test('the reading of files tells bytes and rate, and can be cancelled', async ({ page }) => {
  const served = await serveCase(proxyCase)
  await page.goto(served.url)
  const result = page.evaluate(
    () =>
      new Promise<string>((done) => {
        const seen = () => {
          const text = document.querySelector('.count')?.textContent ?? ''
          if (!/MiB gelesen, /.test(text)) return
          done(text)
          const cancel = [...document.querySelectorAll('button')].find(
            (htmlButtonElement) => htmlButtonElement.textContent?.startsWith('Abbrechen') === true
          )
          cancel?.click()
        }
        new MutationObserver(seen).observe(document.body, { childList: true, subtree: true, characterData: true })
      })
  )
  await page.evaluate(() => {
    const input = document.querySelector('input[type=file]') as HTMLInputElement
    const transfer = new DataTransfer()
    for (const name of ['a', 'b', 'c', 'd']) transfer.items.add(new File([new Uint8Array(10 * 1024 * 1024)], name))
    input.files = transfer.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  expect(await result).toMatch(/^[\d,]+ (?:Byte|[KM]iB) von 40 MiB gelesen, [\d.,]+ [KM]iB je Sekunde$/)
  await expect(page.getByRole('alert')).toContainText('abgebrochen')
  await served.close()
})

test('a program that was ended is named as the reason', async ({ page }) => {
  const served = await serveCase(proxyCase)
  await page.goto(served.url)
  await served.close()
  // without a click
  await expect(page.getByRole('alert')).toContainText('antwortet nicht mehr')
  await page.getByRole('button', { name: 'Diesen Computer prüfen' }).click()
  await expect(page.getByRole('alert')).toHaveCount(1)
})

for (const [name, size] of Object.entries({
  'a small window at 200 %': { width: 450, height: 300 }
})) {
  test(`nothing sticks out in ${name}`, async ({ page }) => {
    const served = await serveCase(proxyCase)
    await page.setViewportSize(size)
    await page.goto(served.url)
    expect(await scrollsSideways(page)).toBe(false)
    await check(page)
    for (const where of stepPages) {
      await goTo(page, where)
      await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
      expect(await scrollsSideways(page), where).toBe(false)
      expect(await axeFindings(page), where).toEqual([])
    }
    await served.close()
  })
}

test('the page of the run stays until what shows the case is there, so that no moment is without a heading', async ({
  page
}) => {
  const served = await serveCase(proxyCase)
  const asked = new Promise<Route>((resolve) => void page.route('**/CaseView*.js', resolve))
  await page.goto(served.url)
  await page.getByRole('button', { name: 'Diesen Computer prüfen' }).click()
  const held = await asked
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Der Update-Server hat geantwortet')
  await held.continue()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anmeldung')
  await served.close()
})
