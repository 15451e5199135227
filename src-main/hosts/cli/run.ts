import { visibleLine } from '../../presentation/escape.ts'
import { type ProgramLog, programLog } from '../log/program-log.ts'
import { build } from '../node/build.ts'
import { version } from '../node/program.ts'
import { catalogue } from './commands/checks.ts'
import { check } from './commands/check.ts'
import { code } from './commands/code.ts'
import { compareCommand } from './commands/compare.ts'
import { collectCommand } from './commands/collect.ts'
import { licences } from './commands/licences.ts'
import { fleet } from './commands/fleet.ts'
import { fleetCheck } from './commands/fleet-check.ts'
import { schema } from './commands/schema.ts'
import { selfTestCommand } from './commands/self-test.ts'
import { serveCommand } from './commands/serve.ts'
import { supportCommand } from './commands/support.ts'
import { exitCodes } from './exit-codes.ts'
import type { CliContext } from './cli-context.ts'
import { cliText } from './cli.text.ts'
import { languageOf } from './parse-options.ts'
import type { Console } from './output.ts'
import { redirectedIntoInput, type Redirections } from './redirections.ts'
import { reportCrash } from './crash.ts'
import { usageText } from './usage.text.ts'
import { UsageProblem } from './usage-problem.ts'
import type { Language } from '../../contract/text.ts'
import { type Build, buildDay, buildHint } from '../../report/build-age.ts'

/** Runs the command line: arguments in, exit code out. Never rejects. */
export async function runCommandLine(
  args: readonly string[],
  console: Console,
  cancel: AbortSignal,
  log: ProgramLog = programLog()
): Promise<number> {
  const context: CliContext = { language: languageOf(args), console, cancel, log }
  const redirected = redirectedIntoInput(args)
  if (redirected.out || redirected.err) return refuse(redirected, args, context)
  try {
    return await dispatch(args, context)
  } catch (error) {
    if (error instanceof UsageProblem) {
      // the message contains the user's input
      console.err(`${visibleLine(error.textOf(cliText[context.language]))}\n`)
      return exitCodes.usage
    }
    log.reportError('command-line', error)
    reportCrash(error, context)
    return exitCodes.broken
  }
}

/** Says so where that changes no input, and where nobody waits for data; otherwise the exit code alone does. */
function refuse(redirected: Redirections, args: readonly string[], { language, console }: CliContext): number {
  const isFleet = args.includes('--fleet')
  const sentence = `${cliText[language].outputIsInput}\n`
  if (!redirected.err && !isFleet) console.err(sentence)
  else if (!redirected.out && !isFleet && !args.some((argument) => /^(?:--\w+=)?-$/.test(argument)))
    console.out(sentence)
  return isFleet ? exitCodes.found : exitCodes.usage
}

async function dispatch(args: readonly string[], context: CliContext): Promise<number> {
  const { language, console } = context
  const [command, ...rest] = args
  if (rest.includes('--help')) {
    console.out(usageText[language])
    return exitCodes.clear
  }
  switch (command) {
    case 'check':
      return rest.includes('--fleet') ? await fleetCheck(rest, context) : await check(rest, context)
    case 'collect':
      return await collectCommand(rest, context)
    case 'fleet':
      return await fleet(rest, context)
    case 'compare':
      return await compareCommand(rest, context)
    case 'code':
      return code(rest, context)
    case 'checks':
      return catalogue(rest, context)
    case 'schema':
      return schema(rest, context)
    case 'licences':
      return licences(rest, context)
    case 'serve':
      return await serveCommand(rest, context)
    case 'support':
      return await supportCommand(rest, context)
    case 'selftest':
    case '--selftest':
      return await selfTestCommand(rest, context)
    case '--version':
      console.out(`${version}\n${buildLines(build(), language)}`)
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

/** Behind the version, each on a line of its own, so that the first line is the version alone: the day, and the age of an old build. */
export function buildLines(build: Build | null, language: Language): string {
  if (build === null) return ''
  const hint = buildHint(build, language)
  return `${buildDay(build, language)}\n${hint === null ? '' : `${hint}\n`}`
}
