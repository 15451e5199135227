import { checkTexts } from '../../../checks/texts.ts'
import type { Language } from '../../../contract/text.ts'
import { headingsText } from '../../../text/headings.text.ts'
import { termsText } from '../../../text/terms.text.ts'
import type { ErrorCode } from '../../../knowledge/error-code.ts'
import { faultsOfCode } from '../../../knowledge/known-faults/faults-of-version.ts'
import { answerCodes } from '../../../knowledge/code-question.ts'
import { documentedRetryCodes } from '../../../knowledge/documented-retry-codes.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { resultText } from '../result.text.ts'
import { parseLanguage, parseStrict } from '../parse-options.ts'
import { UsageProblem } from '../usage-problem.ts'
import { formatCode } from '../../../knowledge/format-code.ts'

/** As many as fit a screen of a terminal. */
const mostSuggestions = 20

/**
 * Explains each error code: meaning, group, remedy, and whether it can cause a failover. What is not a whole code, a status,
 * a part of a name or words, is answered with the codes that fit.
 */
export function code(args: readonly string[], { language, console }: CliContext): number {
  const { asked, options } = apart(args)
  const { values } = parseStrict({ args: options, options: { lang: { type: 'string' } } })
  if (values.lang !== undefined) parseLanguage(values.lang)
  const text = asked.join(' ')
  if (text.trim() === '') throw new UsageProblem((texts) => texts.codeMissing)
  const { known, unknown, suggestions, unread } = answerCodes(text, mostSuggestions)
  if (unread !== '') throw new UsageProblem((texts) => texts.notACode(unread))
  const parts = [
    ...known.map((entry) => explained(entry, language)),
    ...unknown.map((value) => cliText[language].unknownCode(value)),
    ...suggested(suggestions, language)
  ]
  console.out(`${parts.join('\n\n')}\n`)
  return unknown.length === 0 ? exitCodes.clear : exitCodes.undecided
}

/** Separates codes from options, because parseArgs would treat a negative code (-2145107941) as an option. */
function apart(args: readonly string[]): { asked: string[]; options: string[] } {
  const isOption = (arg: string, at: number): boolean =>
    (arg.startsWith('-') && !/^-\d/.test(arg)) || args[at - 1] === '--lang'
  return { asked: args.filter((arg, at) => !isOption(arg, at)), options: args.filter(isOption) }
}

/** One that fits is explained; of several, each has a line. */
function suggested(entries: readonly ErrorCode[], language: Language): readonly string[] {
  if (entries.length === 0) return []
  const [only] = entries
  if (entries.length === 1 && only !== undefined) return [explained(only, language)]
  const lines = entries.map((entry) => `  ${head(entry)}\n    ${entry[language].meaning}`)
  return [[headingsText[language].suggestedCodes, ...lines].join('\n')]
}

function head(code: ErrorCode): string {
  const status = code.httpStatus === null ? '' : ` · HTTP ${code.httpStatus}`
  return `${formatCode(code.code)}${code.symbol === null ? '' : ` ${code.symbol}`}${status}`
}

function explained(code: ErrorCode, language: Language): string {
  const label = resultText[language].code
  const texts = termsText[language]
  const question = code.cause === null ? undefined : checkTexts[code.cause]?.[language].question
  const listed = documentedRetryCodes.has(code.code)
  return [
    head(code),
    ...(code.otherNames.length === 0 ? [] : [`  ${label.otherNames}: ${code.otherNames.join(', ')}`]),
    `  ${code[language].meaning}${code.confirmed ? '' : ` (${label.unconfirmed})`}`,
    `  ${label.part}: ${texts.parts[code.part]}`,
    `  ${label.group}: ${texts.groups[code.group]}`,
    ...(question === undefined ? [] : [`  ${label.check}: ${question} [${code.cause}]`]),
    `  ${label.action}: ${code[language].action}`,
    ...faultsOfCode(code.code).map(
      (fault) => `  ${headingsText[language].knownFault} (${fault.id}): ${fault[language].what} ${fault[language].fix}`
    ),
    ...(code.part === 'scan' || listed
      ? [`  ${label.failover}: ${listed ? texts.failover.listed : texts.failover.notListed}`]
      : [])
  ].join('\n')
}
