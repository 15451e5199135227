import { fastBytesWasm } from './fast-bytes.wasm.ts'
import { instanceOf } from './instance-of.ts'
import { mostBytes } from './most-bytes.ts'

const lastSeparator = 32
const lineFeed = 10
/** WebAssembly reads some bytes past the end. */
const positionsAt = mostBytes + 32

/** Three four-byte sequences as little-endian numbers. */
export type Fours = readonly [number, number, number]

interface Compiled {
  readonly memory: WebAssembly.Memory
  readonly separators: (from: number, to: number, out: number, shift: number) => number
  readonly fours: (from: number, to: number, out: number, shift: number, ...fours: Fours) => number
  readonly lineFeeds: (from: number, to: number) => number
}

/** Searches `[from, to)` of a buffer, at most `mostBytes`; `positions` contains the results in ascending order. */
export class FastBytes {
  /** Valid until the next search. */
  readonly positions: Int32Array
  private readonly bytes: Uint8Array
  private readonly compiled: Compiled | null

  constructor(compiled: Compiled | null = instanceOf<Compiled>(fastBytesWasm, positionsAt + 4 * mostBytes)) {
    this.compiled = compiled
    const buffer = compiled?.memory.buffer ?? new ArrayBuffer(positionsAt + 4 * mostBytes)
    this.bytes = new Uint8Array(buffer, 0, positionsAt)
    this.positions = new Int32Array(buffer, positionsAt, mostBytes)
  }

  get isCompiled(): boolean {
    return this.compiled !== null
  }

  /** Finds blanks, tabs, line ends and zeros, the separators in logs; returns their number. */
  separators(bytes: Uint8Array, from: number, to: number): number {
    if (this.compiled === null)
      return byHand(bytes, from, to, this.positions, (at) => (bytes[at] ?? 0) <= lastSeparator)
    this.copy(bytes, from, to)
    return (this.compiled.separators(0, to - from, positionsAt, from) - positionsAt) / 4
  }

  /** Finds the four-byte sequences; returns the number of matches. */
  fours(bytes: Uint8Array, from: number, to: number, fours: Fours): number {
    if (this.compiled === null)
      return byHand(bytes, from, to, this.positions, (at) => fours.includes(fourAt(bytes, at)))
    this.copy(bytes, from, Math.min(to + 3, bytes.length))
    this.bytes.fill(0, Math.min(to + 3, bytes.length) - from, to + 3 - from)
    return (this.compiled.fours(0, to - from, positionsAt, from, ...fours) - positionsAt) / 4
  }

  lineFeeds(bytes: Uint8Array, from: number, to: number): number {
    if (this.compiled === null) return byHand(bytes, from, to, this.positions, (at) => bytes[at] === lineFeed)
    this.copy(bytes, from, to)
    return this.compiled.lineFeeds(0, to - from)
  }

  private copy(bytes: Uint8Array, from: number, to: number): void {
    this.bytes.set(bytes.subarray(from, to))
  }
}

let shared: FastBytes | null = null

/** The instance of this thread; creating one takes longer than reading a small log. */
export function sharedFastBytes(): FastBytes {
  return (shared ??= new FastBytes())
}

/** Four characters such as `Logg` as a little-endian number. */
export function four(letters: string): number {
  return fourAt(new TextEncoder().encode(letters), 0)
}

function fourAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
  return a | (b << 8) | (c << 16) | (d << 24)
}

/** Fallback without SIMD. */
function byHand(
  bytes: Uint8Array,
  from: number,
  to: number,
  positions: Int32Array,
  wanted: (at: number) => boolean
): number {
  let count = 0
  for (let at = from; at < to && at < bytes.length; at++) {
    if (wanted(at)) positions[count++] = at
  }
  return count
}
