import { ByteCursor } from './byte-cursor.ts'

/** One DER element: its tag and its content; both empty beyond the end (ITU-T X.690 §8.1). */
export interface DerElement {
  readonly tag: number
  readonly content: Uint8Array
}

/** The next element; lengths above 127 are preceded by their number of bytes. */
export function derElement(cursor: ByteCursor): DerElement {
  const tag = cursor.uint(1)
  const short = cursor.uint(1)
  return { tag, content: cursor.take(short < 0x80 ? short : cursor.uint(Math.min(short & 0x7f, mostLengthBytes))) }
}
const mostLengthBytes = 4

/** The elements of a sequence, at most `most`. */
export function derElements(content: Uint8Array, most = 64): readonly DerElement[] {
  const cursor = new ByteCursor(content)
  const elements: DerElement[] = []
  while (!cursor.ended && elements.length < most) elements.push(derElement(cursor))
  return elements
}
