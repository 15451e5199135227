import { visibleLine } from '../../../presentation/escape.ts'
import type { Case } from '../../../contract/case.ts'
import { documentPorts } from '../../node/document-ports.ts'
import { judging } from '../../node/judging/judging.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { readRunOptions, type RunOptions } from '../run-options.ts'
import { writeOut } from '../output.ts'
import { runLimit, type RunLimit } from '../run-limit.ts'
import { UsageProblem } from '../usage-problem.ts'
import { writeData } from '../write-data.ts'
import { collectFor } from './collect-for.ts'

/** Collects and saves a case without diagnosing it. */
export async function collectCommand(args: readonly string[], context: CliContext): Promise<number> {
  const { language, console, cancel } = context
  const options = readRunOptions(args)
  if (options.save === null) throw new UsageProblem((text) => text.saveMissing)
  for (const [name, value] of [
    ['--json', options.json],
    ['--pdf', options.pdf],
    ['--html', options.html],
    ['--texts', options.texts ? '' : null]
  ] as const) {
    if (value !== null) throw new UsageProblem((text) => text.badOption(name))
  }
  const limit = runLimit({ timeoutMs: options.timeoutMs + (options.watchMs ?? 0) }, context)
  const theCase = await collectFor(options, context)
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  if (options.redact) {
    const code = await saveRedacted(theCase, options, limit, context)
    if (code !== exitCodes.clear) return code
  } else await writeOut(options.save, await documentPorts.saveCase(theCase), console)
  console.err(`${visibleLine(cliText[language].written(options.save))}\n`)
  return exitCodes.clear
}

/** Judged before and after, so that the redacted case has the same diagnosis. */
async function saveRedacted(theCase: Case, options: RunOptions, limit: RunLimit, context: CliContext): Promise<number> {
  const signal = limit.signal()
  try {
    const judged = { theCase, diagnosis: await judging.judge(theCase, signal) }
    const left = await judging.documents(
      judged,
      true,
      async (made) => {
        if ('left' in made) return made.left
        await writeData({ ...options, json: null }, made, context)
        return []
      },
      signal
    )
    if (left.length === 0) return exitCodes.clear
    context.console.err(`${cliText[context.language].leaked(left.length)}\n`)
    return exitCodes.broken
  } catch (error) {
    return limit.endedBy(error, signal)
  }
}
