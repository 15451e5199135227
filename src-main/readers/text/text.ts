import { withoutTrailing } from '../../contract/trailing.ts'
import { decodeCodePage } from './code-pages.ts'
import { legacyEncoding, type LegacyEncoding } from './legacy-encoding.ts'

/** A decoded text and its encoding. */
export interface DecodedText {
  readonly text: string
  /** `mixed`: several encodings in one file. */
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'mixed' | LegacyEncoding
}

/** Bytes. Larger texts exceed the maximum string length; the newest part, at the end, is kept. */
const mostBytes = 256 * 1024 * 1024
const sampleBytes = 65_536

/**
 * Decodes a text file, detecting the encoding by content (byte order mark, zeros, valid UTF-8, code page). A truncated
 * file loses only an incomplete last character. Null for binary data; never throws.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const head = bytes.subarray(0, 3)
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { text: lenient('utf-8', newest(bytes.subarray(3))), encoding: 'utf-8-bom' }
  }
  if (head[0] === 0xff && head[1] === 0xfe) return wide(bytes.subarray(2), 'utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return wide(bytes.subarray(2), 'utf-16be')
  const unmarked = wideByZeros(bytes.subarray(0, sampleBytes))
  if (unmarked !== null) return wide(bytes, unmarked)
  const padded = newest(withoutPadding(bytes))
  const zeros = looksBinary(padded) && isWideInParts(padded)
  const content = zeros ? withoutZeros(padded) : padded
  if (looksBinary(content)) return null
  const utf8 = strictUtf8(content)
  if (utf8 !== null) return { text: utf8, encoding: zeros ? 'mixed' : 'utf-8' }
  if (mostlyUtf8(content)) return { text: mixed(content), encoding: 'mixed' }
  const encoding = legacyEncoding(content.subarray(0, sampleBytes))
  return { text: fromLegacy(content, encoding), encoding }
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | null {
  if (holdsNarrowText(bytes.subarray(-sampleBytes * 4))) {
    const text = lenient('utf-8', newest(withoutZeros(bytes)))
    return looksBinary(text.slice(0, sampleBytes)) ? null : { text, encoding: 'mixed' }
  }
  const even = newest(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const text = withoutTrailing(lenient(encoding, even), '\0')
  return looksBinary(text.slice(0, sampleBytes)) ? null : { text, encoding }
}

/** Western text in UTF-16 has zeros in almost every second byte. */
function wideByZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(sample.length / 2)
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (sample[at] === 0) even++
    if (sample[at + 1] === 0) odd++
  }
  if (odd >= pairs * 0.7 && even <= pairs * 0.05) return 'utf-16le'
  return even >= pairs * 0.7 && odd <= pairs * 0.05 ? 'utf-16be' : null
}

/** Removes trailing zeros, found in logs of machines that lost power. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
}

/** True for long runs with a zero in every second byte, not necessarily at the beginning. */
function isWideInParts(bytes: Uint8Array): boolean {
  let pairs = 0
  for (let at = 0; at + 1 < bytes.length; at++) {
    if (bytes[at + 1] !== 0 || !isPrintable(bytes[at] ?? 0)) continue
    pairs++
    at++
    if (pairs >= 32) return true
  }
  return false
}

function newest(bytes: Uint8Array): Uint8Array {
  return bytes.length > mostBytes ? bytes.subarray(bytes.length - mostBytes) : bytes
}

function looksBinary(content: Uint8Array | string): boolean {
  const length = Math.min(content.length, sampleBytes)
  let controls = 0
  for (let at = 0; at < length; at++) {
    const code = typeof content === 'string' ? content.charCodeAt(at) : (content[at] ?? 0)
    if (code < 0x20 && (code < 0x07 || code > 0x0d) && code !== 0x1a && code !== 0x1b) controls++
  }
  return controls * 50 > length
}

/** Decodes UTF-8 strictly, except for incomplete characters at the beginning and the end of a truncated file. */
function strictUtf8(bytes: Uint8Array): string | null {
  const whole = decodeOrNull(bytes.subarray(0, bytes.length - cutTail(bytes)))
  if (whole !== null) return whole
  let start = 0
  while (start < 3 && isContinuation(bytes[start])) start++
  if (start === 0) return null
  const rest = decodeOrNull(bytes.subarray(start, bytes.length - cutTail(bytes)))
  // plain ASCII after an invalid byte does not prove UTF-8
  return rest !== null && /[^\0-\x7f]/.test(rest) ? rest : null
}

/** Number of bytes at the end that form an incomplete character. */
function cutTail(bytes: Uint8Array): number {
  let tail = 1
  while (tail < 4 && isContinuation(bytes[bytes.length - tail])) tail++
  const lead = bytes[bytes.length - tail] ?? 0
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return length > tail ? tail : 0
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

function decodeOrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null // the decoder throws for invalid UTF-8
  }
}

function lenient(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Decodes line by line a log written by two programs: valid UTF-8 lines as UTF-8, the others in a code page. */
function mixed(content: Uint8Array): string {
  const encoding = legacyEncoding(content.subarray(0, sampleBytes))
  const parts: string[] = []
  let start = 0
  while (start < content.length) {
    const found = content.indexOf(0x0a, start)
    const end = found === -1 ? content.length : found + 1
    const line = content.subarray(start, end)
    parts.push(decodeOrNull(line) ?? fromLegacy(line, encoding))
    start = end
  }
  return parts.join('')
}

/** True if most non-ASCII lines at the beginning are valid UTF-8. */
function mostlyUtf8(content: Uint8Array): boolean {
  let [good, bad, start] = [0, 0, 0]
  const sample = content.subarray(0, sampleBytes)
  while (start < sample.length) {
    const found = sample.indexOf(0x0a, start)
    const line = sample.subarray(start, found === -1 ? sample.length : found + 1)
    if (line.some((byte) => byte >= 0x80)) {
      if (decodeOrNull(line) === null) bad++
      else good++
    }
    start += line.length
  }
  return good > 0 && good >= bad
}

function fromLegacy(bytes: Uint8Array, encoding: LegacyEncoding): string {
  if (encoding === 'windows-1252' || encoding === 'ibm850') return decodeCodePage(bytes, encoding)
  return lenient(encoding, bytes)
}

/** Removes zeros from a mixed file: PowerShell's `>>` appends UTF-16 to 8-bit text, cmd does the reverse. */
function withoutZeros(bytes: Uint8Array): Uint8Array {
  const kept = new Uint8Array(bytes.length)
  let count = 0
  // a filter would keep a list of every byte, which takes ten times the memory
  for (const byte of bytes) if (byte !== 0) kept[count++] = byte
  return kept.subarray(0, count)
}

/** True if 16 consecutive characters consist of two printable ASCII bytes each, which occurs in no language. */
function holdsNarrowText(bytes: Uint8Array): boolean {
  let run = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    run = isPrintable(bytes[at] ?? 0) && isPrintable(bytes[at + 1] ?? 0) ? run + 1 : 0
    if (run >= 16) return true
  }
  return false
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0d || byte === 0x0a || byte === 0x09
}
