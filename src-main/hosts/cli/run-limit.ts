import type { CliContext } from './cli-context.ts'
import { cliText } from './cli.text.ts'
import { exitCodes } from './exit-codes.ts'
import type { RunOptions } from './run-options.ts'
import { UsageProblem } from './usage-problem.ts'

/** Milliseconds for the judging of what was read, also where the reading took all the time. */
const leastForJudging = 2_000

/** What may still be spent on judging and documents once everything is collected. */
export interface RunLimit {
  signal(): AbortSignal
  /**
   * The exit code of a run that was cancelled; throws UsageProblem where the time is up, and any other error as it is: a
   * fault stays one, also when it happens while a run is being ended.
   */
  endedBy(error: unknown, signal: AbortSignal): number
}

/** Begins to count now. */
export function runLimit({ timeoutMs }: Pick<RunOptions, 'timeoutMs'>, context: CliContext): RunLimit {
  const { language, console, cancel } = context
  const end = performance.now() + timeoutMs
  return {
    signal: () =>
      AbortSignal.any([cancel, AbortSignal.timeout(Math.max(leastForJudging, Math.round(end - performance.now())))]),
    endedBy(error, signal) {
      if (!signal.aborted || error !== signal.reason) throw error
      if (cancel.aborted && error === cancel.reason) {
        console.err(`${cliText[language].cancelled}\n`)
        return exitCodes.cancelled
      }
      throw new UsageProblem((text) => text.outOfTime)
    }
  }
}
