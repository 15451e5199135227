import { parentPort, workerData } from 'node:worker_threads'
import { mutated, numbersFrom } from './fuzz-inputs.ts'
import { samplesBelow } from './fuzz-run.ts'
import { wholeRun } from './whole-run.ts'

/** What the worker says of each input: before it begins, and how it ended; `ms` of the processor. */
export type FuzzReport =
  | { readonly begins: number }
  | { readonly seed: number; readonly ms: number; readonly fault: string | null; readonly read: boolean }

const { folders, firstSeed, lastSeed } = workerData as { folders: string[]; firstSeed: number; lastSeed: number }
const samples = samplesBelow(...folders)
const say = (report: FuzzReport) => parentPort?.postMessage(report)

for (let seed = firstSeed; seed <= lastSeed; seed++) {
  const bytes = mutated(samples, numbersFrom(seed))
  say({ begins: seed })
  const before = process.threadCpuUsage()
  const { fault, read } = await wholeRun(bytes)
  const { user, system } = process.threadCpuUsage(before)
  say({ seed, ms: (user + system) / 1000, fault, read })
}
