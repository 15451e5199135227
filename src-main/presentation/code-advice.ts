import type { Language } from '../contract/text.ts'
import { lookUp } from '../knowledge/error-code-lookup.ts'

/**
 * What a code that ended a scan advises by itself; null for one that is not known, or that ends no scan. Not loaded with the
 * first page, for it needs the texts of all codes.
 */
export function codeAdvice(code: string, language: Language): string | null {
  const known = lookUp(code)
  return known === null || known.part !== 'scan' ? null : known[language].action
}
