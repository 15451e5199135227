import type { Language } from '../../contract/text.ts'
import type { ProgramLog } from '../log/program-log.ts'
import type { Console } from './output.ts'

/** What every command is run with, beside its arguments. */
export interface CliContext {
  readonly language: Language
  readonly console: Console
  /** Aborted by Ctrl+C. */
  readonly cancel: AbortSignal
  readonly log: ProgramLog
}
