import { ZeroRuns } from '../../readers/text/zero-runs.ts'
import { piecesOf, type ByteSource } from './read-pieces.ts'

export interface HashedFile {
  /** SHA-256 of the first `size` bytes, lower-case hex. */
  readonly sha256: string
  /** Zeros that a crash left in them. */
  readonly zeros: number
}

/**
 * SHA-256 of a file, and its runs of zero bytes. `onRead` gets the bytes of each piece. Throws `FileProblem` or the
 * system's error.
 */
export function hashFile(source: ByteSource, size: number, onRead: (bytes: number) => void): HashedFile {
  // not imported statically: loading it takes as long as reading some megabytes, and most threads never hash
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  const runs = new ZeroRuns()
  for (const piece of piecesOf(source, 0, size)) {
    hash.update(piece)
    runs.add(piece)
    onRead(piece.length)
  }
  return { sha256: hash.digest('hex'), zeros: runs.end() }
}
