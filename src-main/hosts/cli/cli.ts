#!/usr/bin/env node
import { lookUpOption, printLookup } from '../../machine/network/system-lookup.ts'
import { isSingleProgram } from '../../machine/own-files/this-program.ts'
import { processConsole } from './output.ts'
import { runCommandLine } from './run.ts'

// a single program is CommonJS, where nothing can be awaited out here
void run(process.argv.slice(2))

async function run(args: readonly string[]): Promise<void> {
  const [first, host] = args
  if (isSingleProgram && first === lookUpOption && host !== undefined) {
    await printLookup(host)
    return
  }
  const cancel = new AbortController()
  process.once('SIGINT', () => cancel.abort('cancelled'))
  process.once('SIGTERM', () => cancel.abort('cancelled'))
  process.exitCode = await runCommandLine(args, processConsole, cancel.signal)
  // a name look-up that hangs cannot be cancelled and would keep us; what was written goes out first
  process.stdout.write('', () => setTimeout(() => process.exit(), 200).unref())
}
