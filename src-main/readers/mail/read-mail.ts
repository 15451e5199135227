import { binaryText } from './binary-text.ts'
import { fileName, headed, parameters, plainValue, type Headed } from './mail-headers.ts'
import { decodedBody } from './transfer-encoding.ts'

const mostBytes = 128 * 1024 * 1024
const mostParts = 500
const deepest = 8
const headLength = 65_536
const startLength = 512
/** A header field at the beginning, behind blank lines at most. */
const firstField = /^(?:\xef\xbb\xbf)?\s*[A-Z][\w-]{1,60}:[ \t]?\S?/i
/** Skipped: the signature contains the sender's certificate, which is unrelated to the server. */
const signatures = /^application\/(?:x-)?pkcs7-(?:signature|mime)$/

/** One attachment or text body of a mail. */
export interface MailPart {
  /** File name given by the sender, or one derived from the content type. */
  readonly name: string
  /** Decoded content; null if the encoding is damaged. */
  readonly bytes: Uint8Array | null
  /** True for the text of the mail, false for an attachment. */
  readonly isBody: boolean
}

/** True for a saved mail or web archive (.eml, .mht): header fields with a content type (RFC 2045). */
export function isMail(bytes: Uint8Array): boolean {
  if (bytes.length > mostBytes) return false
  const start = binaryText(bytes.subarray(0, startLength))
  // most files are no mail, so their headers need not be read; blanks alone decide nothing
  if (!firstField.test(start) && start.trim() !== '') return false
  const head = binaryText(bytes.subarray(0, headLength))
  if (!firstField.test(head)) return false
  const { headers } = headed(head)
  if (!/^[\w.-]+\/[\w.+-]+/.test(plainValue(headers.get('content-type')))) return false
  return headers.has('mime-version') || headers.has('from') || headers.has('received')
}

/**
 * Returns all parts in order, including those of forwarded mails. HTML bodies with a plain text alternative are
 * omitted. Never throws; at most 500 parts and 8 levels.
 */
export function readMail(bytes: Uint8Array): readonly MailPart[] {
  const parts: MailPart[] = []
  gather(binaryText(bytes), 0, parts, false)
  return parts
}

function gather(text: string, depth: number, parts: MailPart[], alternative: boolean): void {
  if (parts.length >= mostParts || depth > deepest) return
  const { headers, body } = headed(text)
  const type = plainValue(headers.get('content-type')) || 'text/plain'
  const encoding = headers.get('content-transfer-encoding') ?? ''
  const boundary = parameters(headers.get('content-type')).get('boundary') ?? ''
  if (type.startsWith('multipart/') && boundary !== '') {
    const inner = between(body, boundary)
    const plain = type === 'multipart/alternative' && inner.some(isPlainBody)
    for (const name of inner) gather(name, depth + 1, parts, plain)
    return
  }
  if (signatures.test(type)) return
  const named = fileName(headers)
  const isBody = named === '' && /^text\/(?:plain|html)$/.test(type)
  if (alternative && isBody && type === 'text/html') return
  const decoded = decodedBody(body, encoding)
  if (type === 'message/rfc822' && decoded !== null) return gather(binaryText(decoded), depth + 1, parts, false)
  parts.push({ name: named || nameAfter(type), bytes: decoded, isBody })
}

function isPlainBody(part: string): boolean {
  const { headers, body }: Headed = headed(part)
  const type = plainValue(headers.get('content-type')) || 'text/plain'
  return type === 'text/plain' && fileName(headers) === '' && body.trim() !== ''
}

/** Splits a multipart body at its boundary lines (RFC 2046, 5.1); a truncated mail lacks the closing one. */
function between(body: string, boundary: string): string[] {
  const mark = `--${boundary}`
  const found: string[] = []
  let from = -1
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    const before = body[at - 1]
    const after = body[at + mark.length] ?? '\n'
    // not a prefix of a longer boundary
    if ((before !== undefined && before !== '\n') || !/[-\s]/.test(after)) continue
    if (from !== -1) found.push(body.slice(from, at).replace(/\r?\n$/, ''))
    if (body.startsWith('--', at + mark.length) || found.length >= mostParts) return found
    const end = body.indexOf('\n', at)
    from = end === -1 ? body.length : end + 1
  }
  if (from !== -1) found.push(body.slice(from))
  return found
}

function nameAfter(type: string): string {
  if (type === 'text/plain') return 'text.txt'
  return type === 'text/html' ? 'text.html' : type.replaceAll('/', '-')
}
