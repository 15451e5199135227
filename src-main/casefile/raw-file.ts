import { compareByCodeUnit } from '../contract/order.ts'
import type { InputRemark } from '../contract/input-remark.ts'
import type { FileProblemReason } from './file-problem.ts'

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
