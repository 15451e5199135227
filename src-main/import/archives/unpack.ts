import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import type { RawFile } from '../../casefile/raw-file.ts'
import type { InputRemark } from '../../contract/input-remark.ts'
import type { ByteSource } from '../../readers/byte-source.ts'
import { readMail } from '../../readers/mail/read-mail.ts'
import type { ContainerKind } from '../recogniser.ts'
import { openCabinet, type CabinetProblem } from './cabinet.ts'
import { gunzip, listedRanges, listTarIn } from './content-ranges.ts'
import type { EntryStore } from './entry-store.ts'
import { PlainContent, type Content, type ContentRange } from './plain-content.ts'
import { tooLarge, type TarProblem } from './tar.ts'
import { listArchive, type Allowance, type ArchiveProblem, type LazyPacked } from './zip.ts'

const remarks: Readonly<Record<ArchiveProblem, InputRemark['id']>> = {
  damaged: 'damaged-archive',
  encrypted: 'encrypted-archive',
  link: 'archive-link',
  'bad-name': 'archive-bad-name',
  'too-large': 'archive-bomb',
  'too-many-entries': 'archive-too-many',
  overlapping: 'archive-bomb'
}

const cabinetRemarks: Readonly<Record<CabinetProblem, InputRemark['id']>> = {
  ...remarks,
  damaged: 'packed-damaged',
  quantum: 'cabinet-quantum',
  'cabinet-set': 'cabinet-set'
}

/** Kinds that are unpacked in one go, which may take long; of the others a file is when it is asked for. */
export type ContainerInOneGo = 'mail' | 'cabinet'

export type Opened =
  | {
      readonly packed: readonly LazyPacked[]
      /** To be called when nothing more is read of it. */
      readonly close?: () => void
    }
  | { readonly remark: InputRemark['id'] }

export type Unpacked =
  { readonly ranges: readonly ContentRange[]; readonly content: Content } | { readonly remark: InputRemark['id'] }

/** True for a container whose files cannot be read one by one. */
export function isInOneGo(kind: ContainerKind): kind is ContainerInOneGo {
  return kind === 'mail' || kind === 'cabinet'
}

/** The files inside a container, or why it was not opened; their sizes are deducted from the allowance. */
export async function unpack(
  file: RawFile,
  kind: Exclude<ContainerKind, ContainerInOneGo>,
  allowance: Allowance,
  store: EntryStore
): Promise<Opened> {
  if (kind === 'packed-file') return await openGzip(file, allowance, store)
  const content = file.large ?? file.bytes
  if (kind === 'tar-archive') {
    const tar = listTarIn(content)
    if ('problem' in tar) return { remark: tarRemark(tar.problem) }
    return opened(tar.ranges, file.large?.path ?? file.bytes, allowance)
  }
  // zip checks the allowance itself
  const archive = await listArchive(content, allowance)
  return 'problem' in archive
    ? { remark: remarks[archive.problem] }
    : { packed: archive.entries.map((entry) => ({ ...entry, optional: false })), close: archive.close }
}

function tarRemark(problem: TarProblem): InputRemark['id'] {
  return problem === 'damaged' ? 'packed-damaged' : remarks[problem]
}

/** Unpacks into memory, or into a file of that path. Throws `FileProblem` where there is no room for it. */
export function unpackInOneGo(
  source: ByteSource,
  kind: ContainerInOneGo,
  allowance: Allowance,
  path: string
): Unpacked {
  const content = new PlainContent(path)
  try {
    const found = kind === 'mail' ? partsOf(source, allowance, content) : cabinetIn(source, allowance, content)
    if (!('remark' in found)) return { ranges: found.ranges, content: content.end() }
    content.drop()
    return found
  } catch (error) {
    content.drop()
    throw error
  }
}

/** What was unpacked in one go; a file that it lies in is removed when it is closed. */
export function openedContent(unpacked: Unpacked): Opened {
  if ('remark' in unpacked) return unpacked
  const { ranges, content } = unpacked
  const packed = listedRanges(ranges, content)
  return typeof content === 'string' ? { packed, close: () => rmSync(content, { force: true }) } : { packed }
}

function cabinetIn(
  source: ByteSource,
  allowance: Allowance,
  content: PlainContent
): { readonly ranges: readonly ContentRange[] } | { readonly remark: InputRemark['id'] } {
  const cabinet = openCabinet(source, allowance, content)
  return 'problem' in cabinet ? { remark: cabinetRemarks[cabinet.problem] } : cabinet
}

function partsOf(
  source: ByteSource,
  allowance: Allowance,
  content: PlainContent
): { readonly ranges: readonly ContentRange[] } | { readonly remark: InputRemark['id'] } {
  const taken = new Map<string, number>()
  const ranges: ContentRange[] = []
  let from = 0
  readMail(source, {
    write: (bytes) => content.write(bytes),
    end: ({ name, isWhole, isBody }) => {
      // attachments of the same name are distinguished by their number
      const count = (taken.get(name) ?? 0) + 1
      taken.set(name, count)
      const unique = count === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${count})$1`)
      const range = { name: unique, at: from, size: isWhole ? content.size - from : 0 }
      const optional = isBody ? { optional: true as const } : {}
      ranges.push({ ...range, ...optional, ...(isWhole ? {} : { instead: damagedPart(unique) }) })
      from = content.size
    }
  })
  const remark = overdrawn(ranges, allowance)
  return remark === null ? { ranges } : { remark }
}

function damagedPart(name: string): RawFile {
  return { name, bytes: new Uint8Array(0), remark: { id: 'mail-damaged', count: null } }
}

/** What is inside a `.gz`, as much of it as may be, named after the file without its ending. */
async function openGzip(file: RawFile, allowance: Allowance, store: EntryStore): Promise<Opened> {
  const outer = basename(file.name.replaceAll('\\', '/'))
  const name = /\.tgz$/i.test(outer) ? outer.replace(/\.tgz$/i, '.tar') : outer.replace(/\.gz$/i, '') || 'content'
  const most = Math.max(1, Math.min(mostGzipBytes, allowance.bytes))
  const found = await gunzip(name, file.large ?? file.bytes, most, store)
  if (found === null) return { remark: 'packed-damaged' }
  const inner = found === 'too-large' ? tooLarge(name, 0) : found
  const size = inner.large?.size ?? inner.bytes.length
  const remark = overdrawn([{ size }], allowance)
  return remark === null ? { packed: [{ name, size, optional: false, read: async () => inner }] } : { remark }
}

const mostGzipBytes = 200 * 1024 * 1024

function opened(ranges: readonly ContentRange[], content: Content, allowance: Allowance): Opened {
  const remark = overdrawn(ranges, allowance)
  return remark === null ? { packed: listedRanges(ranges, content) } : { remark }
}

/** Deducts what is within the allowance; else the reason why the container is refused. */
function overdrawn(
  ranges: readonly Pick<ContentRange, 'size' | 'instead'>[],
  allowance: Allowance
): InputRemark['id'] | null {
  const bytes = ranges.reduce((sum, { size, instead }) => (instead === undefined ? sum + size : sum), 0)
  if (ranges.length > allowance.entries) return 'archive-too-many'
  if (bytes > allowance.bytes) return 'archive-bomb'
  allowance.entries -= ranges.length
  allowance.bytes -= bytes
  return null
}
