import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl'
import { ArchiveNames } from './archive-names.ts'
import { byName, damagedUnlessNoRoom, type LargeFile, type RawFile } from '../../casefile/raw-file.ts'
import { mostInMemory, type EntryStore, type Suffices } from './entry-store.ts'
import { tooLarge } from './tar.ts'

const mostEntryBytes = 200 * 1024 * 1024
const mostRatio = 200
/** Size in bytes of one file, and of all files together, from which on the compression ratio is checked. */
const ratioFrom = { file: 1024 * 1024, all: 32 * 1024 * 1024 }
/** Links, devices, pipes and sockets, by the upper half of the attributes (Unix mode). */
const specialTypes: readonly number[] = [0o120000, 0o060000, 0o020000, 0o010000, 0o140000]

export type ArchiveProblem =
  'damaged' | 'encrypted' | 'link' | 'bad-name' | 'too-large' | 'too-many-entries' | 'overlapping'

/** What may still be unpacked from one dropped file, counting all archives in it. */
export interface Allowance {
  entries: number
  bytes: number
}

/** What one dropped archive may hold in all, archives inside it included: files, and bytes once unpacked. */
export function fullAllowance(): Allowance {
  return { entries: 2000, bytes: 1024 * 1024 * 1024 }
}

/** One file of a zip that is not unpacked yet. */
export interface ListedEntry {
  readonly name: string
  /** Bytes once unpacked. */
  readonly size: number
  /** Unpacks it on each call, into the store if there is one and the file is large; null if it is damaged. */
  readonly read: (store?: EntryStore, beginningSuffices?: Suffices) => Promise<RawFile | null>
}

/** A file of a container that is unpacked when it is asked for. */
export interface LazyPacked extends ListedEntry {
  /** True for the body of a mail, which is listed only if evidence was found in it. */
  readonly optional: boolean
}

/** Opens a zip as `listArchive` does, with every file of it unpacked in memory. */
export async function openArchive(
  bytes: Uint8Array,
  allowance: Allowance = fullAllowance()
): Promise<{ readonly entries: readonly RawFile[] } | { readonly problem: ArchiveProblem }> {
  const listed = await listArchive(bytes, allowance)
  if ('problem' in listed) return listed
  const entries = await allRead(listed.entries)
  return entries === null ? { problem: 'damaged' } : { entries }
}

/** All of them unpacked, one after the other; null where one is damaged. */
export async function allRead(entries: readonly ListedEntry[]): Promise<RawFile[] | null> {
  const files: RawFile[] = []
  for (const { read } of entries) {
    const file = await read()
    if (file === null) return null
    files.push(file)
  }
  return files
}

/**
 * The files of a zip by name, unpacked one at a time: together they may be many times as large. A zip on the disk is read
 * from there, and has to be closed. A suspicious zip is rejected as a whole: the reason is returned, not thrown. Sizes are
 * deducted from the allowance before anything is unpacked.
 */
export async function listArchive(
  source: Uint8Array | LargeFile,
  allowance: Allowance = fullAllowance()
): Promise<
  { readonly entries: readonly ListedEntry[]; readonly close: () => void } | { readonly problem: ArchiveProblem }
> {
  let zip: ZipFile | null = null
  try {
    zip = await opened(source)
    const read = await readEntries(zip, source instanceof Uint8Array ? source.length : source.size, allowance)
    if (!('problem' in read)) return { ...read, close: () => zip?.close() }
    zip.close()
    return read
  } catch {
    zip?.close()
    return { problem: 'damaged' } // yauzl reports broken structure by throwing
  }
}

async function opened(source: Uint8Array | LargeFile): Promise<ZipFile> {
  // names are checked here, so that a bad name is not reported as damage
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false }
  if (!(source instanceof Uint8Array)) return await openPromise(source.path, options)
  return await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), options)
}

interface Listed {
  readonly name: string
  readonly entry: Entry
}

interface Directory {
  readonly listed: readonly Listed[]
  /** Entries too large to be unpacked; the other entries are read all the same. */
  readonly large: readonly RawFile[]
}

