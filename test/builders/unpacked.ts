import type { RawFile } from '../../src-main/casefile/raw-file.ts'
import { openCabinet, type CabinetProblem } from '../../src-main/import/archives/cabinet.ts'
import { PlainContent } from '../../src-main/import/archives/plain-content.ts'
import { fullAllowance, type Allowance } from '../../src-main/import/archives/zip.ts'
import { sourceOf } from '../../src-main/readers/byte-source.ts'
import { readMail, type MailPart } from '../../src-main/readers/mail/read-mail.ts'

/** What is in a small cabinet, or why it is refused. */
export function unpackedCabinet(
  cabinet: Uint8Array,
  allowance: Allowance = fullAllowance()
): { readonly entries: readonly RawFile[] } | { readonly problem: CabinetProblem } {
  const content = new PlainContent('')
  const opened = openCabinet(sourceOf(cabinet), allowance, content)
  if ('problem' in opened) return opened
  const plain = content.end()
  if (typeof plain === 'string') throw new Error('more than is kept in memory')
  const entries = opened.ranges.map(({ name, at, size, instead }): RawFile => {
    return instead ?? { name, bytes: plain.subarray(at, at + size) }
  })
  return { entries }
}

/** The parts of a mail, each with its bytes. */
export function mailParts(mail: Uint8Array): readonly (MailPart & { readonly bytes: Uint8Array })[] {
  const parts: (MailPart & { readonly bytes: Uint8Array })[] = []
  let pieces: Uint8Array[] = []
  readMail(sourceOf(mail), {
    write: (piece) => void pieces.push(Uint8Array.from(piece)),
    end: (part) => {
      parts.push({ ...part, bytes: Buffer.concat(pieces) })
      pieces = []
    }
  })
  return parts
}
