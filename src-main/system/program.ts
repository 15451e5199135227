import childProcess from 'node:child_process'
import type { Limits } from './system.ts'

/** Result of a program. `not-started`: missing or not permitted. `too-much`: its output exceeds the limit. */
export type ProgramRun =
  | { readonly ended: 'exited'; readonly exitCode: number; readonly stdout: Uint8Array; readonly stderr: Uint8Array }
  | { readonly ended: 'not-started' | 'timed-out' | 'cancelled' | 'too-much' }

/**
 * Bound once: in CommonJS output a named import is looked up at each call, and hidden-cscript.ts temporarily replaces
 * it.
 */
const { execFile } = childProcess

/**
 * Only a program with windows needs to hide the console that Windows would open for each program it starts; a command
 * line shares its own. Hidden, each program brings a console host of its own, which doubles the time of a small one
 * (reg.exe under Wine 8: 0.15 s and 0.35 s).
 */
export const windowsHide = 'electron' in process.versions

const mostBytes = 8 * 1024 * 1024

/** Runs a program by its absolute path, without shell and without window. Never rejects. */
export async function runProgram(path: string, args: readonly string[], limits: Limits): Promise<ProgramRun> {
  const { signal, timeoutMs } = limits
  if (signal.aborted) return { ended: 'cancelled' }
  const run = new Promise<ProgramRun>((done) => {
    const options = { encoding: 'buffer', windowsHide, maxBuffer: mostBytes, timeout: timeoutMs, signal } as const
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
    // stdin is empty: a program that prompts reads end of file
    child.stdin?.on('error', () => undefined)
    child.stdin?.end()
  })
  // Node throws instead of calling back for a refused argument, and for an error of Windows it has no name for
  return run.catch(() => ({ ended: 'not-started' }))
}
