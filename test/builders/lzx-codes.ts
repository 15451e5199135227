import type { LzxBitWriter } from './lzx-bit-writer.ts'

/**
 * Lengths of a complete code for the symbols in use: the commonest `skew` of them get codes of 1, 2, 3 … bits, the
 * others codes of about the same length behind those.
 */
export function codeLengths(counts: readonly number[], skew: number): number[] {
  const lengths = counts.map(() => 0)
  const used = counts.flatMap((count, symbol) => (count > 0 ? [symbol] : []))
  if (used.length === 0) return lengths
  // a code needs two symbols at least
  for (let symbol = 0; used.length < 2; symbol++) if (!used.includes(symbol)) used.push(symbol)
  used.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  const single = Math.min(skew, used.length - 2)
  const rest = used.length - single
  const bits = Math.ceil(Math.log2(rest))
  used.forEach((symbol, nth) => {
    const long = nth - single >= 2 ** bits - rest
    lengths[symbol] = nth < single ? nth + 1 : single + (long ? bits : bits - 1)
  })
  return lengths
}

/** The codes of these lengths, the shortest first and equal ones by symbol. */
export function codesOf(lengths: readonly number[]): number[] {
  const codes = lengths.map(() => 0)
  let code = 0
  for (let length = 1; length <= 16; length++) {
    lengths.forEach((one, symbol) => {
      if (one === length) codes[symbol] = code++
    })
    code *= 2
  }
  return codes
}

interface Step {
  readonly symbol: number
  readonly extra: number
  readonly extraBits: number
  readonly change?: number
}

/** Writes lengths as changes to those before: zeros in runs, equal ones in runs of four or five. */
export function writeLengths(bits: LzxBitWriter, before: readonly number[], lengths: readonly number[]): void {
  const steps: Step[] = []
  for (let at = 0; at < lengths.length;) {
    const run = runFrom(lengths, at)
    const change = ((before[at] ?? 0) - (lengths[at] ?? 0) + 17) % 17
    if (lengths[at] === 0 && run >= 4) {
      const long = run >= 20
      const taken = Math.min(run, long ? 51 : 19)
      steps.push({ symbol: long ? 18 : 17, extra: taken - (long ? 20 : 4), extraBits: long ? 5 : 4 })
      at += taken
    } else if (run >= 4) {
      const taken = Math.min(run, 5)
      steps.push({ symbol: 19, extra: taken - 4, extraBits: 1, change })
      at += taken
    } else {
      steps.push({ symbol: change, extra: 0, extraBits: 0 })
      at++
    }
  }
  const counts = Array.from({ length: 20 }, () => 0)
  const used = steps.flatMap(({ symbol, change }) => (change === undefined ? [symbol] : [symbol, change]))
  for (const symbol of used) counts[symbol] = (counts[symbol] ?? 0) + 1
  const pre = codeLengths(counts, 2)
  const codes = codesOf(pre)
  for (const length of pre) bits.put(length, 4)
  for (const { symbol, extra, extraBits, change } of steps) {
    bits.put(codes[symbol] ?? 0, pre[symbol] ?? 0)
    bits.put(extra, extraBits)
    if (change !== undefined) bits.put(codes[change] ?? 0, pre[change] ?? 0)
  }
}

function runFrom(lengths: readonly number[], at: number): number {
  let end = at
  while (end < lengths.length && lengths[end] === lengths[at]) end++
  return end - at
}
