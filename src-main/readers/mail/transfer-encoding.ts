import { bytesOf } from './binary-text.ts'

/** Undoes what a mail does to carry bytes (RFC 2045, 6); null for base64 that is cut or damaged. */
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
    return null // the decoder's only way to say "not base64"
  }
}

/** Also what RFC 2047 writes into headers, once its underscores are blanks. */
export function fromQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(\r?\n)?/g, (blanks, lineEnd: string | undefined) => lineEnd ?? blanks)
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
