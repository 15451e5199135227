import { enableCompileCache } from 'node:module'
import { Worker } from 'node:worker_threads'
import type { FuzzReport } from './fuzz-worker.ts'

/** Program of `npm run fuzz` that tries some of the seeds, one after the other: `fuzz-share.ts COUNT FIRST_SEED FOLDER...`. */

/** How far a share is; the last one is final. Times in milliseconds of the processor, memory in bytes. */
export interface FuzzProgress {
  readonly done: number
  readonly read: number
  readonly faults: number
  readonly worst: { readonly ms: number; readonly seed: number }
  readonly peak: number
}

const [count, firstSeed] = process.argv.slice(2, 4).map(Number) as [number, number]
const folders = process.argv.slice(4)
// large inputs are read on a thread of their own, whose sources would be compiled for each anew
enableCompileCache()
/** Milliseconds of the processor, as other programs may use it, too: an input that takes much longer than allowed is ended. */
const endedAfter = 20_000

const lastSeed = firstSeed + count - 1
let [next, done, read, faults, worst, peak] = [firstSeed, 0, 0, 0, { ms: 0, seed: firstSeed }, 0]
/** Said at once: a run of hours may be ended before its last line. */
const note = (fault: string): void => {
  faults++
  console.error(fault)
}
const tell = (): void => {
  peak = Math.max(peak, process.memoryUsage().rss)
  process.send?.({ done, read, faults, worst, peak } satisfies FuzzProgress)
}

/** What this process has used of the processor. */
function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Goes on until the last seed or until an input has to be ended. */
async function work(): Promise<void> {
  const worker = new Worker(new URL('fuzz-worker.ts', import.meta.url), {
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
      if (report.ms > worst.ms) worst = report
      if (report.fault !== null) note(`seed ${report.seed}: ${report.fault}`)
      if (done % 500 === 0) tell()
    })
    worker.once('error', (error: unknown) => over(String(error)))
    worker.once('exit', () => {
      clearTimeout(watchdog)
      ended()
    })
  })
}

while (next <= lastSeed && faults < 20) await work()
tell()
// the channel to the parent would keep this process
process.disconnect()
