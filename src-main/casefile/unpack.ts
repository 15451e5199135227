import type { InputRemark } from '../contract/input-remark.ts'
import { readMail } from '../readers/mail/read-mail.ts'
import { openArchive, type ArchiveProblem } from './archive.ts'
import { openGzip } from './gunzip.ts'
import type { RawFile } from './raw-file.ts'
import type { ContainerKind } from './recognise.ts'
import { openTar } from './tar.ts'

export interface Packed {
  readonly file: RawFile
  /** Listed only where something was made of it: the words of a mail are mostly just words. */
  readonly optional: boolean
}

const remarks: Readonly<Record<ArchiveProblem, InputRemark['id']>> = {
  damaged: 'damaged-archive',
  encrypted: 'encrypted-archive',
  link: 'archive-link',
  'bad-name': 'archive-bad-name',
  'too-large': 'archive-bomb',
  'too-many-entries': 'archive-too-many'
}

/** The files inside a file, or why they stay there. */
export async function unpack(
  file: RawFile,
  kind: ContainerKind
): Promise<{ readonly packed: readonly Packed[] } | { readonly remark: InputRemark['id'] }> {
  if (kind === 'mail') return { packed: partsOf(file.bytes) }
  if (kind === 'packed-file') {
    const inner = await openGzip(file)
    return inner === null ? { remark: 'packed-damaged' } : { packed: [{ file: inner, optional: false }] }
  }
  const opened = kind === 'tar-archive' ? openTar(file.bytes) : await openArchive(file.bytes)
  if ('entries' in opened) return { packed: opened.entries.map((entry) => ({ file: entry, optional: false })) }
  return { remark: kind === 'tar-archive' && opened.problem === 'damaged' ? 'packed-damaged' : remarks[opened.problem] }
}

/** Attachments of the same name are told apart by their number. */
function partsOf(bytes: Uint8Array): Packed[] {
  const taken = new Map<string, number>()
  return readMail(bytes).map(({ name, bytes: content, isBody }) => {
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    const unique = count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`)
    const damaged: Pick<RawFile, 'remark'> = { remark: { id: 'mail-damaged', count: null } }
    const file = { name: unique, bytes: content ?? new Uint8Array(0), ...(content === null && damaged) }
    return { file, optional: isBody }
  })
}
