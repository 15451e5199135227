import { expect, test } from '@playwright/test'
import { allCases, onEveryPage } from './every-page.ts'
import { serveCase } from './wizard-host.ts'
import { outsideTheWindow, scrollsSideways } from './wizard-page.ts'

/** A zoom of 200 % leaves a page half as many CSS pixels, each two of the screen's wide. */
const windows = {
  'the smallest window': { viewport: { width: 900, height: 600 } },
  'a telephone': { viewport: { width: 390, height: 800 } },
  'a large window at 200 %': { viewport: { width: 600, height: 400 }, deviceScaleFactor: 2 },
  'the smallest window at 200 %': { viewport: { width: 450, height: 300 }, deviceScaleFactor: 2 },
  'a width of 320, as WCAG 1.4.10 wants it': { viewport: { width: 320, height: 640 } }
} as const

for (const [name, theCase] of Object.entries(allCases)) {
  for (const [windowName, size] of Object.entries(windows)) {
    test(`${name} in ${windowName} has nothing that sticks out at the side`, async ({ browser }) => {
      const served = await serveCase(await theCase())
      const page = await browser.newPage({ ...size, locale: 'de-DE' })
      await onEveryPage(page, served, async (where) => {
        expect(await scrollsSideways(page), where).toBe(false)
        expect(await outsideTheWindow(page), where).toEqual([])
      })
      await page.close()
      await served.close()
    })
  }
}
