import { expect, test } from '@playwright/test'
import { allCases, onEveryPage } from './every-page.ts'
import { serveCase } from './wizard-host.ts'
import { outsideTheWindow, scrollsSideways } from './wizard-page.ts'

/** A zoom of 200 % leaves a page half as many CSS pixels. */
const windows = {
  'the smallest window': { width: 900, height: 600 },
  'a telephone': { width: 390, height: 800 },
  'a large window at 200 %': { width: 600, height: 400 },
  'the smallest window at 200 %': { width: 450, height: 300 },
  'a width of 320, as WCAG 1.4.10 wants it': { width: 320, height: 640 }
} as const

/** The longest words, and the fullest pages. */
for (const name of ['a hostile case', 'everything at once'] as const) {
  test(`${name} has nothing that sticks out at the side, in any window`, async ({ browser }) => {
    const served = await serveCase(await allCases[name]())
    const page = await browser.newPage({ locale: 'de-DE' })
    await onEveryPage(page, served, async (where) => {
      for (const [windowName, size] of Object.entries(windows)) {
        await page.setViewportSize(size)
        expect(await scrollsSideways(page), `${where}, ${windowName}`).toBe(false)
        expect(await outsideTheWindow(page), `${where}, ${windowName}`).toEqual([])
      }
    })
    await page.close()
    await served.close()
  })
}
