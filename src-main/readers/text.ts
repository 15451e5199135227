import { decodeCodePage } from './code-pages.ts'

export interface DecodedText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'ibm850'
}

/** A longer text would not fit into one JavaScript string; the newest part, at the end, is kept. */
const mostBytes = 256 * 1024 * 1024
const sampleBytes = 65_536

/** Decodes a text file by its content; null for anything that is not text. Cut-off tails lose their last character only. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const head = bytes.subarray(0, 3)
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) {
    return { text: lenient('utf-8', newest(bytes.subarray(3))), encoding: 'utf-8-bom' }
  }
  if (head[0] === 0xff && head[1] === 0xfe) return wide(bytes.subarray(2), 'utf-16le')
  if (head[0] === 0xfe && head[1] === 0xff) return wide(bytes.subarray(2), 'utf-16be')
  const unmarked = wideByZeros(bytes.subarray(0, sampleBytes))
  if (unmarked !== null) return wide(bytes, unmarked)
  const content = newest(withoutPadding(bytes))
  if (looksBinary(content)) return null
  const utf8 = strictUtf8(content)
  if (utf8 !== null) return { text: utf8, encoding: 'utf-8' }
  const encoding = codePageOf(content.subarray(0, sampleBytes))
  return { text: decodeCodePage(content, encoding), encoding }
}

function wide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText | null {
  const even = newest(bytes.subarray(0, bytes.length - (bytes.length % 2)))
  const text = lenient(encoding, even).replace(/\0+$/, '')
  return looksBinary(text.slice(0, sampleBytes)) ? null : { text, encoding }
}

/** Western text in UTF-16 has a zero in nearly every second byte. */
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

/** Log files of a machine that lost power end in zero bytes. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length
  while (end > 0 && bytes[end - 1] === 0) end--
  return bytes.subarray(0, end)
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

function strictUtf8(bytes: Uint8Array): string | null {
  for (let cut = 0; cut <= 3 && cut <= bytes.length; cut++) {
    const text = decodeOrNull(bytes.subarray(0, bytes.length - cut))
    if (text !== null) return text
  }
  return null
}

function decodeOrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null // the decoder's only way to say "not UTF-8"
  }
}

function lenient(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/** Counts what would be a letter in one page and a sign or line-drawing piece in the other. */
function codePageOf(sample: Uint8Array): 'windows-1252' | 'ibm850' {
  let console850 = 0
  let windows = 0
  sample.forEach((byte, at) => {
    const before = sample[at - 1] ?? 0x20
    if (isConsoleLetter(byte, before, sample[at + 1] ?? 0x20)) console850++
    else if (isWindowsLetter(byte, before)) windows++
  })
  return console850 > windows ? 'ibm850' : 'windows-1252'
}

/** 0x82, 0x84 and 0x94 are quotation marks in windows-1252, told apart by the side the word stands on. */
function isConsoleLetter(byte: number, before: number, after: number): boolean {
  if (byte === 0x82 || byte === 0x84) return isLetter(before) || !isLetter(after)
  if (byte === 0x94) return isLetter(after)
  return byte === 0x81 || byte === 0x8e || byte === 0x99 || byte === 0x9a || (byte >= 0x87 && byte <= 0x8a)
}

/** A capital after a small letter is no word; 0xE1 is a letter in both pages. */
function isWindowsLetter(byte: number, before: number): boolean {
  if (byte < 0xc0 || byte === 0xd7 || byte === 0xf7 || byte === 0xe1) return false
  return byte >= 0xdf || before < 0x61 || before > 0x7a
}

function isLetter(byte: number): boolean {
  return byte >= 0x80 || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)
}
