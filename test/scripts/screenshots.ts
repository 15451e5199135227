import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Case } from '../../src-main/contract/case.ts'
import { endAll, startProgram } from '../e2e/started-program.ts'
import { everyLook } from '../pictures/every-look.ts'
import { guidePictures } from '../pictures/guide-pictures.ts'
import { launchChromium } from '../system-chromium.ts'
import { serveCase } from '../e2e/wizard-host.ts'
import { healthyCase, proxyCase, undecidedCase } from '../e2e/cases.ts'

/**
 * Pictures of every page of the built wizard, in both languages and both colours, to be looked at; one is the README's, those of the guides
 * go to docs/pictures. */
const folder = join(import.meta.dirname, '../../out/screenshots')
const shownInReadme = 'found-result.de.light.png'
const steps = ['orientation', 'proxy', 'certificate', 'timeout', 'result'] as const

await mkdir(folder, { recursive: true })
const browser = await launchChromium()
for (const language of ['de', 'en'] as const) {
  await guidePictures(browser, language)
  for (const colorScheme of ['light', 'dark'] as const) {
    const look = { language, colorScheme }
    await pictures(browser, look, 'found', proxyCase, steps)
    await pictures(browser, look, 'healthy', healthyCase, ['result'])
    await pictures(browser, look, 'undecided', undecidedCase, ['proxy', 'result'])
    await runningPicture(browser, look)
    await startPictures(browser, look)
  }
}
await everyLook(browser, join(folder, 'every-look'))
await browser.close()
endAll()
await copyFile(join(folder, shownInReadme), join(import.meta.dirname, '../../docs/wizard.png'))

interface Look {
  readonly language: 'de' | 'en'
  readonly colorScheme: 'light' | 'dark'
}

async function pictures(
  browser: Browser,
  look: Look,
  name: string,
  theCase: Case,
  pages: readonly (typeof steps)[number][]
): Promise<void> {
  const served = await serveCase(theCase)
  const page = await openPage(browser, look)
  await page.goto(served.url)
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/#\//)
  for (const step of pages) {
    await page.locator(`nav a[href="#/${step}"]`).click()
    await page.mouse.move(0, 0)
    await page.screenshot({ path: file(`${name}-${step}`, look), fullPage: true })
    const questions = page.locator('details:has(form) > summary')
    if ((await questions.count()) === 0) continue
    await questions.click()
    await page.screenshot({ path: file(`${name}-${step}-questions`, look), fullPage: true })
  }
  await page.close()
  await served.close()
}

async function runningPicture(browser: Browser, look: Look): Promise<void> {
  const served = await serveCase(proxyCase, 400)
  const page = await openPage(browser, look)
  await page.goto(served.url)
  await page.locator('form button[type=submit]').click()
  await page.locator('main li').nth(3).waitFor()
  await page.waitForTimeout(900)
  await page.screenshot({ path: file('running', look) })
  await page.close()
  await served.close()
}

/** The start page of the real program: fresh, narrow, with a code looked up, then a sample case's result. */
async function startPictures(browser: Browser, look: Look): Promise<void> {
  const program = await startProgram(['--browser', '--no-open'])
  const page = await openPage(browser, look)
  await page.goto(program.url)
  await page.screenshot({ path: file('start', look) })
  for (const [name, text] of Object.entries({ code: '8024401b', 'code-unknown': '0x80240abc', 'code-part': '8024' })) {
    await page.keyboard.press('Control+k')
    await page.locator('#code').fill(text)
    await page.waitForTimeout(600)
    await page.screenshot({ path: file(`start-${name}`, look), fullPage: true })
  }
  await page.keyboard.press('Control+k')
  await page.locator('#code').fill('-2145107941')
  await page.setViewportSize({ width: 390, height: 800 })
  await page.waitForTimeout(600)
  await page.screenshot({ path: file('start-narrow', look), fullPage: true })
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.keyboard.press('Escape')
  await page.locator('section[aria-labelledby=samples] button').first().click()
  await page.locator('nav a[href="#/result"]').click()
  await page.mouse.move(0, 0)
  await page.screenshot({ path: file('sample-result', look), fullPage: true })
  await page.close()
  await program.interrupt()
}

async function openPage(browser: Browser, { language, colorScheme }: Look) {
  return await browser.newPage({
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width: 1200, height: 800 }
  })
}

function file(name: string, { language, colorScheme }: Look): string {
  return join(folder, `${name}.${language}.${colorScheme}.png`)
}
