import { expect, test } from '@playwright/test'
import { controlCases, onEveryPage } from './every-page.ts'
import { focusRound } from './focus-round.ts'
import { serveCase } from './wizard-host.ts'
import { axeFindings, complaints } from './wizard-page.ts'

/** Windows' contrast themes: the system's few colours, and none of ours. */
for (const [name, theCase] of controlCases) {
  // a contrast theme is dark as a rule; the light one once
  for (const colorScheme of name === 'everything at once' ? (['light', 'dark'] as const) : (['dark'] as const)) {
    test(`${name} has no finding in forced colours, ${colorScheme}, and every mark keeps its shape`, async ({
      browser
    }) => {
      const served = await serveCase(await theCase())
      const page = await browser.newPage({ locale: 'de-DE', colorScheme, forcedColors: 'active' })
      const heard = complaints(page)
      await onEveryPage(page, served, async (where) => {
        expect(await axeFindings(page), where).toEqual([])
        const marks = await page
          .locator('.glyph :is(path, circle, rect)')
          .evaluateAll((all) => all.map((item) => getComputedStyle(item).stroke))
        const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
        expect(
          marks.filter((ink) => ink === paper || ink === 'none'),
          where
        ).toEqual([])
        // the ring is the system's, on every kind of control alike
        if (name !== 'everything at once' || colorScheme !== 'dark') return
        expect(
          (await focusRound(page)).filter(({ isRinged }) => !isRinged).map(({ what }) => what),
          where
        ).toEqual([])
      })
      expect(heard).toEqual([])
      await page.close()
      await served.close()
    })
  }
}
