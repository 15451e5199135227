import { redactorFor } from '../../../casefile/redact/redact.ts'
import { saveCase } from '../../../casefile/save.ts'
import type { Language } from '../../../contract/text.ts'
import { exitCodes } from '../exit-codes.ts'
import { messages } from '../messages.ts'
import { readRunOptions } from '../options.ts'
import { writeOut, type Console } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
import { collectFor } from './collect-for.ts'

/** Evidence only: collects and saves, judges nothing. */
export async function collectCommand(
  args: readonly string[],
  language: Language,
  console: Console,
  cancel: AbortSignal
): Promise<number> {
  const options = readRunOptions(args)
  if (options.save === null) throw new UsageProblem((say) => say.saveMissing)
  for (const [name, value] of [
    ['--json', options.json],
    ['--pdf', options.pdf],
    ['--html', options.html],
    ['--texts', options.texts ? '' : null]
  ] as const) {
    if (value !== null) throw new UsageProblem((say) => say.badOption(name))
  }
  const theCase = await collectFor(options, language, console, cancel)
  if (cancel.aborted) {
    console.err(`${messages[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const saved = options.redact ? redactorFor(theCase).redact(theCase) : theCase
  await writeOut(options.save, await saveCase(saved), console)
  console.err(`${messages[language].written(options.save)}\n`)
  return exitCodes.clear
}
