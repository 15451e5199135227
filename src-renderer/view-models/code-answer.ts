import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import type { ErrorCode } from '../../src-main/knowledge/error-code.ts'
import { lookUp, normaliseCode } from '../../src-main/knowledge/error-code-lookup.ts'
import { suggestCodes } from '../../src-main/knowledge/error-code-suggestions.ts'
import { documentedRetryCodes } from '../../src-main/knowledge/documented-retry-codes.ts'
import { uiText } from '../text/wizard.text.ts'
import { formatCode } from '../../src-main/knowledge/format-code.ts'
import { capitalise } from '../../src-main/presentation/format.ts'

export interface CodeSuggestion {
  readonly code: string
  /** Microsoft's name, or its meaning where it has none. */
  readonly name: string
}

/** More would not be a short list. */
const mostSuggestions = 6

/** What there is to say about a code somebody typed: one sentence, or everything known. */
export type CodeAnswer =
  | {
      readonly known: false
      readonly sentence: string
      /** Codes that may be meant by what was typed so far. */
      readonly suggestions: readonly CodeSuggestion[]
    }
  | {
      readonly known: true
      readonly code: string
      /** Microsoft's name and the HTTP status, as far as there are any. */
      readonly names: readonly string[]
      readonly meaning: string
      /** Empty where Microsoft settles the meaning. */
      readonly doubt: string
      readonly rows: readonly (readonly [label: string, value: string])[]
    }

/** Loaded when it is first needed: the texts of all codes are more than the rest of the page. */
export function codeAnswer(text: string, language: Language): CodeAnswer {
  const ui = uiText[language].code
  const found = lookUp(text)
  if (found !== null) return explained(found, language)
  const code = normaliseCode(text)
  const suggestions = suggestCodes(text, mostSuggestions).map((item) => ({
    code: formatCode(item.code),
    name: item.symbol ?? item[language].meaning
  }))
  const unread = suggestions.length > 0 ? ui.suggested : ui.unreadable
  return { known: false, sentence: code === null ? unread : ui.unknown(formatCode(code)), suggestions }
}

function explained(found: ErrorCode, language: Language): CodeAnswer {
  const ui = uiText[language].code
  const { failover, groups } = termsText[language]
  const question = found.cause === null ? undefined : checkTexts[found.cause]?.[language].question
  return {
    known: true,
    code: formatCode(found.code),
    names: [found.symbol ?? '', found.httpStatus === null ? '' : `HTTP ${found.httpStatus}`].filter(
      (text) => text !== ''
    ),
    meaning: found[language].meaning,
    doubt: found.confirmed ? '' : ui.unconfirmed,
    rows: [
      [ui.action, found[language].action],
      ...(question === undefined ? [] : [[ui.question, question] as const]),
      [ui.failover, documentedRetryCodes.has(found.code) ? failover.listed : failover.notListed],
      [ui.group, capitalise(groups[found.group])]
    ]
  }
}

/** English writes the groups small, as inside a sentence. */
