import { Buffer } from 'node:buffer'
import { deflateSync } from 'node:zlib'

interface PdfObject {
  readonly number: number
  /** Content between `obj` and `endobj`. */
  readonly body: string
}

/** Objects per object stream; a common size. */
const mostTogether = 200

/**
 * Compresses the small objects of a PDF into object streams (PDF 1.5; ISO 32000-1, 7.5.7 and 7.5.8). A browser writes
 * accessibility tags as thousands of uncompressed objects, more than half of a report. A document with an unexpected
 * structure is returned unchanged.
 */
export function packedPdf(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  const read = readPdf(text)
  if (read === null) return pdf
  const packed = writePdf(read.objects, read.trailer)
  return packed.length < pdf.length ? packed : pdf
}

/** Objects in file order and trailer entries; null for an unexpected structure. */
function readPdf(text: string): { readonly objects: readonly PdfObject[]; readonly trailer: string } | null {
  const start = Number(/startxref\s+(\d{1,10})\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? NaN)
  const table = /^xref\n0 (\d{1,7})\n/.exec(text.slice(start, start + 32))
  if (table === null) return null
  const size = Number(table[1])
  const entries = start + table[0].length
  const trailer = trailerIn(text.slice(entries + size * 20))
  if (trailer === null || /\/(?:Prev|Encrypt|XRefStm)\b/.test(trailer)) return null
  const places: { number: number; at: number }[] = []
  for (let number = 0; number < size; number += 1) {
    const entry = /^(\d{10}) (\d{5}) ([nf])/.exec(text.slice(entries + number * 20, entries + number * 20 + 18))
    if (entry === null) return null
    if (entry[3] === 'n') places.push({ number, at: Number(entry[1]) })
  }
  places.sort((a, b) => a.at - b.at)
  const objects = places.map(({ number, at }, index) => {
    const whole = text.slice(at, places[index + 1]?.at ?? start)
    const opening = `${number} 0 obj\n`
    const end = whole.lastIndexOf('endobj')
    return !whole.startsWith(opening) || end === -1
      ? null
      : { number, body: whole.slice(opening.length, end).trimEnd() }
  })
  const parsed = objects.filter((object) => object !== null)
  return parsed.length === objects.length && parsed.length > 0 ? { objects: parsed, trailer } : null
}

/** The entries between `trailer <<` and `>> startxref`; null where others are nested in them. */
function trailerIn(text: string): string | null {
  const whole = text.slice(0, Math.max(0, text.indexOf('startxref'))).trimEnd()
  const start = /^trailer\s*<</.exec(whole)?.[0].length
  if (start === undefined || !whole.endsWith('>>')) return null
  const entries = whole.slice(start, -2)
  return entries.includes('>>') ? null : entries
}

function writePdf(objects: readonly PdfObject[], trailer: string): Uint8Array {
  // keep document information and catalog readable without decompression
  const named = new Set([...trailer.matchAll(/\/(?:Root|Info)\s+(\d+)/g)].map((match) => Number(match[1])))
  const plain = objects.filter((candidate) => hasStream(candidate) || named.has(candidate.number))
  const small = objects.filter((candidate) => !plain.includes(candidate))
  const firstNew = Math.max(...objects.map((item) => item.number)) + 1
  const groups = Array.from({ length: Math.ceil(small.length / mostTogether) }, (_, at) =>
    small.slice(at * mostTogether, (at + 1) * mostTogether)
  )
  const size = firstNew + groups.length + 1
  const rows = Buffer.alloc(size * 7)
  const row = (number: number, kind: 1 | 2, where: number, index: number): void => {
    rows.writeUInt8(kind, number * 7)
    rows.writeUInt32BE(where, number * 7 + 1)
    rows.writeUInt16BE(index, number * 7 + 5)
  }
  rows.writeUInt16BE(65_535, 5)
  const parts: Buffer[] = []
  let length = 0
  const write = (bytes: Buffer): void => {
    parts.push(bytes)
    length += bytes.length
  }
  const object = (number: number, body: Buffer): void => {
    row(number, 1, length, 0)
    write(Buffer.concat([latin1(`${number} 0 obj\n`), body, latin1('\nendobj\n')]))
  }
  write(latin1('%PDF-1.5\n%\xd3\xeb\xe9\xe1\n'))
  for (const item of plain) object(item.number, latin1(item.body))
  for (const [at, group] of groups.entries()) {
    object(firstNew + at, objectStream(group))
    for (const [index, item] of group.entries()) row(item.number, 2, firstNew + at, index)
  }
  const start = length
  row(size - 1, 1, start, 0)
  const entries = `/Type /XRef /W [1 4 2] ${trailer.replace(/\/Size\s+\d+/, '').trim()} /Size ${size}`
  write(Buffer.concat([latin1(`${size - 1} 0 obj\n`), stream(entries, rows), latin1('\nendobj\n')]))
  write(latin1(`startxref\n${start}\n%%EOF\n`))
  return new Uint8Array(Buffer.concat(parts))
}

/** An object stream: number and offset of each object, then the objects. */
function objectStream(group: readonly PdfObject[]): Buffer {
  const bodies = group.map(({ body }) => latin1(`${body}\n`))
  let at = 0
  const places = group.map(({ number }, index) => {
    const place = `${number} ${at}`
    at += bodies[index]?.length ?? 0
    return place
  })
  const head = latin1(`${places.join(' ')}\n`)
  return stream(`/Type /ObjStm /N ${group.length} /First ${head.length}`, Buffer.concat([head, ...bodies]))
}

function stream(entries: string, bytes: Buffer): Buffer {
  const data = deflateSync(bytes, { level: 9 })
  return Buffer.concat([
    latin1(`<<${entries} /Filter /FlateDecode /Length ${data.length}>>\nstream\n`),
    data,
    latin1('\nendstream')
  ])
}

function hasStream({ body }: PdfObject): boolean {
  return body.endsWith('endstream')
}

function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1')
}
