import childProcess from 'node:child_process'
import type { Limits } from './system.ts'

/** How a program ended. `not-started`: it is not there or may not be run. `too-much`: it wrote more than we read. */
export type ProgramRun =
  | { readonly ended: 'exited'; readonly exitCode: number; readonly stdout: Uint8Array; readonly stderr: Uint8Array }
  | { readonly ended: 'not-started' | 'timed-out' | 'cancelled' | 'too-much' }

/** Taken once: as CommonJS a named import is looked up at each use, and quiet-cscript.ts replaces it for a while. */
const { execFile } = childProcess

const mostBytes = 8 * 1024 * 1024

/** Runs one program by its absolute path, without a shell and without a window. Never rejects. */
export async function runProgram(path: string, args: readonly string[], limits: Limits): Promise<ProgramRun> {
  const { signal, timeoutMs } = limits
  if (signal.aborted) return { ended: 'cancelled' }
  return new Promise((done) => {
    const options = { encoding: 'buffer', windowsHide: true, maxBuffer: mostBytes, timeout: timeoutMs, signal } as const
    const child = execFile(path, [...args], { ...options, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      if (signal.aborted) {
        done({ ended: 'cancelled' })
        return
      }
      if (error === null || typeof error.code === 'number') {
        done({ ended: 'exited', exitCode: Number(error?.code ?? 0), stdout, stderr })
        return
      }
      if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
        done({ ended: 'too-much' })
        return
      }
      done({ ended: error.killed === true ? 'timed-out' : 'not-started' })
    })
    // Nothing is ever typed into it; a program that asks gets the end of its input
    child.stdin?.on('error', () => undefined)
    child.stdin?.end()
  })
}
