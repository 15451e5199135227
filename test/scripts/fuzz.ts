import { existsSync } from 'node:fs'
import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { FuzzReport } from '../fuzz/fuzz-worker.ts'

/**
 * `npm run fuzz [count] [first seed]`: damaged inputs through everything a run does; 100,000 unless stated otherwise. Every
 * input depends on its seed alone, so that two processes may share the seeds: `npm run fuzz 50000` and `npm run fuzz 50000 50001`.
 */
const [count = 100_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const own = fileURLToPath(new URL('../cases/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
// large inputs are read on a thread of their own, whose sources would be compiled for each anew
enableCompileCache()
const folders = [own, ...(existsSync(corpus) ? [corpus] : [])]
/**
 * Milliseconds of the processor, as other programs may use it, too: an input that takes longer is a fault, and one that
 * takes much longer is ended.
 */
const longest = 2_000
const endedAfter = 20_000

const lastSeed = firstSeed + count - 1
const began = performance.now()
let [next, done, read, worstMs, worstSeed, peak] = [firstSeed, 0, 0, 0, firstSeed, 0]
const faults: string[] = []
/** Said at once: a run of hours may be ended before its last line. */
const note = (fault: string): void => {
  faults.push(fault)
  console.error(fault)
}

/** What this process has used of the processor. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Goes on until the last seed or until an input has to be ended. */
async function work(): Promise<void> {
  const worker = new Worker(new URL('../fuzz/fuzz-worker.ts', import.meta.url), {
    workerData: { folders, firstSeed: next, lastSeed }
  })
  let watchdog: NodeJS.Timeout | undefined
  await new Promise<void>((ended) => {
    const over = (fault: string) => {
      note(`seed ${next}: ${fault}`)
      next++
    }
    /** Ends the input once it has used up its time; this thread uses none. */
    const watch = (usedBefore: number) => {
      watchdog = setTimeout(() => {
        if (processorMs() - usedBefore < endedAfter) {
          watch(usedBefore)
          return
        }
        over(`not done after ${endedAfter} ms`)
        void worker.terminate()
      }, endedAfter)
    }
    worker.on('message', (report: FuzzReport) => {
      clearTimeout(watchdog)
      if ('begins' in report) {
        watch(processorMs())
        return
      }
      next = report.seed + 1
      done++
      if (report.read) read++
      if (report.ms > worstMs) [worstMs, worstSeed] = [report.ms, report.seed]
      if (report.fault !== null) note(`seed ${report.seed}: ${report.fault}`)
      if (done % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss)
      if (done % 5_000 === 0) console.log(`${done} inputs, ${faults.length} faults, longest ${worstMs.toFixed(0)} ms`)
    })
    worker.once('error', (error: unknown) => over(String(error)))
    worker.once('exit', () => {
      clearTimeout(watchdog)
      ended()
    })
  })
}

while (next <= lastSeed && faults.length < 20) await work()
const seconds = (performance.now() - began) / 1000
peak = Math.max(peak, process.memoryUsage().rss)
console.log(`${done} inputs, ${read} recognised, ${Math.round(seconds)} s in all`)
console.log(`longest ${worstMs.toFixed(0)} ms (seed ${worstSeed}), memory at most ${Math.round(peak / 2 ** 20)} MB`)
process.exitCode = faults.length === 0 && worstMs <= longest ? 0 : 1
