import type { TextContext } from '../../src-main/presentation/verdict.ts'

/** The texts of the checks, and what each error code advises. */
export type CaseTexts = Required<Pick<TextContext, 'texts' | 'advice'>>

/**
 * Loads the texts of all checks and codes, and with them the view of a case; null if the host is unreachable. Loaded with
 * the first case, because they double the size of the page. Cached by the browser.
 */
export async function loadCheckTexts(loadView: () => Promise<unknown>): Promise<CaseTexts | null> {
  try {
    const [{ checkTexts }, { codeAdvice }] = await Promise.all([
      import('../../src-main/checks/texts.ts'),
      import('../../src-main/presentation/code-advice.ts'),
      loadView()
    ])
    return { texts: checkTexts, advice: codeAdvice }
  } catch {
    return null
  }
}
