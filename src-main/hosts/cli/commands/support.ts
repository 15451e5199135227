import { supportParts } from '../../../service/support.ts'
import { visibleLine } from '../../../presentation/escape.ts'
import { zipFiles } from '../../node/zip-files.ts'
import { nodePorts } from '../../node/ports.ts'
import { printWithBrowser } from '../../print/print-with-browser.ts'
import { stateFolder } from '../../node/program.ts'
import type { CliContext } from '../cli-context.ts'
import { exitCodes } from '../exit-codes.ts'
import { cliText } from '../cli.text.ts'
import { parseLanguage, parseStrict } from '../parse-options.ts'
import { assertWritable } from '../assert-writable.ts'
import { writeOut } from '../output.ts'
import { assertDistinctPaths } from '../output-paths.ts'
import { UsageProblem } from '../usage-problem.ts'

/** Packs the data for a support request: versions, program log and the last case of the wizard, all redacted. */
export async function supportCommand(args: readonly string[], { language, console, log }: CliContext): Promise<number> {
  const { values } = parseStrict({ args: [...args], options: { save: { type: 'string' }, lang: { type: 'string' } } })
  if (values.lang !== undefined) parseLanguage(values.lang)
  const { save } = values
  if (save === undefined) throw new UsageProblem((text) => text.supportMissing)
  assertWritable(save)
  assertDistinctPaths([save], [stateFolder()])
  const ports = nodePorts('browser', printWithBrowser, log)
  const parts = await supportParts(await ports.loadLastCase(), ports)
  await writeOut(save, await zipFiles(parts), console)
  const texts = cliText[language]
  console.err(`${visibleLine(texts.written(save))}\n${texts.supportHolds(parts.map((part) => part.name))}\n`)
  return exitCodes.clear
}
