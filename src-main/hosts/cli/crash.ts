import { existsSync } from 'node:fs'
import { systemCode } from './write-problem.ts'
import { visible } from '../../presentation/escape.ts'
import type { CliContext } from './cli-context.ts'
import { cliText } from './cli.text.ts'

/** The reader closed the pipe, as `head -1` does. */
const closedCodes: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])

/**
 * Keeps the run and its files going if the reader closes the pipe. `onFault` receives the code of any other output
 * error, such as a full disk.
 */
export function handleClosedOutput(onFault: (code: string) => void): void {
  process.stdout.on('error', (error: Error) => {
    const code = systemCode(error) ?? error.name
    if (!closedCodes.has(code)) onFault(code)
  })
  // no output is left to report it to
  process.stderr.on('error', () => undefined)
}

/** Prints one sentence with the error and the path of the program log. */
export function reportCrash(error: unknown, { language, console, log }: Omit<CliContext, 'cancel'>): void {
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const text = cliText[language].broken(detail.split('\n')[0] ?? '', existsSync(log.path) ? log.path : null)
  console.err(`${visible(text)}\n`)
}
