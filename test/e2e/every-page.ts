import type { Page } from '@playwright/test'
import type { Served } from '../../src-main/hosts/web/serve.ts'
import { healthyCase, hostileCase, proxyCase, undecidedCase } from './cases.ts'
import { wholeCase } from './whole-case.ts'
import { check, goTo, stepPages } from './wizard-page.ts'

/** Findings in the first step, in no step, in none for want of evidence, from somebody malicious, and everything at once. */
export const allCases = {
  'a found cause': async () => proxyCase,
  'a healthy case': async () => healthyCase,
  'an undecided case': async () => undecidedCase,
  'a hostile case': async () => hostileCase,
  'everything at once': wholeCase
} as const

/** Those that differ in their controls: without a finding, and with everything a page can hold. */
export const controlCases = Object.entries(allCases).filter(([name]) =>
  /^(?:a healthy case|everything at once)$/.test(name)
)

/** The start page, then every page of the case, with everything unfolded that can be. */
export async function onEveryPage(
  page: Page,
  served: Served,
  look: (where: 'start' | (typeof stepPages)[number]) => Promise<void>
): Promise<void> {
  await page.goto(served.url)
  await page.locator('h1').waitFor()
  await unfold(page)
  await look('start')
  await check(page)
  for (const where of stepPages) {
    await goTo(page, where)
    await unfold(page)
    await look(where)
  }
}

async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => all.forEach((item) => item.setAttribute('open', '')))
}
