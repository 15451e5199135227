import { InputProblem } from '../../../import/input-problem.ts'
import { readInputs } from '../../../import/read-inputs.ts'
import type { Case } from '../../../contract/case.ts'
import { collectCase } from '../../node/collect-case.ts'
import { fileReports } from '../import-messages.ts'
import type { CliContext } from '../cli-context.ts'
import { cliText } from '../cli.text.ts'
import type { RunOptions } from '../options.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Collects the case for a command; prints one line of progress per completed probe. */
export async function collectFor(options: RunOptions, { language, console, cancel }: CliContext): Promise<Case> {
  const end = performance.now() + options.timeoutMs
  const limit = AbortSignal.any([cancel, AbortSignal.timeout(options.timeoutMs)])
  const read = options.inputs.length === 0 ? [] : await files(options.inputs, limit)
  // without files it would be this computer that is checked
  if (cancel.aborted) return { collectedAt: null, inputs: [], evidence: [] }
  return await collectCase({
    ...options,
    files: read,
    timeoutMs: Math.max(1, Math.round(end - performance.now())),
    cancel,
    onFile: fileReports(cliText[language], console, options.redact),
    onProgress: (probe, state, durationMs) => {
      if (state !== 'running') console.err(`${probe}: ${state} (${durationMs} ms)\n`)
    }
  })
}

async function files(inputs: readonly string[], signal: AbortSignal): ReturnType<typeof readInputs> {
  try {
    return await readInputs(inputs, signal)
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    throw new UsageProblem((text) =>
      error.reason === 'not-found' ? text.notFound(error.path) : text.unreadable(error.path)
    )
  }
}
