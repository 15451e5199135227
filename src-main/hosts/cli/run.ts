import type { Language } from '../../contract/text.ts'
import { visible } from '../../presentation/escape.ts'
import { type ProgramLog, programLog } from '../log/program-log.ts'
import { version } from '../node/version.ts'
import { catalogue } from './commands/checks.ts'
import { check } from './commands/check.ts'
import { code } from './commands/code.ts'
import { collectCommand } from './commands/collect.ts'
import { licences } from './commands/licences.ts'
import { fleet } from './commands/fleet.ts'
import { fleetCheck } from './commands/fleet-check.ts'
import { schema } from './commands/schema.ts'
import { selfTestCommand } from './commands/self-test.ts'
import { serveCommand } from './commands/serve.ts'
import { supportCommand } from './commands/support.ts'
import { exitCodes } from './exit-codes.ts'
import { cliText } from './cli.text.ts'
import { languageOf } from './options.ts'
import type { Console } from './output.ts'
import { reportCrash } from './report-crash.ts'
import { usageText } from './usage.text.ts'
import { UsageProblem } from './usage-problem.ts'

/** Runs the command line: arguments in, exit code out. Never rejects. */
export async function runCommandLine(
  args: readonly string[],
  console: Console,
  cancel: AbortSignal,
  log: ProgramLog = programLog()
): Promise<number> {
  const language = languageOf(args)
  try {
    return await dispatch(args, language, console, cancel, log)
  } catch (error) {
    if (error instanceof UsageProblem) {
      // the message contains the user's input
      console.err(`${visible(error.textOf(cliText[language]))}\n`)
      return exitCodes.usage
    }
    log.reportError('command-line', error)
    reportCrash(error, language, console, log)
    return exitCodes.broken
  }
}

async function dispatch(
  args: readonly string[],
  language: Language,
  console: Console,
  cancel: AbortSignal,
  log: ProgramLog
): Promise<number> {
  const [command, ...rest] = args
  if (rest.includes('--help')) {
    console.out(usageText[language])
    return exitCodes.clear
  }
  switch (command) {
    case 'check':
      if (rest.includes('--fleet')) return await fleetCheck(rest, language, console, cancel)
      return await check(rest, language, console, cancel, log)
    case 'collect':
      return await collectCommand(rest, language, console, cancel)
    case 'fleet':
      return await fleet(rest, language, console, cancel)
    case 'code':
      return code(rest, language, console)
    case 'checks':
      return catalogue(rest, console)
    case 'schema':
      return schema(rest, console)
    case 'licences':
      return licences(rest, console)
    case 'serve':
      return await serveCommand(rest, log)
    case 'support':
      return await supportCommand(rest, language, console, log)
    case 'selftest':
    case '--selftest':
      return await selfTestCommand(rest, language, console)
    case '--version':
      console.out(`${version}\n`)
      return exitCodes.clear
    case '--help':
    case '-h':
      console.out(usageText[language])
      return exitCodes.clear
    case undefined:
      console.err(usageText[language])
      return exitCodes.usage
    default:
      throw new UsageProblem((text) => text.unknownCommand(command))
  }
}
