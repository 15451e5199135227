import type { InputRemark } from '../contract/input-remark.ts'

/** File types that are recognized but not supported. */
export type UnreadKind = Extract<
  InputRemark['id'],
  | 'event-trace'
  | 'event-log'
  | 'performance-log'
  | 'memory-dump'
  | 'managed-object'
  | 'registry-hive'
  | 'pdf'
  | 'image'
  | 'office-document'
  | 'program'
  | 'other-archive'
  | 'outlook-message'
>

/** First bytes, one character per byte; for Microsoft formats from their specifications, otherwise commonly known. */
const signatures: readonly (readonly [string, UnreadKind])[] = [
  ['ElfFile\0', 'event-log'],
  ['PAGEDUMP', 'memory-dump'],
  ['PAGEDU64', 'memory-dump'],
  ['MDMP', 'memory-dump'],
  ['FOMB', 'managed-object'],
  ['regf', 'registry-hive'],
  ['%PDF-', 'pdf'],
  ['\x89PNG\r\n\x1a\n', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office-document'],
  ['\x78\x9f\x3e\x22', 'outlook-message'],
  ['MSCF\0\0\0\0', 'other-archive'],
  ['7z\xbc\xaf\x27\x1c', 'other-archive'],
  ['Rar!\x1a\x07', 'other-archive'],
  ['BZh91AY&SY', 'other-archive'],
  ['\x28\xb5\x2f\xfd', 'other-archive'],
  ['\xfd7zXZ\0', 'other-archive']
]

/** The type of an unsupported file by its first bytes; null for everything else. */
export function unreadKind(bytes: Uint8Array): UnreadKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, 256))
  if (head.startsWith('\xd0\xcf\x11\xe0') && holdsOutlookMessage(bytes)) return 'outlook-message'
  const signed = signatures.find(([start]) => head.startsWith(start))
  if (signed !== undefined) return signed[1]
  if (isEventTrace(bytes)) return 'event-trace'
  if (isBitmap(bytes)) return 'image'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image'
  // a text record with the type precedes the binary ones
  if (head.slice(0, 32).includes('(PDH-BIN')) return 'performance-log'
  if (head.startsWith('MZ') && pointsToProgram(bytes)) return 'program'
  return /^\s*(?:\/\/[^\n]*\n\s*)*#pragma\s+(?:namespace|autorecover|classflags)/i.test(head) ? 'managed-object' : null
}

/**
 * An event trace buffer begins with a header of 0x48 bytes; the first record is the log file header (marker 0xC0),
 * which repeats the buffer size (WMI_BUFFER_HEADER, SYSTEM_TRACE_HEADER, TRACE_LOGFILE_HEADER).
 */
function isEventTrace(bytes: Uint8Array): boolean {
  if (bytes.length < 0x6c) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const headerType = bytes[0x4a]
  const marked = bytes[0x4b] === 0xc0 && (headerType === 1 || headerType === 2)
  return marked && view.getUint32(0, true) >= 1024 && view.getUint32(0x68, true) === view.getUint32(0, true)
}

/** Storage name present in every message ([MS-OXMSG] 2.2.3), in UTF-16. */
const propertyNames = Uint8Array.from('__nameid_version1.0', (letter) => letter.charCodeAt(0))
const mostOfMessage = 64 * 1024 * 1024

function holdsOutlookMessage(bytes: Uint8Array): boolean {
  const [first = 0] = propertyNames
  const end = Math.min(bytes.length, mostOfMessage) - propertyNames.length * 2
  // directory entries are at multiples of 128 bytes ([MS-CFB] 2.6.1)
  for (let at = 0; at <= end; at += 128) {
    if (bytes[at] === first && propertyNames.every((letter, nth) => bytes[at + nth * 2] === letter)) return true
  }
  return false
}

/** Checks the header as well, because two letters alone match many texts. */
function isBitmap(bytes: Uint8Array): boolean {
  if (bytes.length < 26 || bytes[0] !== 0x42 || bytes[1] !== 0x4d) return false
  return bytes.subarray(6, 10).every((byte) => byte === 0)
}

function pointsToProgram(bytes: Uint8Array): boolean {
  if (bytes.length < 0x40) return false
  const at = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0x3c, true)
  return bytes[at] === 0x50 && bytes[at + 1] === 0x45
}

/** Formats: NCSA common and combined (IIS, Apache, nginx), IIS's comma-separated format, Squid. */
const otherWebLogs: readonly RegExp[] = [
  /^\S{1,100} \S{1,100} .{1,200}?\[\d{2}\/\w{3}\/\d{4}:\d{2}:\d{2}:\d{2} [+-]\d{4}\] "/m,
  /^[0-9a-f.:%]{3,60}, [^,\r\n]{0,100}, \d{1,4}[-./]\d{1,2}[-./]\d{1,4}, \d{1,2}:\d{2}:\d{2}, W3SVC\d{1,10}, /im,
  /^\d{9,10}\.\d{3} +\d{1,10} \S{1,100} [A-Z_]{3,40}\/\d{3} \d{1,12} [A-Z]{3,20} /m
]
const sampleLength = 16_384

/** Recognizes unsupported request logs, so that they are not reported as unknown; null for everything else. */
export function unreadLogKind(
  text: string
): Extract<InputRemark['id'], 'other-web-log' | 'w3c-without-status' | 'get-windowsupdatelog'> | null {
  const sample = text.slice(0, sampleLength)
  if (isNotice(text)) return 'get-windowsupdatelog'
  if (otherWebLogs.some((line) => line.test(sample))) return 'other-web-log'
  return /^#Software:[^\r\n]{0,100}\bInternet Information Services\b/im.test(sample) && /^#Fields:/im.test(sample)
    ? 'w3c-without-status'
    : null
}

/**
 * What a collector writes of its own doing: MdmLogCollectorFootPrint.txt of MDMDiagnosticsTool, and results.xml of
 * DiagnosticLog CSP (Intune's "Collect diagnostics"). It names commands and codes, but holds no output of any.
 */
export function isCollectionRecord(text: string): boolean {
  const start = text.slice(0, 1000).trimStart()
  return (
    start.startsWith('--- Start at:') ||
    /^(?:<\?xml[^>]{0,200}\?>\s{0,20})?<Collection\b[^>]{0,200}>\s{0,20}<ID>/.test(start)
  )
}

const longestNotice = 4000

/**
 * Content of C:\Windows\WindowsUpdate.log since Windows 10, in any language: the command, and the link or the
 * technique.
 */
function isNotice(text: string): boolean {
  return text.length <= longestNotice && /\bGet-WindowsUpdateLog\b/i.test(text) && /\bETW\b|LinkId=518345\b/i.test(text)
}
