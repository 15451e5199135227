#!/usr/bin/env node
import { guardProcess } from '../own-log/guard-process.ts'
import { ownLog } from '../own-log/own-log.ts'
import { exitCodes } from './exit-codes.ts'
import { languageOf } from './options.ts'
import { processConsole } from './output.ts'
import { runCommandLine } from './run.ts'
import { tellBroken } from './tell-broken.ts'

const log = ownLog()
guardProcess(log, {
  end: (error) => {
    tellBroken(error, languageOf(process.argv.slice(2)), processConsole, log)
    process.exit(exitCodes.broken)
  }
})
const cancel = new AbortController()
process.once('SIGINT', () => cancel.abort('cancelled'))
process.once('SIGTERM', () => cancel.abort('cancelled'))

process.exitCode = await runCommandLine(process.argv.slice(2), processConsole, cancel.signal, log)
// a name look-up that hangs cannot be cancelled and would keep us; what was written goes out first
process.stdout.write('', () => setTimeout(() => process.exit(), 200).unref())
