import { expect, type Locator, test } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { sampleCases } from '../samples/cases.ts'
import { proxyCase } from './cases.ts'
import { wholeCase } from './whole-case.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, goTo } from './wizard-page.ts'

let served: Served
test.afterEach(() => served.close())

test('a step that waits says for what, leads there, and has nothing green', async ({ page }) => {
  served = await serveCase(await sampleCases['certificate-expired']())
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'proxy')
  expect(await greenIn(page.locator('main'))).toBeGreaterThan(0)
  await goTo(page, 'timeout')
  await expect(page.locator('main')).toContainText('Zählt erst, wenn „Zertifikat“ behoben ist.')
  await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
  expect(await greenIn(page.locator('main'))).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: 'Zu „Zertifikat“' }).click()
  await expect(page).toHaveURL(/#\/certificate$/)
  // nor where the step opens in the result
  await goTo(page, 'result')
  const row = page.locator('section[aria-labelledby=order] > details', { hasText: '3 · Antwort des Servers' })
  await row.evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
  expect(await greenIn(row)).toBe(0)
})

test('the piece of a step has a word also where an earlier break leaves it without', async ({ page }) => {
  served = await serveCase(await wholeCase())
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'certificate')
  await expect(page.locator('main ol li.link[aria-current=step] .over')).toHaveText('offen')
})

test('the question of a step stands above its answer, and its piece of the way is marked', async ({ page }) => {
  served = await serveCase(proxyCase)
  await page.setViewportSize({ width: 900, height: 600 })
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'proxy')
  const question = page.getByText('Kommt Windows mit seinen Proxyeinstellungen zum Update-Server?')
  const [asked, answer] = [await question.boundingBox(), await page.locator('h1').boundingBox()]
  expect(asked?.y).toBeLessThan(answer?.y ?? 0)
  await expect(page.locator('main ol [aria-current=step]')).toHaveCount(2)
  await expect(page.locator('main ol [aria-current=step]').last()).toContainText('proxy01:8080')
})

test('at 200 % the heading is in the first view', async ({ page }) => {
  served = await serveCase(proxyCase)
  await page.setViewportSize({ width: 640, height: 400 })
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'timeout')
  await page.evaluate(() => scrollTo(0, 0))
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 })
})

test('checks are filtered by outcome, and a link shows its check whatever was chosen', async ({ page }) => {
  served = await serveCase(proxyCase)
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'proxy')
  const rows = page.locator('main section.card > details.fold')
  await page.getByRole('button', { name: /^Bestanden \d+$/ }).click()
  const passed = await rows.count()
  await expect(page.getByRole('button', { name: `Bestanden ${passed}` })).toHaveAttribute('aria-pressed', 'true')
  await expect(rows.filter({ hasText: 'Der Proxy verlangt eine Anmeldung' })).toHaveCount(0)
  await page.getByRole('button', { name: /^Trifft nicht zu/ }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.evaluate(() => (location.hash = '#/proxy/proxy-bypass-missing'))
  await expect(rows.filter({ hasText: 'fehlt in der Ausnahmeliste' })).toHaveAttribute('open', '')
})

/** How many elements are drawn in the colour that says "in order". */
async function greenIn(where: Locator): Promise<number> {
  return await where.first().evaluate((root) => {
    const probe = document.body.appendChild(document.createElement('i'))
    const greens = ['var(--ok)', 'var(--ok-soft)'].map((colour) => {
      probe.style.color = colour
      return getComputedStyle(probe).color
    })
    probe.remove()
    return [...root.querySelectorAll('*')].filter((element) => {
      const { color, fill, stroke, backgroundColor, backgroundImage, borderTopColor } = getComputedStyle(element)
      const drawn = [color, fill, stroke, backgroundColor, backgroundImage, borderTopColor].join(' ')
      return element.checkVisibility() && greens.some((green) => drawn.includes(green))
    }).length
  })
}
