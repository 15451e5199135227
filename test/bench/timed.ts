import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../out/main/cli.js')
const peak = 'process.on("exit",()=>process.stderr.write(`\\npeak=${process.resourceUsage().maxRSS}\\n`))'

export interface Timed {
  readonly seconds: number
  readonly output: string
}

/** Runs a program to its end; throws with what it said when it ends otherwise than it should. */
export function timed(name: string, args: readonly string[], fine: readonly number[] = [0]): Timed & { said: string } {
  const began = performance.now()
  const ran = spawnSync(name, args, { encoding: 'utf8', maxBuffer: 1024 * 1024 * 1024 })
  const seconds = (performance.now() - began) / 1000
  if (!fine.includes(ran.status ?? -1)) throw new Error(`${name} ended with ${String(ran.status)}: ${ran.stderr}`)
  return { seconds, output: ran.stdout, said: ran.stderr }
}

/** The built `check` on files: its JSON, how long it took and how much memory at most. */
export function timedCheck(saveTo: string, paths: readonly string[]): Timed & { readonly peakMegabytes: number } {
  const preload = `data:text/javascript,${encodeURIComponent(peak)}`
  const args = ['--import', preload, program, 'check', '--json', '-', '--save', saveTo, ...paths]
  const { seconds, output, said } = timed(process.execPath, args, [0, 1, 2])
  return { seconds, output, peakMegabytes: Math.round(Number(/peak=(\d+)/.exec(said)?.[1]) / 1024) }
}

/** `0.92 s   0.88 ×` */
export function beside(name: string, ours: number, theirs: number): string {
  return `${name.padEnd(34)} ${theirs.toFixed(2).padStart(6)} s   ours / theirs ${(ours / theirs).toFixed(2)}`
}
