import { fork } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { FuzzProgress } from '../fuzz/fuzz-share.ts'

/**
 * `npm run fuzz [count] [first seed]`: damaged inputs through everything a run does; 100,000 unless stated otherwise. Every
 * input depends on its seed alone, so that the cores share the seeds, each with a process of its own.
 */
const [count = 100_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const own = fileURLToPath(new URL('../cases/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const folders = [own, ...(existsSync(corpus) ? [corpus] : [])]
/** Milliseconds of the processor: an input that takes longer is a fault. */
const longest = 2_000

const began = performance.now()
const shares: FuzzProgress[] = []
let said = 0

/** False when it ended early: killed, or by a fault that no thread of it could hold. */
async function share(index: number, seeds: number, seed: number): Promise<boolean> {
  const program = fileURLToPath(new URL('../fuzz/fuzz-share.ts', import.meta.url))
  const child = fork(program, [String(seeds), String(seed), ...folders])
  child.on('message', (progress: FuzzProgress) => {
    shares[index] = progress
    const { done, faults, worst } = sum()
    if (done < said + 5_000) return
    said = done
    console.log(`${done} inputs, ${faults} faults, longest ${worst.ms.toFixed(0)} ms`)
  })
  const [exitCode] = (await once(child, 'exit')) as [number | null]
  if (exitCode !== 0) console.error(`seeds from ${seed}: ended early, after ${shares[index]?.done ?? 0} inputs or more`)
  return exitCode === 0
}

function sum(): FuzzProgress {
  const none: FuzzProgress = { done: 0, read: 0, faults: 0, worst: { ms: 0, seed: firstSeed }, peak: 0 }
  return shares.reduce(
    (all, one) => ({
      done: all.done + one.done,
      read: all.read + one.read,
      faults: all.faults + one.faults,
      worst: one.worst.ms > all.worst.ms ? one.worst : all.worst,
      peak: Math.max(all.peak, one.peak)
    }),
    none
  )
}

const processes = Math.min(availableParallelism(), count)
const ofOne = Math.ceil(count / processes)
const whole = await Promise.all(
  Array.from({ length: processes }, (_, index) =>
    share(index, Math.min(ofOne, count - index * ofOne), firstSeed + index * ofOne)
  )
)
const { done, read, faults, worst, peak } = sum()
const seconds = Math.round((performance.now() - began) / 1000)
console.log(`${done} inputs, ${read} recognised, ${faults} faults, ${seconds} s in all by ${processes} processes`)
console.log(
  `longest ${worst.ms.toFixed(0)} ms (seed ${worst.seed}), memory at most ${Math.round(peak / 2 ** 20)} MB each`
)
process.exitCode = whole.every(Boolean) && faults === 0 && worst.ms <= longest ? 0 : 1
