import { expect, type Page, test } from '@playwright/test'
import { controlCases, onEveryPage } from './every-page.ts'
import { serveCase } from './wizard-host.ts'

interface Stop {
  readonly what: string
  readonly ringed: boolean
}

/** Where the focus is, and whether a ring is drawn around it or around the label that stands for it. */
async function stop(page: Page): Promise<Stop | null> {
  return await page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return null
    const ring = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return seen && outlineColor !== 'rgba(0, 0, 0, 0)'
    }
    const label = at.closest('label')
    const { width, height } = at.getBoundingClientRect()
    const tiny = width <= 1 || height <= 1
    const what = `${at.tagName} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`
    return { what, ringed: tiny ? label !== null && ring(label) : ring(at) }
  })
}

/** One full round by Tab, from the page's first stop to its last. */
async function round(page: Page): Promise<Stop[]> {
  await page.locator('.skip').focus()
  const stops: Stop[] = []
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await stop(page)
    if (here === null) return stops
    stops.push(here)
  }
  throw new Error('the focus never comes to an end')
}

for (const forcedColors of ['none', 'active'] as const) {
  // the colours are the system's for all of them alike: the case with every kind of control is enough
  const cases = controlCases.filter(([name]) => forcedColors === 'none' || name === 'everything at once')
  for (const [name, theCase] of cases) {
    test(`${name}: whatever has the focus shows it, forced colours ${forcedColors}`, async ({ browser }) => {
      const served = await serveCase(await theCase())
      const page = await browser.newPage({ locale: 'de-DE', forcedColors })
      await onEveryPage(page, served, async (where) => {
        const stops = await round(page)
        expect(stops.length, where).toBeGreaterThan(8)
        expect(
          stops.filter((candidate) => !candidate.ringed).map((item) => item.what),
          where
        ).toEqual([])
      })
      await page.close()
      await served.close()
    })
  }
}
