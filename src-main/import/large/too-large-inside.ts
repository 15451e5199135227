import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import type { InputKind } from '../../contract/input-kind.ts'
import { unreadKind } from '../../readers/unsupported.ts'
import { notRead, type ImportResult } from '../imported-file.ts'

/** Bytes of a file that is read as a whole, which takes up to thirty times its size in memory (docs/limits.md). */
const mostRecognised = 48 * 1024 * 1024

/** True for a file of an archive that is not worth the memory it would take: nobody knows it, or it is very large. */
export function isTooLargeInside({ large }: { readonly large: LargeFile }, kind: InputKind | undefined): boolean {
  return kind === undefined || large.size > mostRecognised
}

/** Names the file with its size, and what it is as far as its beginning tells. */
export function tooLargeInside(file: RawFile & { large: LargeFile }, kind: InputKind | undefined): ImportResult {
  const known = unreadKind(file.bytes)
  return notRead({ ...file, unreadSize: file.large.size }, known ?? kind ?? 'unknown', known ?? 'packed-too-large')
}
