import { expect, test } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { proxyCase } from './cases.ts'
import { allCases } from './every-page.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, check, complaints, goTo, scrollsSideways, stepPages } from './wizard-page.ts'

const appearances = [
  { language: 'de', locale: 'de-AT', colorScheme: 'light' },
  { language: 'en', locale: 'fr-FR', colorScheme: 'dark' }
] as const

for (const [name, theCase] of Object.entries(allCases)) {
  test.describe(name, () => {
    let served: Served
    // an address lets in one page only
    test.beforeEach(async () => {
      served = await serveCase(await theCase())
    })
    test.afterEach(() => served.close())

    // colours and languages are the same for all of them: both where there is everything, the others in turn
    const nth = Object.keys(allCases).indexOf(name) % appearances.length
    const wanted = name === 'everything at once' ? appearances : appearances.slice(nth, nth + 1)
    for (const { language, locale, colorScheme } of wanted) {
      test(`every page is clean in ${language} (${locale}), ${colorScheme}`, async ({ browser }) => {
        const page = await browser.newPage({ locale, colorScheme })
        const heard = complaints(page)
        await page.goto(served.url)
        expect(page.url()).not.toContain('t=')
        await expect(page.locator('html')).toHaveAttribute('lang', language)
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
        expect(await axeFindings(page)).toEqual([])
        await check(page)
        // a link to the page that is shown moves nothing
        await goTo(page, 'result')
        for (const where of stepPages) {
          await goTo(page, where)
          await expect(page.locator('h1')).toBeFocused()
          await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
          expect(await axeFindings(page), where).toEqual([])
          expect(await scrollsSideways(page), where).toBe(false)
        }
        expect(heard).toEqual([])
        await page.close()
      })
    }
  })
}

test('switching the language changes every word and the document, switching the colours the theme', async ({
  page
}) => {
  const served = await serveCase(proxyCase)
  await page.goto(served.url)
  await check(page)
  await expect(page.locator('h1')).toContainText('Der Proxy verlangt')
  await page.getByRole('button', { name: 'EN, English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('h1')).toContainText('The proxy')
  await expect(page.getByRole('button', { name: 'EN, English' })).toHaveAttribute('aria-pressed', 'true')
  expect(await page.locator('body').innerText()).not.toMatch(/Zuständig|Nächster|Geprüft|Überblick/)
  await page.getByRole('button', { name: 'Dark appearance' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await served.close()
})

test('reloading the page keeps the case, and the browser’s own buttons walk through it', async ({ page }) => {
  const served = await serveCase(proxyCase)
  await page.goto(served.url)
  await check(page)
  await goTo(page, 'proxy')
  await goTo(page, 'result')
  await page.goBack()
  await expect(page.locator('nav a[href="#/proxy"]')).toHaveAttribute('aria-current', 'step')
  await page.reload()
  await expect(page.locator('h1')).toContainText('Der Proxy verlangt')
  await served.close()
})
