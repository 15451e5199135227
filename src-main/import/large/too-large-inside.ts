import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import type { InputKind } from '../../contract/input-kind.ts'
import { unreadKind } from '../../readers/unsupported.ts'
import { notRead, type ImportResult } from '../imported-file.ts'

/**
 * A file of an archive that could only be read in memory as a whole, which takes several times its size: it is named, and what
 * it is as far as its beginning tells.
 */
export function tooLargeInside(file: RawFile & { large: LargeFile }, kind: InputKind | undefined): ImportResult {
  const known = unreadKind(file.bytes)
  return notRead({ ...file, unreadSize: file.large.size }, known ?? kind ?? 'unknown', known ?? 'packed-too-large')
}
