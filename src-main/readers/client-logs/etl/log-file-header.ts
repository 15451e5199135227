import { viewOf } from '../../byte-source.ts'
import { EtlClock, type ClockKind } from './etl-clock.ts'
import { bufferField, bufferHeaderBytes, bufferType } from './layout.ts'
import { readTimeZone, timeZoneBytes, type TimeZone } from './time-zone.ts'

/** The log file header, which is the first record of a trace file. */
export interface LogFileHeader {
  /** Distance from one buffer to the next, bytes. */
  readonly bufferSize: number
  /** Of the Windows it was written on, such as 22631. */
  readonly build: number
  /** Events lost because buffers were full, as counted by the session. */
  readonly eventsLost: number
  readonly buffersLost: number
  /** Milliseconds since 1970, UTC; NaN if unknown. Of the session, not of this file of it. */
  readonly sessionStart: number
  readonly clock: EtlClock
  /** Null if it contains no usable clock. */
  readonly zone: TimeZone | null
}

/** Bytes of a file's beginning that `readLogFileHeader` needs. */
export const headBytes = 1024
const record = bufferHeaderBytes
const traceHeaderBytes = 0x20
const header = record + traceHeaderBytes
const zoneAt = 0x38
const smallestBuffer = 512
const largestBuffer = 16 * 1024 * 1024
const clocks: Readonly<Record<number, ClockKind>> = { 1: 'counter', 2: 'system-time', 3: 'processor-cycles' }

/** True if the bytes begin like an .etl file. */
export function isEtl(bytes: Uint8Array): boolean {
  return readLogFileHeader(bytes) !== null
}

/**
 * Reads the beginning of an .etl, at least `headBytes` of it where it is that long; null for anything else.
 * TRACE_LOGFILE_HEADER: learn.microsoft.com/windows/win32/api/evntrace/ns-evntrace-trace_logfile_header
 */
export function readLogFileHeader(bytes: Uint8Array): LogFileHeader | null {
  if (bytes.length < header + zoneAt) return null
  const view = viewOf(bytes)
  const bufferSize = view.getUint32(bufferField.size, true)
  if (bufferSize < smallestBuffer || bufferSize > largestBuffer || bufferSize % 8 !== 0) return null
  const marker = view.getUint32(record, true)
  const kind = (marker >>> 16) & 0xff
  const isSystemTrace = marker >>> 24 === 0xc0 && (kind === 1 || kind === 2)
  const isFirstOfLog =
    view.getUint16(record + 6, true) === 0 && view.getUint16(bufferField.type, true) === bufferType.header
  if (!isSystemTrace || !isFirstOfLog) return null
  const pointers = view.getUint32(header + 0x2c, true) === 4 ? 8 : 16
  const zone = header + zoneAt + pointers
  const times = header + Math.ceil((zoneAt + pointers + timeZoneBytes) / 8) * 8
  if (times + 32 > bytes.length) return null
  const stamp = { high: view.getUint32(record + 0x14, true), low: view.getUint32(record + 0x10, true) }
  const start = { high: view.getUint32(times + 20, true), low: view.getUint32(times + 16, true) }
  const frequency = view.getUint32(times + 8, true) + view.getUint32(times + 12, true) * 2 ** 32
  const clock = new EtlClock(clocks[view.getUint32(times + 24, true)] ?? 'counter', frequency, stamp, start)
  return {
    bufferSize,
    build: view.getUint32(header + 8, true),
    eventsLost: view.getUint32(header + 0x30, true),
    buffersLost: view.getUint32(times + 28, true),
    sessionStart: clock.startedAt,
    clock,
    zone: readTimeZone(view, zone)
  }
}
