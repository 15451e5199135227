import { viewOf } from '../../byte-source.ts'
import { bufferField, bufferFlag, bufferHeaderBytes, eventHeaderBytes, kindOf, sizeOf } from './layout.ts'

/** Content of a buffer according to its header. */
export interface BufferState {
  /** Bytes in use, the header included; 0 where nothing of it can be read. */
  readonly filled: number
  readonly isCompressed: boolean
}

/** Looks at the header of one buffer, `bytes` being all of it or what the file has left of it. */
export function bufferState(bytes: Uint8Array): BufferState {
  if (bytes.length < bufferHeaderBytes) return { filled: 0, isCompressed: false }
  const view = viewOf(bytes)
  const filled = view.getUint32(bufferField.filled, true)
  const isCompressed = (view.getUint16(bufferField.flags, true) & bufferFlag.compressed) !== 0
  const isReadable = filled >= bufferHeaderBytes && !isCompressed
  return { filled: isReadable ? Math.min(filled, bytes.length) : 0, isCompressed }
}

/** Receives a record: `[at, end)` of the view; an event is at least as long as its header. */
export type RecordTaker = (kind: 'event' | 'wpp' | 'other', at: number, end: number) => void

/** Passes on the records of a buffer in order. Stops at the first invalid record and returns false. */
export function eachRecord(view: DataView, filled: number, take: RecordTaker): boolean {
  for (let at = bufferHeaderBytes; at + 8 <= filled;) {
    const marker = view.getUint32(at, true)
    if (marker === 0xffffffff || marker === 0) return true
    const kind = kindOf(marker)
    const size = sizeOf(view, at, marker)
    const end = at + size
    if (kind === 'end' || size < 8 || end > filled) return false
    if (kind === 'event' && size < eventHeaderBytes) return false
    take(kind, at, end)
    // bytes between two records are remains of earlier use
    at += (size + 7) & ~7
  }
  return true
}
