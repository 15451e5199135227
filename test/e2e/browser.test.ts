import { expect, test } from '@playwright/test'
import { downloadedIn } from './bridge.ts'
import { endAll, startProgram } from './started-program.ts'
import { expectReport, walkCase } from './case-tour.ts'

test.afterEach(endAll)

for (const language of ['de', 'en'] as const) {
  test(`in the browser: a case is walked from its files to its report in ${language}`, async ({ page }) => {
    const started = await startProgram(['--browser', '--no-open'])
    await page.goto(started.url)
    expectReport(await walkCase(page, language, downloadedIn(page)))
    expect(page.url()).toContain('http://127.0.0.1:')
  })
}
