import type { Language } from '../../contract/text.ts'
import { visible } from '../../report/escape.ts'
import { version } from '../version.ts'
import { catalogue } from './commands/checks.ts'
import { check } from './commands/check.ts'
import { code } from './commands/code.ts'
import { collectCommand } from './commands/collect.ts'
import { schema } from './commands/schema.ts'
import { serveCommand } from './commands/serve.ts'
import { exitCodes } from './exit-codes.ts'
import { messages } from './messages.ts'
import { languageOf } from './options.ts'
import type { Console } from './output.ts'
import { usage } from './usage.ts'
import { UsageProblem } from './usage-problem.ts'

/** The whole command line: arguments in, exit code out. Never rejects. */
export async function runCommandLine(args: readonly string[], console: Console, cancel: AbortSignal): Promise<number> {
  const language = languageOf(args)
  try {
    return await dispatch(args, language, console, cancel)
  } catch (error) {
    if (error instanceof UsageProblem) {
      // what was typed, or pasted, is named in it
      console.err(`${visible(error.say(messages[language]))}\n`)
      return exitCodes.usage
    }
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.err(`${visible(messages[language].broken(detail))}\n`)
    return exitCodes.broken
  }
}

async function dispatch(
  args: readonly string[],
  language: Language,
  console: Console,
  cancel: AbortSignal
): Promise<number> {
  const [command, ...rest] = args
  if (rest.includes('--help')) {
    console.out(usage[language])
    return exitCodes.clear
  }
  switch (command) {
    case 'check':
      return await check(rest, language, console, cancel)
    case 'collect':
      return await collectCommand(rest, language, console, cancel)
    case 'code':
      return code(rest, language, console)
    case 'checks':
      return catalogue(rest, console)
    case 'schema':
      return schema(rest, console)
    case 'serve':
      return await serveCommand(rest)
    case '--version':
      console.out(`${version}\n`)
      return exitCodes.clear
    case '--help':
    case '-h':
      console.out(usage[language])
      return exitCodes.clear
    case undefined:
      console.err(usage[language])
      return exitCodes.usage
    default:
      throw new UsageProblem((say) => say.unknownCommand(command))
  }
}
