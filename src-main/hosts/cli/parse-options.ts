import { parseArgs, type ParseArgsConfig } from 'node:util'
import { languageOfLocale, type Language } from '../../contract/text.ts'
import { systemLanguage } from '../node/system-language.ts'
import { UsageProblem } from './usage-problem.ts'

/** parseArgs with errors converted to UsageProblem, because its messages are English only. */
export function parseStrict<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message = error instanceof Error ? error.message : ''
    const name = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
      const takesNone = message.includes('does not take an argument')
      throw new UsageProblem((texts) => (takesNone ? texts.noValue(name) : texts.missingValue(name)))
    }
    if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
      const input = /'([^']*)'/.exec(message)?.[1] ?? ''
      throw new UsageProblem((texts) => texts.inputNotTaken(input))
    }
    throw new UsageProblem((texts) => texts.badOption(name))
  }
}

/**
 * Language from `--lang` at any position, otherwise of the system; read first, so that all errors are in this language.
 */
export function languageOf(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const given = at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
  if (given === 'de' || given === 'en') return given
  const system = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? ''
  return system === '' ? systemLanguage() : languageOfLocale(system)
}

/** For commands without other options. Throws UsageProblem. */
export function assertOnlyLanguage(args: readonly string[]): void {
  const { values } = parseStrict({ args: [...args], options: { lang: { type: 'string' } } })
  if (values.lang !== undefined) parseLanguage(values.lang)
}

/** Throws UsageProblem for an unknown language. */
export function parseLanguage(text: string): void {
  if (text !== 'de' && text !== 'en') throw new UsageProblem((texts) => texts.badLanguage(text))
}
