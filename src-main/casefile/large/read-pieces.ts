import { closeSync, openSync, readSync } from 'node:fs'
import { FileProblem } from './file-problem.ts'

const pieceBytes = 1024 * 1024

/** Of the reading before, because a new one for each part of a file keeps the garbage collector busy. */
let spare: Uint8Array | null = null

/**
 * The bytes `[start, end)` of a file in pieces, each overwritten by the next; for a worker thread. Throws `FileProblem`
 * or the system's own error.
 */
export function* piecesOf(path: string, start: number, end: number): Generator<Uint8Array> {
  const file = openSync(path, 'r')
  const buffer = spare ?? new Uint8Array(pieceBytes)
  spare = null
  try {
    for (let at = start; at < end;) {
      const count = readSync(file, buffer, 0, Math.min(buffer.length, end - at), at)
      if (count === 0) throw new FileProblem('changed')
      yield buffer.subarray(0, count)
      at += count
    }
  } finally {
    closeSync(file)
    spare = buffer
  }
}
