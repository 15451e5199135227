import type { InputRemark } from '../contract/input-remark.ts'
import { compareByCodeUnit } from '../contract/order.ts'

/** A file somebody dropped: its name inside what was dropped (forward slashes) and its content. */
export interface RawFile {
  readonly name: string
  readonly bytes: Uint8Array
  /** Its size, where it was too large to be read; `bytes` is empty then. */
  readonly unreadSize?: number
  /** Where the whole file lies, when it is too large to be read at once; `bytes` is its beginning then. */
  readonly large?: LargeFile
  /** Why it could not be read although it is there; `bytes` is empty then. */
  readonly problem?: FileProblemReason
  /** What is to be said of it beside its content; with `bytes` empty it stands for what was not read at all. */
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

/** Why a file could not be read to its end: it is gone, got shorter meanwhile, the system refuses, or the time is up. */
export type FileProblemReason = 'vanished' | 'changed' | 'unreadable' | 'timed-out'

export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly reason: FileProblemReason

  constructor(reason: FileProblemReason) {
    super(reason)
    this.reason = reason
  }
}

/** By the system's code, never by its words. */
export function fileProblemOf(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  const code = error instanceof Error && 'code' in error ? error.code : null
  return new FileProblem(code === 'ENOENT' || code === 'ENOTDIR' ? 'vanished' : 'unreadable')
}
