import { separatorsWasm } from './separators.wasm.ts'

/** What may be looked at in one go; with the positions found it fits into a processor's own memory. */
export const mostBytes = 128 * 1024
const lastSeparator = 32
/** WebAssembly reads sixteen bytes at once, also the last ones. */
const positionsAt = mostBytes + 16
const pageBytes = 64 * 1024

interface Compiled {
  readonly memory: WebAssembly.Memory
  readonly find: (from: number, to: number, out: number, shift: number) => number
}

/** Where the bytes up to 32 stand: blanks, tabs, line ends and zeros, which part the words and lines of a log. */
export class Separators {
  /** What `find` found, until it is called again. */
  readonly positions: Int32Array
  private readonly bytes: Uint8Array
  private readonly compiled: Compiled | null

  constructor(compiled: Compiled | null = compile()) {
    this.compiled = compiled
    const buffer = compiled?.memory.buffer ?? new ArrayBuffer(positionsAt + 4 * mostBytes)
    this.bytes = new Uint8Array(buffer, 0, mostBytes)
    this.positions = new Int32Array(buffer, positionsAt, mostBytes)
  }

  get isCompiled(): boolean {
    return this.compiled !== null
  }

  /** Looks at `[from, to)`, at most `mostBytes`; returns how many were found, in ascending order. */
  find(bytes: Uint8Array, from: number, to: number): number {
    if (this.compiled === null) return findByHand(bytes, from, to, this.positions)
    this.bytes.set(bytes.subarray(from, to))
    return (this.compiled.find(0, to - from, positionsAt, from) - positionsAt) / 4
  }
}

let shared: Separators | null = null

/** One for a whole thread, because making it takes longer than reading many a log. */
export function sharedSeparators(): Separators {
  return (shared ??= new Separators())
}

/** The same for processors and engines without SIMD, and to compare with. */
export function findByHand(bytes: Uint8Array, from: number, to: number, positions: Int32Array): number {
  let count = 0
  for (let at = from; at < to; at++) {
    if ((bytes[at] ?? 0) <= lastSeparator) positions[count++] = at
  }
  return count
}

function compile(): Compiled | null {
  try {
    const code = Uint8Array.from(atob(separatorsWasm), (letter) => letter.charCodeAt(0))
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code))
    // the module is our own, and a test compiles it anew
    const compiled = exports as unknown as Compiled
    compiled.memory.grow(Math.ceil((positionsAt + 4 * mostBytes) / pageBytes))
    return compiled
  } catch {
    return null
  }
}
