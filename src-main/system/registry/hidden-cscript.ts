import childProcess, { type ChildProcess, type ExecFileException } from 'node:child_process'
import { join } from 'node:path'
import type { Limits } from '../system.ts'

type Callback = (error: ExecFileException | null, stdout: string, stderr: string) => void

/** Taken once: as CommonJS a named import is looked up at each use, and would find what replaces it below. */
const { execFile } = childProcess

const mostBytes = 8 * 1024 * 1024

/**
 * Lets regedit work while its script host runs by full path, without a window, with a time limit, and killed at the
 * end of the run: regedit starts `cscript.exe` by name, without any of these, and prints failures to our output.
 * Not to be nested: it replaces `execFile` for the while.
 */
export async function withHiddenCscript<T>(systemRoot: string, limits: Limits, work: () => Promise<T>): Promise<T> {
  const cscript = join(systemRoot, 'System32', 'cscript.exe')
  const running = new Set<ChildProcess>()
  const quiet = (_name: string, ...rest: unknown[]): ChildProcess => {
    const args = rest.find((candidate) => Array.isArray(candidate)) as string[] | undefined
    const callback = rest.find((candidate) => typeof candidate === 'function') as Callback
    const options = { windowsHide: true, maxBuffer: mostBytes, timeout: limits.timeoutMs, signal: limits.signal }
    const child = execFile(cscript, args ?? [], { ...options, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      running.delete(child)
      callback(error, error === null ? stdout : '', error === null ? stderr : '')
    })
    running.add(child)
    return child
  }
  Object.assign(childProcess, { execFile: quiet })
  try {
    return await work()
  } finally {
    Object.assign(childProcess, { execFile })
    for (const child of running) child.kill('SIGKILL')
  }
}
