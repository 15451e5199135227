import { decodeCodePage } from './code-pages.ts'
import { decodeText } from './text.ts'

/**
 * Decodes a text in chunks. The first chunk determines the encoding; if UTF-8 turns out to be invalid later, a code
 * page is used from that chunk on.
 */
export class TextPieces {
  private readonly decoder: TextDecoder
  private page: 'windows-1252' | 'ibm850' | null = null

  constructor(first: Uint8Array) {
    const encoding = decodeText(first)?.encoding ?? 'utf-8'
    if (encoding === 'windows-1252' || encoding === 'ibm850') this.page = encoding
    const wide = encoding === 'utf-16le' || encoding === 'utf-16be'
    this.decoder = wide ? new TextDecoder(encoding) : new TextDecoder('utf-8', { fatal: true })
  }

  decode(piece: Uint8Array): string {
    if (this.page !== null) return withoutZeros(decodeCodePage(piece, this.page))
    try {
      return withoutZeros(this.decoder.decode(piece, { stream: true }))
    } catch {
      // the decoder throws for invalid UTF-8
      const encoding = decodeText(piece)?.encoding
      this.page = encoding === 'ibm850' ? encoding : 'windows-1252'
      return withoutZeros(decodeCodePage(piece, this.page))
    }
  }
}

/** `onRead` is called with the size of each chunk after it was consumed. */
export function* decodedPieces(pieces: Iterable<Uint8Array>, onRead: (bytes: number) => void): Generator<string> {
  let text: TextPieces | null = null
  for (const piece of pieces) {
    text ??= new TextPieces(piece)
    yield text.decode(piece)
    onRead(piece.length)
  }
}

/** Removes zero bytes, found in logs of machines that lost power. */
function withoutZeros(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}
