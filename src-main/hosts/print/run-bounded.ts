import { spawn, type ChildProcess } from 'node:child_process'
import { win32 } from 'node:path'
import { systemRoot } from '../../system/system-root.ts'

/** Result of a program. `stopped`: terminated by the time limit or the caller. */
export type Ending =
  | { readonly how: 'exited'; readonly code: number | null }
  | { readonly how: 'stopped'; readonly by: 'time-limit' | 'caller' }
  | { readonly how: 'not-started'; readonly detail: string }

/** Runs a program by absolute path; at the time limit or on abort its process tree is terminated. */
export function runBounded(
  program: string,
  args: readonly string[],
  { limitMs, signal }: { readonly limitMs: number; readonly signal?: AbortSignal | undefined }
): Promise<Ending> {
  return new Promise((resolve) => {
    if (signal?.aborted === true) {
      resolve({ how: 'stopped', by: 'caller' })
      return
    }
    let stopped: 'time-limit' | 'caller' | null = null
    // a process group on POSIX, so that one signal reaches all processes of the browser
    const child = spawn(program, args, {
      stdio: 'ignore',
      windowsHide: true,
      detached: process.platform !== 'win32'
    })
    const stop = (by: 'time-limit' | 'caller') => {
      stopped ??= by
      endTree(child)
    }
    const onAbort = () => stop('caller')
    const timer = setTimeout(() => stop('time-limit'), limitMs)
    signal?.addEventListener('abort', onAbort, { once: true })
    const finish = (ending: Ending) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      resolve(ending)
    }
    child.once('error', (error) => finish({ how: 'not-started', detail: error.message }))
    child.once('exit', (code) => finish(stopped === null ? { how: 'exited', code } : { how: 'stopped', by: stopped }))
  })
}

function endTree(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return
  if (process.platform === 'win32') {
    const taskkill = win32.join(systemRoot(), 'System32', 'taskkill.exe')
    spawn(taskkill, ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true }).once('error', () =>
      child.kill('SIGKILL')
    )
    return
  }
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
