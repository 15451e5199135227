import { piecesOf } from './read-pieces.ts'

/** SHA-256 of the first `size` bytes, lower-case hex. */
export function hashFile(path: string, size: number, onRead: (bytes: number) => void): string {
  // not imported: loading it takes as long as reading some megabytes, and most threads have nothing to hash
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256')
  for (const piece of piecesOf(path, 0, size)) {
    hash.update(piece)
    onRead(piece.length)
  }
  return hash.digest('hex')
}
