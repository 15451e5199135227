import { sha256 } from '../../../casefile/sha256.ts'
import type { FleetLine } from '../../../contract/fleet-line.ts'
import { failedFacts } from '../../../fleet/fleet-facts.ts'
import { fleetLine, lineText } from '../../../fleet/fleet-line.ts'
import type { Judged } from '../../../service/redacted-case.ts'
import { judging } from '../../node/judging/judging.ts'
import { version } from '../../node/program.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { readRunOptions, type RunOptions } from '../run-options.ts'
import type { Console } from '../output.ts'
import { runLimit } from '../run-limit.ts'
import { UsageProblem } from '../usage-problem.ts'
import { systemCode } from '../write-problem.ts'
import { writeData } from '../write-data.ts'
import { collectFor } from './collect-for.ts'

/** No output on standard error: Intune treats it as a failed script. */
const silent: Console = { out: () => undefined, err: () => undefined }

/**
 * `check --fleet`: prints exactly one line to standard output. Exit code for device management: 0 if nothing is wrong,
 * otherwise 1, which triggers remediation.
 */
export async function fleetCheck(args: readonly string[], context: CliContext): Promise<number> {
  const { console, cancel } = context
  const quiet = { ...context, console: silent }
  let stage: 'arguments' | 'input' | 'internal' = 'arguments'
  const failed = (reason: NonNullable<FleetLine['error']>, detail: string | null): number => {
    console.out(`${lineText(failedFacts(version, new Date().toISOString(), reason, detail))}\n`)
    return exitCodes.found
  }
  try {
    const options = readFleetOptions(args)
    stage = 'input'
    const limit = runLimit(options, quiet)
    const theCase = await collectFor(options, quiet)
    stage = 'internal'
    if (cancel.aborted) return failed('cancelled', null)
    const signal = limit.signal()
    const session = { diagnosis: await judging.judge(theCase, signal), evidence: theCase.evidence }
    const line = fleetLine(session, {
      hash: (text) => sha256(new TextEncoder().encode(text)),
      hideNames: options.redact
    })
    if (!(await written(options, { diagnosis: session.diagnosis, theCase }, quiet, signal)))
      return failed('internal', 'Leak')
    console.out(`${line}\n`)
    return session.diagnosis.verdict.outcome === 'clear' ? exitCodes.clear : exitCodes.found
  } catch (error) {
    if (cancel.aborted && error === cancel.reason) return failed('cancelled', null)
    return failed(error instanceof UsageProblem ? stage : 'internal', nameOf(error))
  }
}

function readFleetOptions(args: readonly string[]): RunOptions {
  const options = readRunOptions(args.filter((argument) => argument !== '--fleet'))
  const { html, pdf, json, save, texts, ledger, search, watchMs } = options
  for (const [name, refused] of [
    ['--html', html !== null],
    ['--pdf', pdf !== null],
    ['--json', json === '-'],
    ['--save', save === '-'],
    ['--texts', texts],
    // runs unattended: nobody can consent to a search, or wait
    ['--scan', search],
    ['--watch', watchMs !== null],
    // the line has pseudonyms of its own, identical on every client
    ['--ledger', ledger !== null && json === null && save === null]
  ] as const) {
    if (refused) throw new UsageProblem((text) => text.badOption(name))
  }
  return options
}

/** False if redaction left a name; then nothing is written. */
async function written(
  options: RunOptions,
  judged: Judged,
  context: CliContext,
  signal: AbortSignal
): Promise<boolean> {
  if (options.json === null && options.save === null) return true
  return await judging.documents(
    judged,
    options.redact,
    async (documents) => {
      if ('left' in documents) return false
      await writeData(options, documents, context)
      return true
    },
    signal
  )
}

/** Error code or class such as `ENOSPC` or `RangeError`; not the message, which may contain a path. */
function nameOf(error: unknown): string | null {
  const code = systemCode(error)
  if (code !== null || error instanceof UsageProblem) return code
  return error instanceof Error ? error.name : null
}
