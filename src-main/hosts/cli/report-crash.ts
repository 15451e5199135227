import { existsSync } from 'node:fs'
import type { Language } from '../../contract/text.ts'
import { visible } from '../../presentation/escape.ts'
import type { ProgramLog } from '../log/program-log.ts'
import { cliText } from './cli.text.ts'
import type { Console } from './output.ts'

/** Prints one sentence with the error and the path of the program log. */
export function reportCrash(error: unknown, language: Language, console: Console, log: Pick<ProgramLog, 'path'>): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const text = cliText[language].broken(detail.split('\n')[0] ?? '', existsSync(log.path) ? log.path : null)
  console.err(`${visible(text)}\n`)
}
