import { visibleLine } from '../../../presentation/escape.ts'
import { judging } from '../../node/judging/judging.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { readRunOptions } from '../options.ts'
import { runLimit } from '../run-limit.ts'
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
  const limit = runLimit(options, context)
  const theCase = await collectFor(options, context)
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const signal = limit.signal()
  try {
    const judged = { theCase, diagnosis: await judging.judge(theCase, signal) }
    const left = await judging.documents(
      judged,
      options.redact,
      async (made) => {
        if ('left' in made) return made.left
        await writeData({ json: null, save: options.save, ledger: options.ledger }, made, context)
        return []
      },
      signal
    )
    if (left.length > 0) {
      console.err(`${cliText[language].leaked(left.length)}\n`)
      return exitCodes.broken
    }
  } catch (error) {
    const code = limit.endedBy(signal)
    if (code === null) throw error
    return code
  }
  console.err(`${visibleLine(cliText[language].written(options.save))}\n`)
  return exitCodes.clear
}
