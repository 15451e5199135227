import { redactorFor } from '../../../redact/redact.ts'
import { saveCase } from '../../../casefile/save.ts'
import { visible } from '../../../presentation/escape.ts'
import { ledgerText } from '../../../service/redacted-case.ts'
import { stableJson } from '../../../service/stable-json.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { readRunOptions } from '../options.ts'
import { writeOut, writePrivateFile } from '../output.ts'
import { UsageProblem } from '../usage-problem.ts'
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
  const theCase = await collectFor(options, context)
  if (cancel.aborted) {
    console.err(`${cliText[language].cancelled}\n`)
    return exitCodes.cancelled
  }
  const redactor = options.redact ? redactorFor(theCase) : null
  const saved = redactor?.redact(theCase) ?? theCase
  const leaks = redactor?.leaks(stableJson(saved)) ?? []
  if (leaks.length > 0) {
    console.err(`${cliText[language].leaked(leaks.length)}\n`)
    return exitCodes.broken
  }
  await writeOut(options.save, await saveCase(saved), console)
  if (options.ledger !== null && redactor !== null)
    await writePrivateFile(options.ledger, ledgerText(redactor, language))
  console.err(`${visible(cliText[language].written(options.save))}\n`)
  return exitCodes.clear
}
