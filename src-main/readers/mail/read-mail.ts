import { sourceOf, type ByteSource } from '../byte-source.ts'
import { ByteWindow } from '../byte-window.ts'
import { binaryText, bytesOf } from './binary-text.ts'
import { fileName, headedAt, parameters, plainValue } from './mail-headers.ts'
import { decodePieces } from './transfer-encoding.ts'

const mostParts = 500
const deepest = 8
const headLength = 65_536
const startLength = 512
/** Bytes of a forwarded mail that is decoded in memory; a longer one is handed over as a part. */
const mostDecoded = 16 * 1024 * 1024
const lineFeed = 10
/** A header field at the beginning, behind blank lines at most. */
const firstField = /^(?:\xef\xbb\xbf)?\s*[A-Z][\w-]{1,60}:[ \t]?\S?/i
/** Skipped: the signature contains the sender's certificate, which is unrelated to the server. */
const signatures = /^application\/(?:x-)?pkcs7-(?:signature|mime)$/

/** One attachment or text body of a mail. */
export interface MailPart {
  /** File name given by the sender, or one derived from the content type. */
  readonly name: string
  /** False where the encoding is damaged. */
  readonly isWhole: boolean
  /** True for the text of the mail, false for an attachment. */
  readonly isBody: boolean
}

/** Takes what is decoded of the parts, one after the other. */
export interface MailReceiver {
  /** Some bytes of the next part that ends. */
  write(bytes: Uint8Array): void
  end(part: MailPart): void
}

/** True for a saved mail or web archive (.eml, .mht): header fields with a content type (RFC 2045). */
export function isMail(bytes: Uint8Array): boolean {
  const start = binaryText(bytes.subarray(0, startLength))
  // most files are no mail, so their headers need not be read; blanks alone decide nothing
  if (!firstField.test(start) && start.trim() !== '') return false
  const head = binaryText(bytes.subarray(0, headLength))
  if (!firstField.test(head)) return false
  const { headers } = headedAt(new ByteWindow(sourceOf(bytes.subarray(0, headLength))), 0, head.length)
  if (!/^[\w.-]+\/[\w.+-]+/.test(plainValue(headers.get('content-type')))) return false
  return headers.has('mime-version') || headers.has('from') || headers.has('received')
}

/**
 * Hands over all parts in order, including those of forwarded mails. HTML bodies with a plain text alternative are
 * omitted. Never throws for a damaged mail; at most 500 parts and 8 levels.
 */
export function readMail(source: ByteSource, receiver: MailReceiver): void {
  const window = new ByteWindow(source)
  gather({ window, from: 0, end: window.size }, { receiver, left: mostParts }, 0, false)
}

interface Range {
  readonly window: ByteWindow
  readonly from: number
  readonly end: number
}

interface Gathering {
  readonly receiver: MailReceiver
  /** Parts. */
  left: number
}

function gather(range: Range, gathering: Gathering, depth: number, alternative: boolean): void {
  if (gathering.left <= 0 || depth > deepest) return
  const { window, end } = range
  const { headers, bodyAt } = headedAt(window, range.from, end)
  const body = { window, from: bodyAt, end }
  const type = plainValue(headers.get('content-type')) || 'text/plain'
  const encoding = headers.get('content-transfer-encoding') ?? ''
  const boundary = parameters(headers.get('content-type')).get('boundary') ?? ''
  if (type.startsWith('multipart/') && boundary !== '') {
    const inner = between(body, boundary)
    const plain = type === 'multipart/alternative' && inner.some(isPlainBody)
    for (const part of inner) gather(part, gathering, depth + 1, plain)
    return
  }
  if (signatures.test(type)) return
  const named = fileName(headers)
  const isBody = named === '' && /^text\/(?:plain|html)$/.test(type)
  if (alternative && isBody && type === 'text/html') return
  if (type === 'message/rfc822') {
    const mail = forwarded(body, encoding)
    if (mail !== null) return gather(mail, gathering, depth + 1, false)
  }
  gathering.left--
  const isWhole = decodePieces(piecesOf(body), encoding, (piece) => gathering.receiver.write(piece))
  gathering.receiver.end({ name: named || nameAfter(type), isWhole, isBody })
}

/** A mail in a mail, which is not encoded as a rule (RFC 2045, 6.4); null for a long one that is, and a damaged one. */
function forwarded(body: Range, encoding: string): Range | null {
  if (!/^(?:base64|quoted-printable)$/i.test(encoding.trim())) return body
  if (body.end - body.from > mostDecoded) return null
  const pieces: string[] = []
  if (!decodePieces(piecesOf(body), encoding, (piece) => pieces.push(binaryText(piece)))) return null
  const window = new ByteWindow(sourceOf(bytesOf(pieces.join(''))))
  return { window, from: 0, end: window.size }
}

function piecesOf({ window, from, end }: Range): Generator<Uint8Array> {
  return window.pieces(from, end)
}

function isPlainBody(part: Range): boolean {
  const { headers, bodyAt } = headedAt(part.window, part.from, part.end)
  const type = plainValue(headers.get('content-type')) || 'text/plain'
  if (type !== 'text/plain' || fileName(headers) !== '') return false
  for (const piece of piecesOf({ ...part, from: bodyAt })) if (binaryText(piece).trim() !== '') return true
  return false
}

/** Splits a multipart body at its boundary lines (RFC 2046, 5.1); a truncated mail lacks the closing one. */
function between({ window, from: begin, end }: Range, boundary: string): Range[] {
  const mark = bytesOf(`--${boundary}`)
  const found: Range[] = []
  let from = -1
  for (let at = window.indexOf(mark, begin, end); at !== -1; at = window.indexOf(mark, at + mark.length, end)) {
    const behind = at + mark.length
    // not a prefix of a longer boundary
    const isApart = behind >= end || /[-\s]/.test(window.text(behind, behind + 1))
    if ((at > begin && window.byte(at - 1) !== lineFeed) || !isApart) continue
    if (from !== -1) found.push({ window, from, end: withoutLineEnd(window, from, at) })
    if (window.text(behind, Math.min(end, behind + 2)) === '--' || found.length >= mostParts) return found
    const line = window.indexOf(Uint8Array.of(lineFeed), at, end)
    from = line === -1 ? end : line + 1
  }
  if (from !== -1) found.push({ window, from, end })
  return found
}

function withoutLineEnd(window: ByteWindow, from: number, end: number): number {
  if (end <= from || window.byte(end - 1) !== lineFeed) return end
  return end - 1 > from && window.byte(end - 2) === 13 ? end - 2 : end - 1
}

function nameAfter(type: string): string {
  if (type === 'text/plain') return 'text.txt'
  return type === 'text/html' ? 'text.html' : type.replaceAll('/', '-')
}
