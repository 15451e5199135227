import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright'
import type { Case } from '../../src-main/contract/case.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { type Served, serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { proxyCase } from '../e2e/cases.ts'
import { fixturePorts } from '../e2e/fixture-ports.ts'
import { registry } from '../e2e/fake-registry.ts'
import { sampleCases } from '../samples/cases.ts'

const folder = join(import.meta.dirname, '../../docs/pictures')

/** The pictures of the guide of one language: small, light, of invented cases. */
export async function guidePictures(browser: Browser, language: Language): Promise<void> {
  await mkdir(folder, { recursive: true })
  const file = (name: string): string => join(folder, `${name}.${language}.png`)
  const page = await browser.newPage({
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1000, height: 640 }
  })

  const found = await served(proxyCase)
  await page.goto(found.url)
  await page.locator('h1').waitFor()
  await page.screenshot({ path: file('start') })
  await page.keyboard.press('Control+k')
  await page.locator('#code').fill('407')
  await page.locator('[aria-live=polite] button').first().waitFor()
  await page.locator('section:has(> .answer)').screenshot({ path: file('code') })
  await page.keyboard.press('Escape')
  await check(page)
  await page.screenshot({ path: file('result') })
  await page.locator('nav a[href="#/proxy"]').click()
  await page.screenshot({ path: file('step') })
  await page.locator('main section:has(.offer)').screenshot({ path: file('repair') })
  await page.locator('nav a[href="#/certificate"]').click()
  const questions = page.locator('details:has(form)')
  await questions.locator('summary').click()
  await questions
    .locator('fieldset')
    .first()
    .screenshot({ path: file('questions') })
  await page.locator('nav a[href="#/result"]').click()
  await page.locator('section[aria-labelledby=documents]').waitFor()
  await page.mouse.move(0, 0)
  await page.locator('section[aria-labelledby=documents]').screenshot({ path: file('documents') })
  await found.close()

  const logs = await served(await sampleCases['time-out-in-logs']())
  await page.goto(logs.url)
  await check(page)
  await page.locator('section[aria-labelledby=now] > details > summary').click()
  await page.locator('section[aria-labelledby=now]').screenshot({ path: file('logs') })
  await logs.close()
  await page.close()
}

async function served(theCase: Case): Promise<Served> {
  const service = createService({ ...fixturePorts(theCase), repairs: registry(true) })
  return await serve(join(import.meta.dirname, '../../out/renderer'), service)
}

async function check(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click()
  await page.waitForURL(/#\//)
  await page.mouse.move(0, 0)
}
