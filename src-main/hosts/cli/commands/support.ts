import type { Language } from '../../../contract/text.ts'
import { supportParts } from '../../../service/support.ts'
import { visible } from '../../../presentation/escape.ts'
import type { OwnLog } from '../../log/program-log.ts'
import { packFiles } from '../../node/zip-files.ts'
import { nodePorts } from '../../node/ports.ts'
import { printWithBrowser } from '../../print/print-with-browser.ts'
import { stateFolder } from '../../node/state-folder.ts'
import { exitCodes } from '../exit-codes.ts'
import { messages } from '../cli.text.ts'
import { mustBeLanguage, mustBeWritable, strictly } from '../options.ts'
import { writeOut, type Console } from '../output.ts'
import { mustStandApart } from '../output-paths.ts'
import { UsageProblem } from '../usage-problem.ts'

/** What to send us: versions, our own log, and the last case that a window kept, all with stand-ins. */
export async function supportCommand(
  args: readonly string[],
  language: Language,
  console: Console,
  log: OwnLog
): Promise<number> {
  const { values } = strictly({ args: [...args], options: { save: { type: 'string' }, lang: { type: 'string' } } })
  if (values.lang !== undefined) mustBeLanguage(values.lang)
  const { save } = values
  if (save === undefined) throw new UsageProblem((say) => say.supportMissing)
  mustBeWritable(save)
  mustStandApart([save], [stateFolder()])
  const ports = nodePorts('browser', printWithBrowser, log)
  const parts = await supportParts(await ports.kept(), ports)
  await writeOut(save, await packFiles(parts), console)
  const say = messages[language]
  console.err(`${visible(say.written(save))}\n${say.supportHolds(parts.map((part) => part.name))}\n`)
  return exitCodes.clear
}
