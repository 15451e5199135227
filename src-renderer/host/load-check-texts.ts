import type { Bilingual } from '../../src-main/contract/text.ts'

/**
 * The wording of all checks; null where the host is gone. No page needs it before there is a case, and it is as much
 * again as the rest of the program. Browsers keep what was loaded, so asking twice costs nothing.
 */
export async function loadCheckTexts(): Promise<Readonly<Record<string, Bilingual>> | null> {
  try {
    return (await import('../../src-main/checks/texts.ts')).checkTexts
  } catch {
    return null
  }
}
