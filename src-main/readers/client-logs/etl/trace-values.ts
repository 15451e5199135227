import type { Span } from '../../byte-source.ts'
import { afterZero, wideText, zeroEnded } from './zero-ended.ts'

/** A value as text, and where the next one begins. */
export interface Value {
  readonly text: string
  readonly next: number
}

/** In-types of TraceLogging (TraceLoggingProvider.h, TlgIn_t; MIT). */
const kind = {
  none: 0,
  wide: 1,
  narrow: 2,
  bool: 13,
  binary: 14,
  guid: 15,
  fileTime: 17,
  systemTime: 18,
  sid: 19,
  countedWide: 22,
  countedNarrow: 23,
  countedBinary: 25
} as const

/** Bytes of the types of fixed size, and how their bits are read. */
const numbers: Readonly<Record<number, readonly [bytes: number, read: (view: DataView, at: number) => string]>> = {
  3: [1, (view, at) => String(view.getInt8(at))],
  4: [1, (view, at) => String(view.getUint8(at))],
  5: [2, (view, at) => String(view.getInt16(at, true))],
  6: [2, (view, at) => String(view.getUint16(at, true))],
  7: [4, (view, at) => String(view.getInt32(at, true))],
  8: [4, (view, at) => String(view.getUint32(at, true))],
  9: [8, (view, at) => String(view.getBigInt64(at, true))],
  10: [8, (view, at) => String(view.getBigUint64(at, true))],
  11: [4, (view, at) => String(view.getFloat32(at, true))],
  12: [8, (view, at) => String(view.getFloat64(at, true))],
  [kind.bool]: [4, (view, at) => (view.getInt32(at, true) === 0 ? 'false' : 'true')],
  [kind.guid]: [16, hexText],
  [kind.fileTime]: [8, (view, at) => String(view.getBigUint64(at, true))],
  [kind.systemTime]: [16, hexText],
  20: [4, (view, at) => `0x${view.getUint32(at, true).toString(16)}`],
  21: [8, (view, at) => `0x${view.getBigUint64(at, true).toString(16)}`]
}

/** Null if the payload ends before the value does, or the type is unknown. */
export function valueAt(view: DataView, type: number, { at, end }: Span): Value | null {
  const number = numbers[type]
  if (number !== undefined) {
    const [bytes, read] = number
    return at + bytes > end ? null : { text: read(view, at), next: at + bytes }
  }
  switch (type) {
    case kind.none:
      return { text: '', next: at }
    case kind.wide:
      return at >= end ? null : { text: wideText(view, at, end), next: afterWideZero(view, at, end) }
    case kind.narrow:
      return at >= end ? null : { text: zeroEnded(view, at, end), next: afterZero(view, at, end) }
    case kind.sid:
      return sidAt(view, at, end)
    case kind.binary:
    case kind.countedWide:
    case kind.countedNarrow:
    case kind.countedBinary:
      return countedAt(view, type, at, end)
    default:
      return null
  }
}

function countedAt(view: DataView, type: number, at: number, end: number): Value | null {
  if (at + 2 > end) return null
  const from = at + 2
  const next = from + view.getUint16(at, true)
  if (next > end) return null
  if (type === kind.countedWide) return { text: wideText(view, from, next), next }
  if (type === kind.countedNarrow) return { text: zeroEnded(view, from, next), next }
  return { text: bytesText(view, from, next), next }
}

/**
 * SID: revision, count, six bytes of authority, four bytes per sub-authority. Kept as bytes, because it is not used.
 */
function sidAt(view: DataView, at: number, end: number): Value | null {
  if (at + 8 > end) return null
  const next = at + 8 + view.getUint8(at + 1) * 4
  return next > end ? null : { text: bytesText(view, at, next), next }
}

function hexText(view: DataView, at: number): string {
  return bytesText(view, at, at + 16)
}

function bytesText(view: DataView, from: number, to: number): string {
  return Array.from({ length: to - from }, (_, nth) =>
    view
      .getUint8(from + nth)
      .toString(16)
      .padStart(2, '0')
  ).join('')
}

function afterWideZero(view: DataView, from: number, end: number): number {
  let at = from
  while (at + 1 < end && view.getUint16(at, true) !== 0) at += 2
  return Math.min(at + 2, end)
}
