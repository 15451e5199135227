#!/usr/bin/env node
import { processConsole } from './output.ts'
import { runCommandLine } from './run.ts'

const cancel = new AbortController()
process.once('SIGINT', () => cancel.abort('cancelled'))
process.once('SIGTERM', () => cancel.abort('cancelled'))

process.exitCode = await runCommandLine(process.argv.slice(2), processConsole, cancel.signal)
// a name look-up that hangs cannot be cancelled and would keep us; what was written goes out first
process.stdout.write('', () => setTimeout(() => process.exit(), 200).unref())
