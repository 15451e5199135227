import { spawn } from 'node:child_process'
import { isAbsolute } from 'node:path'
import { requiredProgram } from './prerequisites.ts'

export interface RunningProgram {
  stop(): Promise<void>
}

/** Starts a server program in the foreground, in a network namespace if one is named; what it writes goes nowhere, its own log files tell more. */
export function startProgram(name: string, args: readonly string[], namespace?: string): RunningProgram {
  const program = isAbsolute(name) ? name : requiredProgram(name)
  const child =
    namespace === undefined
      ? spawn(program, args, { stdio: 'ignore' })
      : spawn(requiredProgram('ip'), ['netns', 'exec', namespace, program, ...args], { stdio: 'ignore' })
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      done()
    })
    child.once('error', () => {
      done()
    })
  })
  return {
    async stop() {
      child.kill('SIGTERM')
      const force = setTimeout(() => child.kill('SIGKILL'), 3_000)
      await ended
      clearTimeout(force)
    }
  }
}

/** The program once it is ready; one that never gets there is ended, so that it outlives nobody. */
export async function orStopped(program: RunningProgram, ready: Promise<unknown>): Promise<RunningProgram> {
  try {
    await ready
    return program
  } catch (error) {
    await program.stop()
    throw error
  }
}
