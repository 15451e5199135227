#!/usr/bin/env node
import { guardProcess } from '../log/guard-process.ts'
import { programLog } from '../log/program-log.ts'
import { handleClosedOutput, reportCrash } from './crash.ts'
import { exitCodes } from './exit-codes.ts'
import { cliText } from './cli.text.ts'
import { languageOf } from './parse-options.ts'
import { lookUpOption, printLookup } from '../../system/network/system-lookup.ts'
import { removeLeftovers } from '../../system/temporary-files.ts'
import { isSingleProgram } from '../../system/bundled-files/this-program.ts'
import { processConsole } from './output.ts'
import { runCommandLine } from './run.ts'

/** Milliseconds in which a run that is called off ends by itself and removes its temporary files. */
const longestEndMs = 2_000

// a single executable is CommonJS, which has no top-level await
void run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<void> {
  const [first, host] = args
  if (isSingleProgram && first === lookUpOption && host !== undefined) {
    await printLookup(host)
    return
  }
  const log = programLog()
  guardProcess(log, {
    end: (error) => {
      reportCrash(error, { language: languageOf(args), console: processConsole, log })
      process.exit(exitCodes.broken)
    }
  })
  const isFleet = args.includes('--fleet')
  let fault = false
  handleClosedOutput((code) => {
    // device management treats any output on standard error as a failed script
    if (!fault && !isFleet) processConsole.err(`${cliText[languageOf(args)].outputFull(code)}\n`)
    fault = true
  })
  process.once('exit', () => {
    if (fault) process.exitCode = isFleet ? exitCodes.found : exitCodes.usage
  })
  const cancel = new AbortController()
  const end = (): void => {
    cancel.abort('cancelled')
    // what cannot be called off, such as a pipe whose reader stopped, ends with the process
    setTimeout(() => process.exit(exitCodes.cancelled), longestEndMs).unref()
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  const tidied = removeLeftovers()
  process.exitCode = await runCommandLine(args, processConsole, cancel.signal, log)
  await tidied
  // a hanging name lookup cannot be cancelled and would delay the exit; flush the output first
  process.stdout.write('', () => setTimeout(() => process.exit(), 200).unref())
}
