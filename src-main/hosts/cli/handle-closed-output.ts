import { systemCode } from './write-problem.ts'

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