async function readEntries(
  zip: ZipFile,
  archiveBytes: number,
  allowance: Allowance
): Promise<{ entries: ListedEntry[] } | { problem: ArchiveProblem }> {
  const directory = await directoryOf(zip, archiveBytes, allowance)
  if ('problem' in directory) return directory
  const { listed, large } = directory
  if (overlap(listed)) return { problem: 'overlapping' }
  const total = listed.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0)
  const bomb = total > ratioFrom.all && total > archiveBytes * mostRatio
  if (bomb || total > allowance.bytes) return { problem: 'too-large' }
  allowance.entries -= listed.length + large.length
  allowance.bytes -= total
  const entries = [
    ...large.map((file) => ({ name: file.name, size: 0, read: async () => file })),
    ...listed.map(({ name, entry }) => ({
      name,
      size: entry.uncompressedSize,
      read: (...into: Parameters<ListedEntry['read']>) => contentOf(zip, { entry, name }, ...into)
    }))
  ]
  return { entries: entries.sort(byName) }
}

async function contentOf(
  zip: ZipFile,
  { entry, name }: Listed,
  ...[store, suffices]: Parameters<ListedEntry['read']>
): Promise<RawFile | null> {
  const { uncompressedSize: size, crc32: crc } = entry
  try {
    const stream = await zip.openReadStreamPromise(entry)
    if (store !== undefined && size > mostInMemory) {
      const kept = await store.keep({ name, size, crc, most: size }, stream, suffices)
      return kept === 'too-large' ? null : kept
    }
    const bytes = await collected(stream, size)
    return bytes === null || crc32(bytes) !== crc ? null : { name, bytes, ...changedAt(entry) }
  } catch (error) {
    return damagedUnlessNoRoom(error)
  }
}

/** The local time of where it was packed, in steps of two seconds (APPNOTE.TXT, 4.4.6); nothing where it is none. */
function changedAt({ lastModFileDate: day, lastModFileTime: time }: Entry): Pick<RawFile, 'modifiedAt'> {
  const two = (part: number): string => String(part).padStart(2, '0')
  const date = `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)}`
  const modifiedAt = `${date}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`
  return Number.isNaN(Date.parse(modifiedAt)) ? {} : { modifiedAt }
}

/** The entries of the central directory, without folders. */
async function directoryOf(
  zip: ZipFile,
  archiveBytes: number,
  allowance: Allowance
): Promise<Directory | { problem: ArchiveProblem }> {
  if (zip.entryCount > allowance.entries) return { problem: 'too-many-entries' }
  const listed: Listed[] = []
  const large: RawFile[] = []
  const names = new ArchiveNames()
  for await (const entry of zip.eachEntry()) {
    if (listed.length + large.length >= allowance.entries) return { problem: 'too-many-entries' }
    // not strict: PowerShell 5.1's Compress-Archive writes backslashes
    const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false)
    if (name.endsWith('/')) continue
    const lies = entry.compressedSize > archiveBytes ? 'damaged' : null
    const problem = problemOf(entry) ?? lies ?? (names.take(name) ? null : 'bad-name')
    if (problem !== null) return { problem }
    if (entry.uncompressedSize > mostEntryBytes) large.push(tooLarge(name, entry.uncompressedSize))
    else listed.push({ name, entry })
  }
  return { listed, large }
}

function problemOf(entry: Entry): ArchiveProblem | null {
  if (entry.isEncrypted()) return 'encrypted'
  if (specialTypes.includes((entry.externalFileAttributes >>> 16) & 0o170000)) return 'link'
  const bomb = entry.uncompressedSize > ratioFrom.file && entry.uncompressedSize > entry.compressedSize * mostRatio
  return bomb ? 'too-large' : null
}

/** In a normal archive entries do not overlap. The densest zip bombs let all entries share the same bytes. */
function overlap(listed: readonly Listed[]): boolean {
  const localHeader = 30
  const places = listed
    .map(({ entry }) => ({
      from: entry.relativeOffsetOfLocalHeader,
      to: entry.relativeOffsetOfLocalHeader + localHeader + entry.fileNameLength + entry.compressedSize
    }))
    .sort((a, b) => a.from - b.from)
  return places.some(({ from }, at) => from < (places[at - 1]?.to ?? 0))
}

async function collected(stream: Readable, size: number): Promise<Buffer | null> {
  // the size is what the allowance was charged with; in one piece, as two of them would be needed to join pieces
  const content = Buffer.alloc(size)
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    if (length + chunk.length > size) return null
    content.set(chunk, length)
    length += chunk.length
  }
  return length === size ? content : null
}
