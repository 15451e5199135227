import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../out/main/cli.js')
const peak = 'process.on("exit",()=>process.stderr.write(`\\npeak=${process.resourceUsage().maxRSS}\\n`))'

export interface Timed {
  readonly seconds: number
  /** Of the processor, all threads together; on a busy machine only these compare. */
  readonly cpuSeconds: number
  readonly output: string
}

/** Runs a program to its end; throws with what it said when it ends otherwise than it should. */
export function timed(
  name: string,
  args: readonly string[],
  fine: readonly number[] = [0]
): Timed & { readonly said: string } {
  const began = performance.now()
  const ran = spawnSync('sh', ['-c', '"$@"; code=$?; times >&2; exit $code', 'sh', name, ...args], {
    encoding: 'utf8',
    maxBuffer: 1024 * 1024 * 1024
  })
  const seconds = (performance.now() - began) / 1000
  if (!fine.includes(ran.status ?? -1)) throw new Error(`${name} ended with ${String(ran.status)}: ${ran.stderr}`)
  return { seconds, cpuSeconds: cpuSecondsIn(ran.stderr), output: ran.stdout, said: ran.stderr }
}

/** `times` prints last what the shell's children took: `0m0.62s 0m0.03s`, user and system. */
function cpuSecondsIn(text: string): number {
  const last = text.trimEnd().split('\n').at(-1) ?? ''
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0)
}

/** The built `check` on files: its JSON, how long it took and how much memory at most. */
export function timedCheck(saveTo: string, paths: readonly string[]): Timed & { readonly peakMegabytes: number } {
  return timedCommand(['check', '--json', '-', '--save', saveTo, ...paths], [0, 1, 2])
}

/** Any command of the built command line. */
export function timedCommand(
  command: readonly string[],
  fine: readonly number[]
): Timed & { readonly peakMegabytes: number } {
  const preload = `data:text/javascript,${encodeURIComponent(peak)}`
  const ran = timed(process.execPath, ['--import', preload, program, ...command], fine)
  return { ...ran, peakMegabytes: Math.round(Number(/peak=(\d+)/.exec(ran.said)?.[1]) / 1024) }
}

/** `0.92 s   processor 1.40 s   ours / theirs 0.88, processor 1.20` */
export function beside(name: string, ours: Timed, theirs: Timed): string {
  const ratio = (ours.seconds / theirs.seconds).toFixed(2)
  const cpuRatio = (ours.cpuSeconds / theirs.cpuSeconds).toFixed(2)
  return `${name.padEnd(34)} ${shown(theirs)}   ours / theirs ${ratio}, processor ${cpuRatio}`
}

/** Our own line above the others. */
export function alone(name: string, ours: Timed & { readonly peakMegabytes: number }): string {
  return `${name.padEnd(34)} ${shown(ours)}   ${ours.peakMegabytes} MB of memory at most`
}

function shown({ seconds, cpuSeconds }: Timed): string {
  return `${seconds.toFixed(2).padStart(6)} s   processor ${cpuSeconds.toFixed(2).padStart(5)} s`
}
