import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { recognise } from '../../src-main/import/recognise.ts'
import { evidenceSchemas } from '../../src-main/contract/evidence/index.ts'
import { mutated, numbersFrom } from './fuzz-inputs.ts'

/** What a run found; `worst` can be made again from its seed. */
export interface FuzzResult {
  readonly inputs: number
  readonly recognised: number
  readonly worstMs: number
  readonly worstSeed: number
  /** By how much the process grew at most; it may have run other things before. */
  readonly grownMegabytes: number
  /** Seeds whose input threw or brought what its schema refuses, at most 20. */
  readonly broken: readonly { readonly seed: number; readonly reason: string }[]
}

/** Every file below these folders. */
export function samplesBelow(...folders: readonly string[]): Uint8Array[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => new Uint8Array(readFileSync(path)))
  )
}

/** Hands damaged samples to whoever reads dropped files; every input has its own seed. */
export function fuzz(samples: readonly Uint8Array[], count: number, firstSeed: number): FuzzResult {
  const broken: { seed: number; reason: string }[] = []
  const before = process.memoryUsage().rss
  let [worstMs, worstSeed, recognised, peak] = [0, firstSeed, 0, before]
  for (let seed = firstSeed; seed < firstSeed + count; seed++) {
    const bytes = mutated(samples, numbersFrom(seed))
    const started = performance.now()
    const reason = faultOf(bytes, () => recognised++)
    const took = performance.now() - started
    if (reason !== null && broken.length < 20) broken.push({ seed, reason })
    if (took > worstMs) [worstMs, worstSeed] = [took, seed]
    if (seed % 1000 === 0) peak = Math.max(peak, process.memoryUsage().rss)
  }
  peak = Math.max(peak, process.memoryUsage().rss)
  return {
    inputs: count,
    recognised,
    worstMs,
    worstSeed,
    grownMegabytes: Math.round((peak - before) / 2 ** 20),
    broken
  }
}

function faultOf(bytes: Uint8Array, onRecognised: () => void): string | null {
  try {
    const found = recognise(bytes)
    if (found !== null) onRecognised()
    const wrong = found?.evidence.find(({ probe, value }) => !v.is(evidenceSchemas[probe], value))
    return wrong === undefined ? null : `${wrong.probe} does not fit its schema`
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}
