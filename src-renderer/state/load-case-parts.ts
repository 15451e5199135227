import type { TextContext } from '../../src-main/presentation/verdict.ts'

/** The texts of all checks, what each error code advises, and what a case is shown from. */
export interface CaseParts {
  readonly texts: Required<Pick<TextContext, 'texts' | 'advice'>>
  readonly views: typeof import('../view-models/case-views.ts')
}

/**
 * Loads what a case is shown with, its view included; null if the host is unreachable. Loaded with the first case,
 * because it doubles the size of the page. Cached by the browser.
 */
export async function loadCaseParts(loadView: () => Promise<unknown>): Promise<CaseParts | null> {
  try {
    const [{ checkTexts }, { codeAdvice }, views] = await Promise.all([
      import('../../src-main/checks/texts.ts'),
      import('../../src-main/presentation/code-advice.ts'),
      import('../view-models/case-views.ts'),
      loadView()
    ])
    return { texts: { texts: checkTexts, advice: codeAdvice }, views }
  } catch {
    return null
  }
}
