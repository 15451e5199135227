import childProcess, { type ChildProcess, type ExecFileException } from 'node:child_process'
import { join } from 'node:path'
import { windowsHide } from '../program.ts'
import type { Limits } from '../system.ts'

type Callback = (error: ExecFileException | null, stdout: string, stderr: string) => void

/** Bound once: in CommonJS output a named import is looked up at each call and would find the replacement below. */
const { execFile } = childProcess

const mostBytes = 8 * 1024 * 1024

/**
 * Makes regedit start its script host by full path, without window, with a time limit, and terminates it at the end of
 * the run. By itself, regedit starts `cscript.exe` by name without any of these and prints errors to our output.
 * Replaces `execFile` during `work`, so calls must not be nested.
 */
export async function withHiddenCscript<T>(systemRoot: string, limits: Limits, work: () => Promise<T>): Promise<T> {
  const cscript = join(systemRoot, 'System32', 'cscript.exe')
  const running = new Set<ChildProcess>()
  const hidden = (_name: string, ...rest: unknown[]): ChildProcess => {
    const args = rest.find((candidate) => Array.isArray(candidate)) as string[] | undefined
    const callback = rest.find((candidate) => typeof candidate === 'function') as Callback
    const options = { windowsHide, maxBuffer: mostBytes, timeout: limits.timeoutMs, signal: limits.signal }
    const child = execFile(cscript, args ?? [], { ...options, killSignal: 'SIGKILL' }, (error, stdout, stderr) => {
      running.delete(child)
      callback(error, error === null ? stdout : '', error === null ? stderr : '')
    })
    running.add(child)
    return child
  }
  Object.assign(childProcess, { execFile: hidden })
  try {
    return await work()
  } finally {
    Object.assign(childProcess, { execFile })
    for (const child of running) child.kill('SIGKILL')
  }
}
