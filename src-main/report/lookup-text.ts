import { checkTexts } from '../checks/texts.ts'
import type { CheckText, Language } from '../contract/text.ts'
import type { CodeText } from '../knowledge/error-code.ts'
import { lookUp } from '../knowledge/error-code-lookup.ts'

/** The one place where the report meets the wording of checks and codes. */
export interface Texts {
  /** Null for a check this version does not know. */
  check(id: string): CheckText | null
  /** Null for a code nothing is on file for. */
  code(code: string): CodeText | null
}

export function textsIn(language: Language): Texts {
  return {
    check: (id) => (Object.hasOwn(checkTexts, id) ? (checkTexts[id]?.[language] ?? null) : null),
    code: (code) => lookUp(code)?.[language] ?? null
  }
}
