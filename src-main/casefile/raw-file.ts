import type { InputRemark } from '../contract/input-remark.ts'
import { compareByCodeUnit } from '../contract/order.ts'

/** A dropped file: its name inside what was dropped (with forward slashes) and its content. */
export interface RawFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Its last change, ISO 8601; without a zone where an archive has the local time only. Left out where unknown. */
  readonly modifiedAt?: string
  /** Size of a file that is too large to be read; `bytes` is empty then. */
  readonly unreadSize?: number
  /** Location of a file that is too large to be read at once; `bytes` is its beginning then. */
  readonly large?: LargeFile
  /** Why it could not be read although it is there; `bytes` is empty then. */
  readonly problem?: FileProblemReason
  /** Remark about the file; with empty `bytes` the entry represents files that were not read. */
  readonly remark?: InputRemark
}

export interface LargeFile {
  readonly path: string
  /** When it was found; what is added to it later is not read. */
  readonly size: number
  /** Its last change when it was found, milliseconds since 1970. */
  readonly mtimeMs: number
}

export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareByCodeUnit(a.name, b.name)
}

/**
 * Why a file could not be read completely: deleted, shortened meanwhile, refused by the system, a name that is no text,
 * nowhere to unpack it, or time limit reached.
 */
export type FileProblemReason =
  'vanished' | 'changed' | 'unreadable' | 'unreadable-name' | 'no-temporary-room' | 'timed-out'

/** Why a file could not be read or unpacked; caught where files are imported and becomes a remark about the file. */
export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly reason: FileProblemReason

  constructor(reason: FileProblemReason) {
    super(reason)
    this.reason = reason
  }
}

/** What only writing meets, and nothing is written while reading but what is unpacked. */
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EFBIG'])

/** Decides by the system's error code, never by its message. */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (typeof code === 'string' && noRoom.has(code)) return new FileProblem('no-temporary-room')
  return new FileProblem(code === 'ENOENT' || code === 'ENOTDIR' ? 'vanished' : 'unreadable')
}

/** Null for what is damaged, of which the unpacker says so by throwing. Throws `FileProblem` where there is no room for it. */
export function damagedUnlessNoRoom(error: unknown): null {
  const problem = fileProblemOf(error)
  if (problem.reason === 'no-temporary-room') throw problem
  return null
}
