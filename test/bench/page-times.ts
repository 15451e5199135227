import { setTimeout as wait } from 'node:timers/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { probeIds } from '../../src-main/contract/evidence/index.ts'
import { serve } from '../../src-main/hosts/web/serve.ts'
import { createService } from '../../src-main/service/service.ts'
import { proxyCase } from '../e2e/cases.ts'
import { fixturePorts } from '../e2e/fixture-ports.ts'
import { sixtyPieces } from './sixty-fragments.ts'
import { longestTaskMs } from './longest-task.ts'

const pages = join(import.meta.dirname, '../../out/renderer')
const loads = 7

/** Milliseconds from asking the loopback host to the first painted content; the median of several fresh pages. */
export async function firstContentMs(browser: Browser): Promise<number> {
  const times: number[] = []
  for (let at = 0; at < loads; at += 1) {
    const served = await serve(pages, createService(fixturePorts(proxyCase)))
    const page = await browser.newPage({ locale: 'de-DE' })
    await page.goto(served.url)
    await page.locator('h1').waitFor()
    times.push(
      await page.evaluate(async () => {
        const paint = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime
        while (paint() === undefined) await new Promise((done) => requestAnimationFrame(done))
        return paint() ?? Number.NaN
      })
    )
    await page.close()
    await served.close()
  }
  return times.sort((a, b) => a - b)[Math.floor(loads / 2)] ?? Number.NaN
}

/**
 * Milliseconds of the page's longest task while the news of every probe there is streams in and a result of sixty different pieces
 * of evidence is shown.
 */
export async function longestRunTaskMs(browser: Browser): Promise<number> {
  const theCase = await sixtyPieces()
  const served = await serve(
    pages,
    createService({
      ...fixturePorts(theCase),
      collect: async (_choice, onProgress) => {
        for (const probe of probeIds) onProgress({ probe, state: 'running', durationMs: 0 })
        for (const [at, probe] of probeIds.entries()) {
          await wait(20)
          onProgress({ probe, state: 'collected', durationMs: at * 7 })
        }
        return theCase
      }
    })
  )
  const page = await browser.newPage({ locale: 'de-DE' })
  await page.goto(served.url)
  await page.locator('h1').waitFor()
  await page.waitForTimeout(500)
  const longest = await longestTaskMs(browser, page, async () => {
    await page.locator('form button[type=submit]').click()
    await page.waitForURL(/#\//)
    await page.waitForTimeout(500)
  })
  await page.close()
  await served.close()
  return longest
}
