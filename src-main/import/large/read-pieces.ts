import { closeSync, openSync, readSync } from 'node:fs'
import { FileProblem } from '../../casefile/raw-file.ts'

/** A file's path, or bytes in memory that threads share. */
export type ByteSource = string | Uint8Array

const pieceBytes = 1024 * 1024

/** Buffer of the previous call, reused because a new one for each part would burden the garbage collector. */
let spare: Uint8Array | null = null

/**
 * The bytes `[start, end)` in pieces; each piece overwrites the previous one. For worker threads. Throws `FileProblem`
 * or the system's error.
 */
export function* piecesOf(source: ByteSource, start: number, end: number): Generator<Uint8Array> {
  const { read, close } = typeof source === 'string' ? ofFile(source) : ofMemory(source)
  const buffer = spare ?? new Uint8Array(pieceBytes)
  spare = null
  try {
    for (let at = start; at < end;) {
      const count = read(buffer, Math.min(buffer.length, end - at), at)
      if (count === 0) throw new FileProblem('changed')
      yield buffer.subarray(0, count)
      at += count
    }
  } finally {
    close()
    spare = buffer
  }
}

interface Opened {
  readonly read: (into: Uint8Array, most: number, at: number) => number
  readonly close: () => void
}

function ofFile(path: string): Opened {
  const file = openSync(path, 'r')
  return { read: (into, most, at) => readSync(file, into, 0, most, at), close: () => closeSync(file) }
}

/** Copies, because some functions do not accept shared memory. */
function ofMemory(bytes: Uint8Array): Opened {
  return {
    read: (into, most, at) => {
      const piece = bytes.subarray(at, at + most)
      into.set(piece)
      return piece.length
    },
    close: () => undefined
  }
}
