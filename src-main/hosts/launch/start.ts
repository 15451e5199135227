import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createService } from '../../service/service.ts'
import { fetchElectron } from './fetch-electron.ts'
import { findElectron } from './find-electron.ts'
import { startOptions } from './start-options.ts'
import { guardProcess } from '../log/guard-process.ts'
import { programLog } from '../log/program-log.ts'
import { nodePorts } from '../node/ports.ts'
import { removeLeftovers } from '../../system/temporary-files.ts'
import { printWithBrowser } from '../print/print-with-browser.ts'
import { serveWizard } from '../web/serve-wizard.ts'

/**
 * Milliseconds. An earlier exit with an error means that Electron cannot run here: missing libraries, no display, root
 * without sandbox.
 */
const settledMs = 10_000

/** Runs Electron; true after the user closed the window, false if it cannot run here. */
export async function runElectron(program: string, appFolder: string): Promise<boolean> {
  const began = performance.now()
  return await new Promise((done) => {
    const child = spawn(program, [appFolder], { stdio: 'inherit' })
    child.once('error', () => done(false))
    child.once('exit', (code) => done(code === 0 || performance.now() - began > settledMs))
  })
}

const log = programLog()
guardProcess(log, {
  // the case is stored on disk and reopened at the next start
  end: (error) => {
    console.error(`SUP Doctor: ${error instanceof Error ? error.message : String(error)} (${log.path})`)
    process.exit(70)
  },
  stay: () => undefined
})
void removeLeftovers()
const usage = 'Usage: npm start -- [--browser] [--no-open] [--port N]'
const options = startOptions(process.argv.slice(2))

if (options === null) {
  console.error(usage)
  process.exitCode = 64
} else if (options.browser || !(await inElectron())) {
  try {
    await serveWizard(createService(nodePorts('browser', printWithBrowser, log)), {
      ...options,
      log,
      root: join(import.meta.dirname, '../renderer')
    })
  } catch (error) {
    log.reportError('start', error)
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 70
  }
}

/** True if the wizard ran in Electron; false if the browser has to be used. */
async function inElectron(): Promise<boolean> {
  const textOf = (line: string): void => console.error(line)
  const program = findElectron() ?? ((await fetchElectron(textOf)) ? findElectron() : null)
  return program !== null && (await runElectron(program, join(import.meta.dirname, '../..')))
}
