import type { Page } from '@playwright/test'

interface Stop {
  readonly what: string
  readonly isRinged: boolean
}

/** One full round by Tab, from the page's first stop to its last, and whether each of them shows that it has the focus. */
export async function focusRound(page: Page): Promise<Stop[]> {
  await page.locator('.skip').focus()
  const stops: Stop[] = []
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab')
    const here = await stop(page)
    if (here === null) return stops
    stops.push(here)
  }
  throw new Error('the focus never comes to an end')
}

/** Where the focus is, and whether a ring is drawn around it or around the label that stands for it. */
async function stop(page: Page): Promise<Stop | null> {
  return await page.evaluate(() => {
    const at = document.activeElement
    if (at === null || at === document.body) return null
    const ring = (element: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element)
      const seen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
      return seen && outlineColor !== 'rgba(0, 0, 0, 0)'
    }
    const label = at.closest('label')
    const { width, height } = at.getBoundingClientRect()
    const tiny = width <= 1 || height <= 1
    const what = `${at.tagName} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`
    return { what, isRinged: tiny ? label !== null && ring(label) : ring(at) }
  })
}
