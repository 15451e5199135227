import { spawn } from 'node:child_process'

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
