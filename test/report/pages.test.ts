import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { fontsCss } from '../../src-main/hosts/print/fonts-css.ts'
import { importFiles } from '../../src-main/import/import-files.ts'
import { readInputs } from '../../src-main/import/read-inputs.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { launchChromium, systemChromium } from '../system-chromium.ts'

/** Every written case, printed by one browser: a report that spills is one page too long for whoever prints it. */
const folder = join(import.meta.dirname, '../cases')
const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
const present = systemChromium !== undefined
const required = process.env['SUP_DOCTOR_REQUIRE_ALL'] === '1'

describe.runIf(present || required)('the report of a written case', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  it.each(names)(
    'has three pages: %s',
    async (name) => {
      const { inputs, evidence, newestAt } = await importFiles(await readInputs([join(folder, name, 'input')]))
      const theCase = { collectedAt: newestAt, inputs, evidence }
      const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence }
      const page = await browser.newPage()
      const pages = []
      for (const language of languages) {
        await page.setContent(renderReport(session, language, { fontsCss: fontsCss() }))
        // printed with the fonts that the report carries, as the program waits for them
        await page.evaluate(() => document.fonts.ready)
        const pdf = await page.pdf({ preferCSSPageSize: true })
        pages.push(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length)
      }
      await page.close()
      expect(pages).toEqual([3, 3])
    },
    60_000
  )
})
