import { expect, test } from '@playwright/test'
import { healthyCase, proxyCase, undecidedCase } from './cases.ts'
import { serveCase } from './wizard-host.ts'
import { check } from './wizard-page.ts'

/** Every check ends on the result, with the same parts in the same order; what differs is their colour. */
const outcomes = {
  found: [proxyCase, 'bad', /^Ursache gefunden$/],
  healthy: [healthyCase, 'ok', /^Kein Fehler gefunden$/],
  undecided: [undecidedCase, 'warn', /^Noch offen$/]
} as const

for (const [name, [theCase, tone, state]] of Object.entries(outcomes)) {
  test(`a check that ends ${name} lands on the result, in its colour, and offers everything once`, async ({
    browser
  }) => {
    const served = await serveCase(theCase)
    const page = await browser.newPage({ locale: 'de-DE', viewport: { width: 1920, height: 1080 } })
    await page.goto(served.url)
    await expect(page.locator('nav')).toHaveCount(0)
    await check(page)
    await expect(page).toHaveURL(/#\/result$/)
    await expect(page.locator(`main li.${tone}`).first()).toHaveText(state)
    const headings = await page.getByRole('heading').allInnerTexts()
    const order = ['Weitergeben', 'Der Reihe nach geprüft', 'Auch möglich'].map((title) => headings.indexOf(title))
    expect(order.every((at) => at > 0)).toBe(true)
    // an amber state never has the green of a passed one in the list of steps
    if (tone === 'warn') await expect(page.locator('nav a[href="#/result"] .glyph')).toHaveClass(/unknown/)
    // nothing is offered at two places, but for copying different texts
    const names = await page.getByRole('button').evaluateAll((all) => all.map((item) => item.textContent.trim()))
    const repeated = names.filter((text, at) => text !== 'Kopieren' && text !== '' && names.indexOf(text) !== at)
    expect(repeated).toEqual([])
    // a large window is used: not a third of it stays empty beside the content
    const used = await page.locator('main').evaluate((main) => {
      const right = Math.max(...[...main.querySelectorAll('.card')].map((card) => card.getBoundingClientRect().right))
      return right / document.documentElement.clientWidth
    })
    expect(used).toBeGreaterThan(0.85)
    // a new case begins without the steps of the old one
    await page.getByRole('button', { name: 'Neuer Fall' }).click()
    await expect(page.locator('nav')).toHaveCount(0)
    await page.close()
    await served.close()
  })
}
