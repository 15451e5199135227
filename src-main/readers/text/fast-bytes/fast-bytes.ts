import { fastBytesWasm } from './fast-bytes.wasm.ts'
import { instanceOf } from './instance-of.ts'
import { mostBytes } from './most-bytes.ts'

const lastSeparator = 32
const lineFeed = 10
/** WebAssembly reads some bytes further. */
const positionsAt = mostBytes + 32

/** Four letters each, as a number whose lowest byte is the first. */
export type Fours = readonly [number, number, number]

interface Compiled {
  readonly memory: WebAssembly.Memory
  readonly separators: (from: number, to: number, out: number, shift: number) => number
  readonly fours: (from: number, to: number, out: number, shift: number, ...fours: Fours) => number
  readonly lineFeeds: (from: number, to: number) => number
}

/** Looks through `[from, to)` of some bytes, at most `mostBytes`; `positions` holds what was found, in ascending order. */
export class FastBytes {
  /** Until the next look. */
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

  /** How many bytes up to 32 there are: blanks, tabs, line ends and zeros, which part the words and lines of a log. */
  separators(bytes: Uint8Array, from: number, to: number): number {
    if (this.compiled === null)
      return byHand(bytes, from, to, this.positions, (at) => (bytes[at] ?? 0) <= lastSeparator)
    this.copy(bytes, from, to)
    return (this.compiled.separators(0, to - from, positionsAt, from) - positionsAt) / 4
  }

  /** How many times one of the fours begins there. */
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

/** One for a whole thread, because making it takes longer than reading many a log. */
export function sharedFastBytes(): FastBytes {
  return (shared ??= new FastBytes())
}

/** `Logg` as the number that is looked for. */
export function four(letters: string): number {
  return fourAt(new TextEncoder().encode(letters), 0)
}

function fourAt(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
  return a | (b << 8) | (c << 16) | (d << 24)
}

/** For processors and engines without SIMD. */
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
