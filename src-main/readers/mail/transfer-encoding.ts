import { binaryText, bytesOf } from './binary-text.ts'

/** Blanks that wait for what follows them; more of them stand before no line end that a program wrote. */
const mostBlanks = 100_000

/** Decodes a body by its Content-Transfer-Encoding (RFC 2045, 6); null for damaged or truncated base64. */
export function decodedBody(body: string, encoding: string): Uint8Array | null {
  const pieces: Uint8Array[] = []
  if (!decodePieces([bytesOf(body)], encoding, (piece) => pieces.push(Uint8Array.from(piece)))) return null
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/**
 * The same for a body in pieces; false where it is damaged, after some of it may have been written. What is written is valid
 * until the next piece: a new array for each would take tens of megabytes until they are collected.
 */
export function decodePieces(
  pieces: Iterable<Uint8Array>,
  encoding: string,
  write: (plain: Uint8Array) => void
): boolean {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return decodeBase64(pieces, write)
  if (name === 'quoted-printable') return decodeQuotedPrintable(pieces, write)
  for (const piece of pieces) write(piece)
  return true
}

/** The value of each letter of base64; above them what is passed over, what fills up the end, and what is neither. */
const [passed, filler, wrong] = [64, 65, 66]
const letters = new Uint8Array(256).fill(wrong)
for (const blank of [0, 9, 10, 11, 12, 13, 32, 0xa0]) letters[blank] = passed
bytesOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').forEach((letter, nth) => {
  letters[letter] = nth
})
letters[0x3d] = filler

/** As `atob` decodes (WHATWG Infra, forgiving-base64 decode), which is half as fast. */
function decodeBase64(pieces: Iterable<Uint8Array>, write: (plain: Uint8Array) => void): boolean {
  let [bits, count, fillers] = [0, 0, 0]
  let plain = new Uint8Array(0)
  for (const piece of pieces) {
    if (plain.length < piece.length) plain = new Uint8Array(piece.length)
    let length = 0
    for (const byte of piece) {
      const value = letters[byte] ?? wrong
      if (value === passed) continue
      if (value === wrong || (value === filler && ++fillers > 2)) return false
      if (value === filler) continue
      if (fillers > 0) return false
      bits = ((bits << 6) | value) & 0xffffff
      count = (count + 1) & 3
      // of the first letter of a group alone there is no whole byte yet
      if (count === 2) plain[length++] = bits >> 4
      else if (count === 3) plain[length++] = bits >> 2
      else if (count === 0) plain[length++] = bits
    }
    if (length > 0) write(plain.subarray(0, length))
  }
  return fillers === 0 ? count !== 1 : (count + fillers) % 4 === 0
}

function decodeQuotedPrintable(pieces: Iterable<Uint8Array>, write: (plain: Uint8Array) => void): boolean {
  let rest = ''
  for (const piece of pieces) {
    const text = rest + binaryText(piece)
    const end = partingPlace(text)
    if (end > 0) write(bytesOf(fromQuotedPrintable(text.slice(0, end))))
    rest = text.slice(end)
  }
  if (rest !== '') write(bytesOf(fromQuotedPrintable(rest)))
  return true
}

/** Where a text may be cut: not before what blanks or an equal sign at its end belong to. */
function partingPlace(text: string): number {
  let end = text.length
  while (end > 0 && ' \t\r'.includes(text[end - 1] ?? 'x')) end--
  if (text.length - end > mostBlanks) return text.length
  const sign = text.lastIndexOf('=', end - 1)
  return sign >= end - 2 && sign !== -1 ? sign : end
}

/**
 * Decodes quoted-printable (RFC 2045, 6.7), also the Q encoding of RFC 2047 after its underscores were replaced by
 * blanks.
 */
export function fromQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(\r?\n)?/g, (blanks, lineEnd: string | undefined) => lineEnd ?? blanks)
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
