import { basename } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import type { InputRemark } from '../../contract/input-remark.ts'
import { openCabinet, type CabinetProblem } from './cabinet.ts'
import type { EntryStore } from './entry-store.ts'
import { gunzipOnDisk, listTarOnDisk } from './open-on-disk.ts'
import { openTar, tooLarge, type TarProblem } from './tar.ts'
import { listArchive, type Allowance, type ArchiveProblem, type ListedEntry } from './zip.ts'
import type { ContainerKind } from '../binary-recognisers.ts'
import { readMail } from '../../readers/mail/read-mail.ts'

interface Packed {
  readonly file: RawFile
  /** True for the body of a mail, which is listed only if evidence was found in it. */
  readonly optional: boolean
}

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

/** Kinds that are opened in one go, which may take long; the others are unpacked by the system's own threads. */
export type ContainerInMemory = 'mail' | 'cabinet' | 'tar-archive'

/** A file of a container that is unpacked when it is asked for. */
export interface LazyPacked extends ListedEntry {
  readonly optional: boolean
}

export type Opened =
  | {
      readonly packed: readonly LazyPacked[]
      /** To be called when nothing more is read of it. */
      readonly close?: () => void
    }
  | { readonly remark: InputRemark['id'] }

export type Unpacked = { readonly packed: readonly Packed[] } | { readonly remark: InputRemark['id'] }

export function isInMemory(kind: ContainerKind): kind is ContainerInMemory {
  return kind === 'mail' || kind === 'cabinet' || kind === 'tar-archive'
}

/**
 * The files inside a container, or why it was not unpacked; their sizes are deducted from the allowance. A large one is read
 * from the disk.
 */
export async function unpack(
  file: RawFile,
  kind: Exclude<ContainerKind, ContainerInMemory>,
  allowance: Allowance,
  store: EntryStore
): Promise<Opened> {
  if (kind === 'packed-file') {
    const inner = await openGzip(file, allowance.bytes, store)
    return inner === null
      ? { remark: 'packed-damaged' }
      : asOpened(spent([{ file: inner, optional: false }], allowance))
  }
  // zip checks the allowance itself, before unpacking
  const opened = await listArchive(file.large ?? file.bytes, allowance)
  return 'problem' in opened
    ? { remark: remarks[opened.problem] }
    : { packed: opened.entries.map(asPlain), close: opened.close }
}

/** The same for a tar archive on the disk. */
export function unpackTarOnDisk(large: LargeFile, allowance: Allowance): Opened {
  const tar = listTarOnDisk(large)
  if ('problem' in tar) return { remark: tarRemark(tar.problem) }
  const remark = overdrawn(
    tar.entries.length,
    tar.entries.reduce((sum, { size }) => sum + size, 0),
    allowance
  )
  return remark === null ? { packed: tar.entries.map(asPlain) } : { remark }
}

function asPlain(entry: ListedEntry): LazyPacked {
  return { ...entry, optional: false }
}

function tarRemark(problem: TarProblem): InputRemark['id'] {
  return problem === 'damaged' ? 'packed-damaged' : remarks[problem]
}

/** What is unpacked already, as if it were not. */
export function asOpened(unpacked: Unpacked): Opened {
  if ('remark' in unpacked) return unpacked
  return {
    packed: unpacked.packed.map(({ file, optional }) => ({
      name: file.name,
      size: sizeOf(file),
      optional,
      read: async () => file
    }))
  }
}

/** The same for kinds whose unpacking does not yield to anything else. */
export function unpackInMemory(bytes: Uint8Array, kind: ContainerInMemory, allowance: Allowance): Unpacked {
  if (kind === 'mail') return spent(partsOf(bytes), allowance)
  if (kind === 'cabinet') {
    const cabinet = openCabinet(bytes, allowance)
    return 'problem' in cabinet ? { remark: cabinetRemarks[cabinet.problem] } : { packed: asPacked(cabinet.entries) }
  }
  const tar = openTar(bytes)
  if (!('problem' in tar)) return spent(asPacked(tar.entries), allowance)
  return { remark: tarRemark(tar.problem) }
}

function asPacked(entries: readonly RawFile[]): readonly Packed[] {
  return entries.map((file) => ({ file, optional: false }))
}

function spent(packed: readonly Packed[], allowance: Allowance): Unpacked {
  const bytes = packed.reduce((sum, { file }) => sum + sizeOf(file), 0)
  const remark = overdrawn(packed.length, bytes, allowance)
  return remark === null ? { packed } : { remark }
}

/** Deducts what is within the allowance; else the reason why the container is refused. */
function overdrawn(entries: number, bytes: number, allowance: Allowance): InputRemark['id'] | null {
  if (entries > allowance.entries) return 'archive-too-many'
  if (bytes > allowance.bytes) return 'archive-bomb'
  allowance.entries -= entries
  allowance.bytes -= bytes
  return null
}

function sizeOf({ bytes, large }: RawFile): number {
  return large?.size ?? bytes.length
}

/** Attachments of the same name are distinguished by their number. */
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

const mostGzipBytes = 200 * 1024 * 1024
const gunzipBytes = promisify(gunzip)

/** What is inside a `.gz`, as much of it as may be, named after the file without its ending; null where it is damaged. */
async function openGzip(file: RawFile, left: number, store: EntryStore): Promise<RawFile | null> {
  const outer = basename(file.name.replaceAll('\\', '/'))
  const name = /\.tgz$/i.test(outer) ? outer.replace(/\.tgz$/i, '.tar') : outer.replace(/\.gz$/i, '') || 'content'
  const most = Math.max(1, Math.min(mostGzipBytes, left))
  if (file.large !== undefined) {
    const inner = await gunzipOnDisk(name, file.large, most, store)
    return inner === 'too-large' ? tooLarge(name, 0) : inner
  }
  try {
    return { name, bytes: await gunzipBytes(file.bytes, { maxOutputLength: most }) }
  } catch (error) {
    const isLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    return isLarge ? tooLarge(name, 0) : null
  }
}
