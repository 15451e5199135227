import { Buffer } from 'node:buffer'
import { expect, it } from 'vitest'
import { packedPdf } from '../../src-main/hosts/print/packed-pdf.ts'

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** A document as browsers write it, with so many small objects. */
function document(objects: readonly string[], trailer = '', table = 'xref'): string {
  let text = '%PDF-1.4\n'
  const places = objects.map((body, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const start = text.length
  const size = objects.length + 1
  const entries = `${table}\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  return `${text}${entries}trailer\n<</Size ${size}\n/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`
}
const many = Array.from({ length: 500 }, (_, at) => `<</Type /StructElem /S /P /K ${at}>>`)
const drawn = '<</Length 4>> stream\nq Q\n\nendstream'

it('what is many and small becomes one and smaller; what is drawn stays as it was', () => {
  const before = bytes(document([...many, drawn]))
  const after = packedPdf(before)
  expect(after.length).toBeLessThan(before.length / 3)
  const text = Buffer.from(after).toString('latin1')
  expect(text).toContain(drawn)
  expect(text.match(/\/Type \/ObjStm/g)).toHaveLength(3)
  expect(text).toMatch(/^%PDF-1\.5\n[^]*\/Root 1 0 R \/Size 506[^]*startxref\n\d+\n%%EOF\n$/)
  expect(packedPdf(after)).toBe(after)
})

it.each([
  ['nothing', ''],
  ['another file', 'PK\u0003\u0004'],
  ['one that is cut', document(many).slice(0, 9_000)],
  ['one that was changed later', document(many, '\n/Prev 12')],
  ['an encrypted one', document(many, '\n/Encrypt 3 0 R')],
  ['one with another table', document(many, '', 'XREF')],
  ['one whose places are wrong', document(many).replace('0000000009', '0000000011')],
  ['one that would not get smaller', document(['<<>>'])]
])('%s is given back as it was', (_what, text) => {
  const given = bytes(text)
  expect(packedPdf(given)).toBe(given)
})
