import { checkTexts } from '../../../checks/texts.ts'
import type { Language } from '../../../contract/text.ts'
import { termsText } from '../../../text/terms.text.ts'
import type { ErrorCode } from '../../../knowledge/error-code.ts'
import { lookUp, normaliseCode } from '../../../knowledge/error-code-lookup.ts'
import { documentedRetryCodes } from '../../../knowledge/documented-retry-codes.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { resultText } from '../result.text.ts'
import { parseLanguage, parseStrict } from '../options.ts'
import { UsageProblem } from '../usage-problem.ts'
import { formatCode } from '../../../knowledge/format-code.ts'

/** Explains each error code: meaning, group, remedy, and whether it can cause a failover. */
export function code(args: readonly string[], { language, console }: CliContext): number {
  const { asked, options } = apart(args)
  const { values } = parseStrict({ args: options, options: { lang: { type: 'string' } } })
  if (values.lang !== undefined) parseLanguage(values.lang)
  if (asked.length === 0) throw new UsageProblem((text) => text.codeMissing)
  const read = asked.map((text) => ({ text, known: lookUp(text), value: normaliseCode(text) }))
  const nonsense = read.find((candidate) => candidate.known === null && candidate.value === null)
  if (nonsense !== undefined) throw new UsageProblem((text) => text.notACode(nonsense.text))
  const parts = read.map(({ known, value }) =>
    known === null ? cliText[language].unknownCode(formatCode(value ?? '0x')) : explained(known, language)
  )
  console.out(`${parts.join('\n\n')}\n`)
  return read.every((candidate) => candidate.known !== null) ? exitCodes.clear : exitCodes.undecided
}

/** Separates codes from options, because parseArgs would treat a negative code (-2145107941) as an option. */
function apart(args: readonly string[]): { asked: string[]; options: string[] } {
  const isOption = (arg: string, at: number): boolean =>
    (arg.startsWith('-') && !/^-\d+$/.test(arg)) || args[at - 1] === '--lang'
  return { asked: args.filter((arg, at) => !isOption(arg, at)), options: args.filter(isOption) }
}

function explained(code: ErrorCode, language: Language): string {
  const label = resultText[language].code
  const texts = termsText[language]
  const status = code.httpStatus === null ? '' : ` · HTTP ${code.httpStatus}`
  const question = code.cause === null ? undefined : checkTexts[code.cause]?.[language].question
  const listed = documentedRetryCodes.has(code.code)
  return [
    `${formatCode(code.code)}${code.symbol === null ? '' : ` ${code.symbol}`}${status}`,
    `  ${code[language].meaning}${code.confirmed ? '' : ` (${label.unconfirmed})`}`,
    `  ${label.group}: ${texts.groups[code.group]}`,
    ...(question === undefined ? [] : [`  ${label.check}: ${question} [${code.cause}]`]),
    `  ${label.action}: ${code[language].action}`,
    `  ${label.failover}: ${listed ? texts.failover.listed : texts.failover.notListed}`
  ].join('\n')
}
