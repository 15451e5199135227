import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { requiredProgram } from './prerequisites.ts'

const program = join(import.meta.dirname, '../../out/main/cli.js')

export interface CliRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly seconds: number
}

/** Starts the built `check`, in a network namespace if one is named. */
export function startCheck(
  args: readonly string[],
  namespace?: string
): { child: ChildProcess; ended: Promise<CliRun> } {
  if (!existsSync(program)) throw new Error('The command line is not built; run npm run build first.')
  const node = [process.execPath, program, 'check', ...args]
  const inside = namespace === undefined ? node : [requiredProgram('ip'), 'netns', 'exec', namespace, ...node]
  const began = performance.now()
  // `ip netns exec` becomes the program itself, so a signal sent to the child reaches it
  const child = spawn(inside[0] ?? '', inside.slice(1), { stdio: ['ignore', 'pipe', 'pipe'] })
  const parts: Buffer[] = []
  child.stdout.on('data', (part: Buffer) => parts.push(part))
  const ended = new Promise<CliRun>((done, failed) => {
    child.once('error', failed)
    child.once('close', (exitCode) => {
      done({ exitCode, stdout: Buffer.concat(parts).toString(), seconds: (performance.now() - began) / 1000 })
    })
  })
  return { child, ended }
}

/** Runs `check --json -` to its end. */
export async function checkByCli(
  wsus: string,
  proxy: string,
  namespace?: string
): Promise<{ diagnosis: Diagnosis; seconds: number }> {
  const args = ['--wsus', wsus, '--proxy', proxy, '--json', '-']
  const { stdout, seconds } = await startCheck(args, namespace).ended
  return { diagnosis: JSON.parse(stdout) as Diagnosis, seconds }
}
