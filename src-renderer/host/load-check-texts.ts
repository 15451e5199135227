import type { Bilingual } from '../../src-main/contract/text.ts'

/**
 * Loads the texts of all checks; null if the host is unreachable. Loaded with the first case, because they double the
 * size of the page. Cached by the browser.
 */
export async function loadCheckTexts(): Promise<Readonly<Record<string, Bilingual>> | null> {
  try {
    return (await import('../../src-main/checks/texts.ts')).checkTexts
  } catch {
    return null
  }
}
