import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fuzz, samplesBelow } from '../fuzz/fuzz-run.ts'

const own = fileURLToPath(new URL('../cases/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** `npm run fuzz [count] [first seed]`: a million damaged inputs unless stated otherwise. */
const [count = 1_000_000, firstSeed = 1] = process.argv.slice(2).map(Number)
const samples = samplesBelow(own, ...(existsSync(corpus) ? [corpus] : []))
const started = performance.now()
const result = fuzz(samples, count, firstSeed)
const seconds = (performance.now() - started) / 1000
console.log(`${result.inputs} inputs from ${samples.length} samples, ${result.recognised} recognised`)
console.log(`${Math.round(result.inputs / seconds)} inputs a second, ${Math.round(seconds)} s in all`)
console.log(
  `longest ${result.worstMs.toFixed(1)} ms (seed ${result.worstSeed}), memory at most ${result.peakMegabytes} MB`
)
for (const { seed, reason } of result.broken) console.error(`seed ${seed}: ${reason}`)
process.exitCode = result.broken.length === 0 && result.worstMs < 1000 ? 0 : 1
