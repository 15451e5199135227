import { expect, type Locator, test } from '@playwright/test'
import { type Pixels, readQr } from '../read-qr.ts'
import { hostileCase, proxyCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, goTo, scrollsSideways, tabTo } from './wizard-page.ts'

/** The element as it is seen, in the page's theme. */
async function pixelsOf(seen: Locator): Promise<Pixels> {
  const png = (await seen.screenshot()).toString('base64')
  const { data, width, height } = await seen.page().evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0)
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(picture.width, picture.height)
    const context = canvas.getContext('2d')
    if (context === null) throw new Error('no canvas')
    context.drawImage(picture, 0, 0)
    const { width, height, data } = context.getImageData(0, 0, picture.width, picture.height)
    // a string crosses to here at once, a million numbers take a minute
    const text = Array.from(data, (value) => String.fromCodePoint(value)).join('')
    return { width, height, data: btoa(text) }
  }, png)
  return { data: Uint8ClampedArray.from(Buffer.from(data, 'base64')), width, height }
}

test('a phone reads the ticket off the result page, opened and closed by keyboard', async ({ page, context }) => {
  const served = await serveCase(proxyCase)
  const heard = complaints(page)
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'result')
  await page.getByRole('button', { name: 'Ticket-Text kopieren' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  // what only this needs is fetched when it is wanted
  expect(fetched.filter((url) => url.includes('TicketCode'))).toEqual([])
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await tabTo(page, /^Ticket-Text als QR-Code$/)
  await page.keyboard.press('Enter')
  const picture = page.getByRole('dialog').getByRole('img', { name: 'Ticket-Text als QR-Code' })
  const read = readQr(await pixelsOf(picture)).toString()
  const [kept = '', ...note] = read.split('\n\nHier gekürzt')
  expect(note.length === 0 ? copied : copied.slice(0, kept.length)).toBe(kept)
  expect(kept).toMatch(/^SUP Doctor[^]*NB-4711[^]*Nächster Schritt: /)
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Ticket-Text als QR-Code' })).toBeFocused()
  await page.getByRole('checkbox', { name: /Ohne persönliche Daten/ }).check()
  await expect(page.getByText('Mit Platzhaltern statt Namen, Adressen und Konten.')).toBeVisible()
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('button', { name: 'Ticket-Text als QR-Code' }).click()
  expect(readQr(await pixelsOf(picture)).toString()).not.toMatch(/NB-4711|contoso|proxy01/i)
  expect(heard).toEqual([])
  await served.close()
})

for (const [name, options] of Object.entries({
  dark: { colorScheme: 'dark' },
  'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
  'a small window': { viewport: { width: 400, height: 640 } }
} as const)) {
  test(`it is dark on white and readable in ${name}, whatever a log contains`, async ({ browser }) => {
    const served = await serveCase(hostileCase)
    const page = await browser.newPage({ locale: 'de-DE', ...options })
    await page.goto(served.url)
    await check(page)
    await goTo(page, 'result')
    await page.getByRole('button', { name: 'Ticket-Text als QR-Code' }).click()
    const pixels = await pixelsOf(page.getByRole('dialog').getByRole('img'))
    // the quiet zone is white; the outermost pixel may be half the page's
    const inside = (3 * pixels.width + 3) * 4
    expect([...pixels.data.subarray(inside, inside + 3)]).toEqual([255, 255, 255])
    expect(readQr(pixels).toString()).toMatch(/^SUP Doctor/)
    expect(await scrollsSideways(page)).toBe(false)
    expect(await axeFindings(page)).toEqual([])
    await page.close()
    await served.close()
  })
}
