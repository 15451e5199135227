import { systemCode } from './write-problem.ts'

/** Whoever read us has seen enough, as `head -1` has. */
const closedCodes: ReadonlySet<string> = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])

/**
 * A reader that goes away ends neither the run nor the files it writes; `onFault` hears of an output that takes no more
 * for another reason, such as a full disk.
 */
export function handleClosedOutput(onFault: (code: string) => void): void {
  process.stdout.on('error', (error: Error) => {
    const code = systemCode(error) ?? error.name
    if (!closedCodes.has(code)) onFault(code)
  })
  // there is nowhere left to tell it
  process.stderr.on('error', () => undefined)
}
