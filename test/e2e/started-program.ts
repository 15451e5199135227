import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freshState } from './fresh-state.ts'

export interface StartedProgram {
  readonly url: string
  /** From the start to the printed address. */
  readonly startMs: number
  /** Ctrl+C; the exit code it ends with. */
  interrupt(): Promise<number | null>
  /** As when the power goes. */
  kill(): Promise<void>
}

/** What a program ends with that was interrupted; on Windows nobody can press Ctrl+C for another, so it is just ended. */
export const interrupted = process.platform === 'win32' ? null : 0

const running = new Set<ChildProcess>()

/** Ends what a failed test left behind. */
export function endAll(): void {
  running.forEach((child) => child.kill('SIGKILL'))
}

/** Runs the built launcher as `npm start` does, or a program that is one by itself, until it prints its address. */
export async function startProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  root = join(import.meta.dirname, '../..'),
  itself: string | null = null
): Promise<StartedProgram> {
  const began = performance.now()
  const [program, ...before] = itself === null ? [process.execPath, join(root, 'out/main/start.js')] : [itself]
  const child = spawn(program, [...before, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...freshState(), ...env }
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const url = await addressOf(child)
  return {
    url,
    startMs: performance.now() - began,
    interrupt: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGINT')
      const [code] = (await ended) as [number | null]
      return code
    },
    kill: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    }
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  return await new Promise((done, fail) => {
    let out = ''
    child.stdout?.on('data', (data: Buffer) => {
      out += data.toString()
      const address = /^SUP Doctor: (http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{43})$/m.exec(out)?.[1]
      if (address !== undefined) done(address)
    })
    child.stderr?.on('data', (data: Buffer) => (out += data.toString()))
    child.once('exit', (code) => fail(new Error(`ended with ${code}: ${out}`)))
  })
}
