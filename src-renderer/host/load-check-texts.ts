import type { Bilingual } from '../../src-main/contract/text.ts'

/**
 * Loads the texts of all checks, and with them the view of a case; null if the host is unreachable. Loaded with the
 * first case, because they double the size of the page. Cached by the browser.
 */
export async function loadCheckTexts(
  loadView: () => Promise<unknown>
): Promise<Readonly<Record<string, Bilingual>> | null> {
  try {
    const [{ checkTexts }] = await Promise.all([import('../../src-main/checks/texts.ts'), loadView()])
    return checkTexts
  } catch {
    return null
  }
}
