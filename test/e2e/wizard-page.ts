import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export const stepPages = ['orientation', 'proxy', 'certificate', 'timeout', 'result', 'compare'] as const

/** Everything the page complains about: errors, refused content, exceptions. */
export function complaints(page: Page): string[] {
  const heard: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text())
  })
  page.on('pageerror', (error) => heard.push(error.message))
  return heard
}

/** Accessibility findings as rule and place; empty is what is wanted. */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  return await page.evaluate(async () => {
    interface Axe {
      run(): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>
    }
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)
  })
}

/** The address of a page that shows a case. */
export const onStep = /#\/(proxy|result|orientation|certificate|timeout|compare)$/

/** Runs the check from the start page and waits for the page it ends on. */
export async function check(page: Page): Promise<void> {
  await page.locator('form button[type=submit]').click()
  await expect(page).toHaveURL(onStep)
}

export async function goTo(page: Page, where: (typeof stepPages)[number]): Promise<void> {
  const link = page.locator(`nav a[href="#/${where}"]`)
  const isThere = (await link.getAttribute('aria-current')) === 'step'
  await link.click()
  await expect(link).toHaveAttribute('aria-current', 'step')
  // a new page begins at its heading, also for who cannot see it change
  if (!isThere) await expect(page.locator('h1')).toBeFocused()
}

/** Presses Tab until the wanted control has the focus; fails after a full round. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const at = document.activeElement
      return at?.getAttribute('aria-label') ?? at?.textContent ?? ''
    })
    if (name.test(focused.trim())) return
  }
  throw new Error(`no way to ${String(name)} by keyboard`)
}

/** True when something sticks out at the side. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** Texts and controls that end beyond the right edge, where nobody can scroll to; empty is what is wanted. */
export async function outsideTheWindow(page: Page): Promise<string[]> {
  return await page.locator(':is(h1, h2, h3, p, td, th, li, dd, button, input, summary, code)').evaluateAll((all) =>
    all
      .filter((candidate) => candidate.checkVisibility() && candidate.closest('.hidden, .skip') === null)
      .filter((candidate) => candidate.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((item) => `${item.tagName} ${(item.textContent ?? '').slice(0, 40)}`)
  )
}
