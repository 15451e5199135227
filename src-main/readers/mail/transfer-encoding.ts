import { bytesOf } from './binary-text.ts'

/** Decodes a body by its Content-Transfer-Encoding (RFC 2045, 6); null for damaged or truncated base64. */
export function decodedBody(body: string, encoding: string): Uint8Array | null {
  const name = encoding.trim().toLowerCase()
  if (name === 'base64') return fromBase64(body)
  return bytesOf(name === 'quoted-printable' ? fromQuotedPrintable(body) : body)
}

function fromBase64(body: string): Uint8Array | null {
  const letters = body.replace(/[\s\0]+/g, '')
  try {
    return bytesOf(atob(letters))
  } catch {
    return null // atob throws for invalid base64
  }
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
