import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import type { Case } from '../../src-main/contract/case.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { healthyCase, hostileCase, proxyCase, undecidedCase } from '../e2e/cases.ts'
import { fixturePorts } from '../e2e/fixture-ports.ts'
import { registry } from '../e2e/fake-registry.ts'
import { wholeCase } from '../e2e/whole-case.ts'
import { severalMachinesCase } from './several-machines-case.ts'

interface Look {
  readonly language: Language
  readonly colours: 'light' | 'dark' | 'forced'
  readonly size: keyof typeof sizes
}

/** The usual window, the smallest, the usual one at 200 % zoom, which is half of it in twice the dots, a large one and the narrowest. */
const sizes = {
  usual: { width: 1280, height: 800, dots: 1 },
  small: { width: 900, height: 600, dots: 1 },
  zoomed: { width: 640, height: 400, dots: 2 },
  wide: { width: 1920, height: 1080, dots: 1 },
  narrow: { width: 320, height: 640, dots: 1 }
} as const

const look = (language: Language, colours: Look['colours'], size: Look['size']): Look => ({ language, colours, size })

/** Not every combination, but every page in both languages, all colours and all sizes, and every case on every page. */
const seen: readonly (readonly [name: string, theCase: () => Promise<Case>, looks: readonly Look[]])[] = [
  [
    'whole',
    wholeCase,
    [
      look('de', 'light', 'usual'),
      look('en', 'dark', 'small'),
      look('de', 'forced', 'zoomed'),
      look('en', 'forced', 'usual')
    ]
  ],
  [
    'found',
    async () => proxyCase,
    [
      look('de', 'light', 'usual'),
      look('en', 'dark', 'small'),
      look('de', 'forced', 'zoomed'),
      look('en', 'light', 'wide'),
      look('de', 'light', 'narrow')
    ]
  ],
  ['healthy', async () => healthyCase, [look('en', 'light', 'usual'), look('de', 'dark', 'zoomed')]],
  ['undecided', async () => undecidedCase, [look('de', 'dark', 'usual'), look('en', 'light', 'small')]],
  ['several', severalMachinesCase, [look('en', 'light', 'zoomed'), look('de', 'light', 'small')]],
  ['hostile', async () => hostileCase, [look('de', 'light', 'small'), look('en', 'dark', 'usual')]]
]

const steps = ['orientation', 'proxy', 'certificate', 'timeout', 'compare', 'result'] as const

/** Every page of the wizard in `folder`, to be looked at one by one. */
export async function everyLook(browser: Browser, folder: string): Promise<void> {
  for (const [name, theCase, looks] of seen) {
    const shown = await theCase()
    for (const item of looks) await walk(browser, folder, name, shown, item)
  }
}

async function walk(browser: Browser, folder: string, name: string, theCase: Case, item: Look): Promise<void> {
  const { width, height, dots } = sizes[item.size]
  const context = await browser.newContext({
    locale: item.language === 'de' ? 'de-DE' : 'en-GB',
    colorScheme: item.colours === 'dark' ? 'dark' : 'light',
    forcedColors: item.colours === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
    viewport: { width, height },
    deviceScaleFactor: dots
  })
  const page = await context.newPage()
  const picture = async (what: string): Promise<void> => {
    await page.mouse.move(0, 0)
    await page.evaluate(() => scrollTo(0, 0))
    const file = [name, what, item.language, item.colours, item.size, 'png'].join('.')
    await page.screenshot({ path: join(folder, file), fullPage: true })
  }
  const service = createService({ ...fixturePorts(theCase, 60), repairs: registry(true) })
  const served = await serve(join(import.meta.dirname, '../../out/renderer'), service)
  await page.goto(served.url)
  await page.locator('h1').waitFor()
  await picture('start')
  await unfold(page, 'footer details, main > details, .foot details')
  await picture('start-open')
  await page.locator('form button[type=submit]').click()
  await page.locator('main li').nth(2).waitFor()
  await picture('running')
  await page.waitForURL(/#\//)
  for (const step of steps) {
    await page.locator(`nav a[href="#/${step}"]`).click()
    await page.locator(`nav a[href="#/${step}"][aria-current]`).waitFor()
    if (step === 'result') await openMore(page)
    await picture(step)
  }
  await page.locator('section[aria-labelledby=support] button').click()
  await page.locator('section[aria-labelledby=support] details').first().waitFor()
  await unfold(page, 'main details')
  await picture('result-open')
  await page.locator('nav a[href="#/certificate"]').click()
  await unfold(page, 'main details')
  await picture('certificate-open')
  await page.locator('nav a[href="#/proxy"]').click()
  await page.locator('nav a[href="#/proxy"][aria-current]').waitFor()
  await repaired(page, picture)
  await page
    .getByRole('button', { name: /Alles erneut prüfen|Check everything again/ })
    .first()
    .click()
  await page.waitForURL(/#\//)
  await page.locator('nav a[href="#/result"]').waitFor()
  await picture('again')
  const other = await context.newPage()
  await other.goto(served.url)
  await other.locator('main').waitFor()
  await other.waitForTimeout(300)
  await other.screenshot({
    path: join(folder, [name, 'used', item.language, item.colours, item.size, 'png'].join('.'))
  })
  await context.close()
  await served.close()
}

/** The first change offered, made; nothing where none is. */
async function repaired(page: Page, picture: (what: string) => Promise<void>): Promise<void> {
  const offer = page.locator('.offer:has(.consent)').first()
  if ((await offer.count()) === 0) return
  await offer.locator('.consent input').check()
  await offer.getByRole('button').last().click()
  await page.waitForTimeout(900)
  await picture('repaired')
}

async function unfold(page: Page, which: string): Promise<void> {
  await page.locator(which).evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
}

/** What is looked up now and then is folded, and loaded with the page. */
async function openMore(page: Page): Promise<void> {
  await page.locator('details.more > summary').click()
  await page.locator('section[aria-labelledby=support] button').waitFor()
}
