import { InputProblem } from '../../../import/input-problem.ts'
import { readInputs } from '../../../import/read-inputs.ts'
import type { Case } from '../../../contract/case.ts'
import type { Input } from '../../../contract/diagnosis.ts'
import type { InputKind } from '../../../contract/input-kind.ts'
import type { Language } from '../../../contract/text.ts'
import { inputRemarkText } from '../../../text/input-remarks.text.ts'
import { formatTime } from '../../../knowledge/format-time.ts'
import { visibleLine } from '../../../presentation/escape.ts'
import { collectCase } from '../../node/collect-case.ts'
import { watchUntilFailure } from '../../node/watch.ts'
import { fileReports } from '../import-messages.ts'
import type { CliContext } from '../cli-context.ts'
import { cliText } from '../cli.text.ts'
import type { RunOptions } from '../run-options.ts'
import { UsageProblem } from '../usage-problem.ts'
import { collectServerFor } from './collect-server.ts'

/** Collects the case for a command; prints one line of progress per completed probe. */
export async function collectFor(options: RunOptions, { language, console, cancel }: CliContext): Promise<Case> {
  if (options.watchMs !== null) return await watchFor(options, options.watchMs, { language, console, cancel })
  const end = performance.now() + options.timeoutMs
  const limit = AbortSignal.any([cancel, AbortSignal.timeout(options.timeoutMs)])
  const read = options.inputs.length === 0 ? [] : await files(options.inputs, limit)
  if (options.server) return await collectServerFor(options, read, { language, console, cancel })
  if (options.inputs.length > 0 && read.length === 0) {
    // without files this computer would be checked, which nobody asked for
    if (!limit.aborted) throw new UsageProblem((text) => text.nothingRecognised([], null))
    return { collectedAt: null, inputs: [], evidence: [] }
  }
  const theCase = await collectCase({
    ...options,
    files: read,
    timeoutMs: Math.max(1, Math.round(end - performance.now())),
    cancel,
    onFile: fileReports(cliText[language], console, options.redact),
    onProgress: (probe, state, durationMs) => {
      if (state !== 'running') console.err(`${probe}: ${state} (${durationMs} ms)\n`)
    }
  })
  if (options.inputs.length > 0 && !cancel.aborted) refuseUnknown(theCase, language)
  return theCase
}

/** Repeats the check of this computer; prints one line per round. */
async function watchFor(
  options: RunOptions,
  forMs: number,
  { language, console, cancel }: Pick<CliContext, 'language' | 'console' | 'cancel'>
): Promise<Case> {
  return await watchUntilFailure({
    forMs,
    now: () => new Date(),
    signal: cancel,
    collect: (again) =>
      collectCase({
        ...options,
        ...(again === undefined ? {} : { again }),
        files: [],
        cancel,
        onProgress: () => undefined
      }),
    onState: ({ at, works, quote }) => {
      console.err(`${visibleLine(`${formatTime(at, language)} ${cliText[language].watched(works, quote)}`)}\n`)
    }
  })
}

/** Of a file in a form that is known and not read, its remark says what to hand over instead, beside the judgement. */
const unusableKinds: ReadonlySet<InputKind> = new Set([
  'unknown',
  'case',
  'archive',
  'cabinet',
  'tar-archive',
  'packed-file',
  'folder'
])

/** Where nothing at all was recognised there is nothing to judge, nor to save. */
function refuseUnknown({ inputs, evidence }: Case, language: Language): void {
  const unusable = ({ recognised, kind, remark }: Input) =>
    !recognised && unusableKinds.has(kind) && remark?.id !== 'timed-out'
  const isLive = evidence.some(({ origin, status }) => origin === 'live' && status === 'collected')
  if (isLive || !inputs.every(unusable)) return
  const [first] = inputs
  const why = first?.remark === undefined ? null : inputRemarkText(first.remark, language)
  throw new UsageProblem((text) =>
    text.nothingRecognised(
      inputs.map(({ name }) => name),
      why
    )
  )
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
