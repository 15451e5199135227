import { checkTexts } from '../../src-main/checks/texts.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import type { ErrorCode } from '../../src-main/knowledge/error-code.ts'
import { faultsOfCode } from '../../src-main/knowledge/known-faults/faults-of-version.ts'
import { headingsText } from '../../src-main/text/headings.text.ts'
import { answerCodes } from '../../src-main/knowledge/code-question.ts'
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

/** Everything known about one code. */
export interface KnownCode {
  readonly code: string
  /** Microsoft's names and the HTTP status, as far as there are any. */
  readonly names: readonly string[]
  readonly meaning: string
  /** Empty where Microsoft settles the meaning. */
  readonly doubt: string
  readonly rows: readonly (readonly [label: string, value: string])[]
}

/** The answer to a typed question about codes. */
export interface CodeAnswer {
  /** One calm sentence; empty where the codes below say all. */
  readonly sentence: string
  readonly codes: readonly KnownCode[]
  /** Codes that may be meant by what was typed so far. */
  readonly suggestions: readonly CodeSuggestion[]
}

/** Loaded when it is first needed: the texts of all codes are more than the rest of the page. */
export function codeAnswer(text: string, language: Language): CodeAnswer {
  const ui = uiText[language].code
  const { known, unknown, suggestions, unread } = answerCodes(text, mostSuggestions)
  const sentences = [
    ...unknown.map((code) => ui.unknown(code)),
    ...(suggestions.length > 0 ? [ui.suggested] : []),
    ...(unread === '' && known.length + unknown.length + suggestions.length > 0 ? [] : [ui.unreadable])
  ]
  return {
    sentence: sentences.join(' '),
    codes: known.map((entry) => explained(entry, language)),
    suggestions: suggestions.map((item) => ({
      code: formatCode(item.code),
      name: item.symbol ?? item[language].meaning
    }))
  }
}

function explained(found: ErrorCode, language: Language): KnownCode {
  const ui = uiText[language].code
  const { failover, groups, parts } = termsText[language]
  const question = found.cause === null ? undefined : checkTexts[found.cause]?.[language].question
  const listed = documentedRetryCodes.has(found.code)
  const status = found.httpStatus === null ? '' : `HTTP ${found.httpStatus}`
  return {
    code: formatCode(found.code),
    names: [found.symbol ?? '', ...found.otherNames, status].filter((name) => name !== ''),
    meaning: found[language].meaning,
    doubt: found.confirmed ? '' : ui.unconfirmed,
    rows: [
      [ui.action, found[language].action],
      ...faultsOfCode(found.code).map(
        (fault) =>
          [headingsText[language].knownFault, `${fault[language].what} ${fault[language].fix} (${fault.id})`] as const
      ),
      ...(question === undefined ? [] : [[ui.question, question] as const]),
      ...(found.part === 'scan' || listed
        ? [[ui.failover, listed ? failover.listed : failover.notListed] as const]
        : []),
      [ui.part, capitalise(parts[found.part])],
      [ui.group, capitalise(groups[found.group])]
    ]
  }
}
