import { spawn } from 'node:child_process'

/** Dying sooner than this with an error means "cannot run here": missing libraries, no display, root without a sandbox. */
const settledMs = 10_000

/** True once the window was closed by the user; false when the program could not run here. */
export async function runElectron(program: string, appFolder: string): Promise<boolean> {
  const began = performance.now()
  return await new Promise((done) => {
    const child = spawn(program, [appFolder], { stdio: 'inherit' })
    child.once('error', () => done(false))
    child.once('exit', (code) => done(code === 0 || performance.now() - began > settledMs))
  })
}
