import { existsSync } from 'node:fs'
import { visible } from '../../presentation/escape.ts'
import type { CliContext } from './cli-context.ts'
import { cliText } from './cli.text.ts'

/** Prints one sentence with the error and the path of the program log. */
export function reportCrash(error: unknown, { language, console, log }: Omit<CliContext, 'cancel'>): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const text = cliText[language].broken(detail.split('\n')[0] ?? '', existsSync(log.path) ? log.path : null)
  console.err(`${visible(text)}\n`)
}
