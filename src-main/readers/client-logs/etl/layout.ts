/**
 * Offsets in the buffers of an .etl: WMI_BUFFER_HEADER and EVENT_HEADER as described by geoffchappell.com and
 * ntdoc.m417z.com, verified with files of Windows 10 and 11.
 */
export const bufferHeaderBytes = 0x48

export const bufferField = { size: 0x00, filled: 0x30, flags: 0x34, type: 0x36 } as const
export const bufferFlag = { compressed: 0x40 } as const
export const bufferType = { header: 4 } as const

export const eventHeaderBytes = 0x50
/** From the beginning of an EVENT_HEADER record. */
export const eventField = {
  flags: 0x04,
  threadId: 0x08,
  processId: 0x0c,
  stamp: 0x10,
  provider: 0x18,
  level: 0x2c
} as const
export const eventFlag = { extended: 1, traceMessage: 8 } as const
/** Types of extended items that describe an event of TraceLogging. */
export const itemType = { schema: 11, traits: 12 } as const

/** Kind of a record by its first four bytes; `end` closes a buffer. */
export type RecordKind = 'event' | 'wpp' | 'other' | 'end'

/** WPP's message header; its text is in no file but the program's symbols. */
const messageMarker = 0x90
const traceMarker = 0xc0
const sizeInMarker: readonly number[] = [0x0a, 0x0b, 0x14, 0x15]

/** The kind of the record that begins with this marker; `end` where none begins. */
export function kindOf(marker: number): RecordKind {
  const top = marker >>> 24
  if (top === messageMarker) return 'wpp'
  if (top !== traceMarker) return 'end'
  const kind = (marker >>> 16) & 0xff
  return kind === 0x12 || kind === 0x13 ? 'event' : 'other'
}

/** Bytes of the record including its header; 0 if unknown. */
export function sizeOf(view: DataView, at: number, marker: number): number {
  const kind = (marker >>> 16) & 0xff
  const isInMarker = marker >>> 24 === messageMarker || kind === 0x12 || kind === 0x13 || sizeInMarker.includes(kind)
  return isInMarker ? marker & 0xffff : view.getUint16(at + 4, true)
}
