import type { Page } from '@playwright/test'

/** From now on keeps every count a run shows; the function brings them. */
export async function shownCounts(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const texts: string[] = []
    Object.assign(window, { shownCounts: texts })
    new MutationObserver(() => {
      const text = document.querySelector('.count')?.textContent ?? ''
      if (text !== '' && texts.at(-1) !== text) texts.push(text)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { shownCounts: string[] }).shownCounts)
}
