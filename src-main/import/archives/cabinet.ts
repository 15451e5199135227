import { inflateRawSync } from 'node:zlib'
import {
  cabinetDirectory,
  mostBlockBytes,
  type CabinetDirectory,
  type CabinetFile,
  type CabinetFolder
} from '../../readers/cabinet/cabinet-directory.ts'
import { unpackLzx } from '../../readers/cabinet/lzx.ts'
import { fullAllowance, type Allowance, type ArchiveProblem } from './zip.ts'
import { ArchiveNames } from './archive-names.ts'
import { byName, type RawFile } from '../../casefile/raw-file.ts'
import { tooLarge } from './tar.ts'

const mostEntryBytes = 200 * 1024 * 1024
const mostRatio = 200
/** Total size in bytes from which on the compression ratio is checked. */
const ratioFrom = 32 * 1024 * 1024

/** `quantum`: packed by a method that Windows itself dropped. `cabinet-set`: only one of several cabinets. */
export type CabinetProblem =
  | Extract<ArchiveProblem, 'damaged' | 'bad-name' | 'too-large' | 'too-many-entries' | 'overlapping'>
  | 'quantum'
  | 'cabinet-set'

/**
 * Opens a cabinet in memory; entries are sorted by name. A suspicious one is rejected as a whole: the reason is
 * returned, not thrown. Sizes are deducted from the allowance before anything is unpacked.
 */
export function openCabinet(
  bytes: Uint8Array,
  allowance: Allowance = fullAllowance()
): { readonly entries: readonly RawFile[] } | { readonly problem: CabinetProblem } {
  const directory = cabinetDirectory(bytes, allowance.entries)
  if ('problem' in directory) return directory
  const { files, folders } = directory
  const names = new ArchiveNames()
  if (!files.every(({ name }) => names.take(name))) return { problem: 'bad-name' }
  if (folders.some(({ method }) => method === 'quantum')) return { problem: 'quantum' }
  const unpackable = files.filter(({ size }) => size <= mostEntryBytes)
  const total = unpackable.reduce((sum, { size }) => sum + size, 0)
  const needed = folders.map((_, nth) => bytesNeeded(unpackable, nth))
  const work = needed.reduce((sum, bytes) => sum + bytes, 0)
  const bomb = Math.max(total, work) > ratioFrom && Math.max(total, work) > bytes.length * mostRatio
  if (bomb || total > allowance.bytes || work > allowance.bytes) return { problem: 'too-large' }
  allowance.entries -= files.length
  allowance.bytes -= total
  const contents = unpackedFolders(directory, needed)
  if (contents === null) return { problem: 'damaged' }
  const entries = files.map((file) => entryOf(file, contents[file.folder]))
  return { entries: entries.sort(byName) }
}

/** How much of a folder has to be unpacked for its files. */
function bytesNeeded(files: readonly CabinetFile[], folder: number): number {
  return files.reduce(
    (most, file) => (file.folder === folder && file.size > 0 ? Math.max(most, file.offset + file.size) : most),
    0
  )
}

function unpackedFolders({ folders }: CabinetDirectory, needed: readonly number[]): Uint8Array[] | null {
  const contents: Uint8Array[] = []
  for (const [nth, folder] of folders.entries()) {
    const content = unpackedFolder(folder, needed[nth] ?? 0)
    if (content === null) return null
    contents.push(content)
  }
  return contents
}

function unpackedFolder({ method, windowBits, blocks }: CabinetFolder, bytes: number): Uint8Array | null {
  if (bytes === 0) return new Uint8Array(0)
  if (bytes > blocks.length * mostBlockBytes) return null
  if (method === 'lzx') return unpackLzx(blocks, windowBits, bytes)
  const content = new Uint8Array(bytes)
  let at = 0
  for (const { packed, plainBytes } of blocks) {
    if (at >= bytes) break
    // a block refers to data of the previous one
    const before = content.subarray(Math.max(0, at - mostBlockBytes), at)
    const plain = method === 'stored' ? packed : inflated(packed, before)
    if (plain?.length !== plainBytes) return null
    content.set(plain.subarray(0, bytes - at), at)
    at += plainBytes
  }
  return at >= bytes ? content : null
}

/** MSZIP: `CK`, then a separate deflate stream. */
function inflated(packed: Uint8Array, dictionary: Uint8Array): Uint8Array | null {
  if (packed[0] !== 0x43 || packed[1] !== 0x4b) return null
  try {
    const options = { maxOutputLength: mostBlockBytes, ...(dictionary.length > 0 && { dictionary }) }
    return inflateRawSync(packed.subarray(2), options)
  } catch {
    return null // zlib reports broken data by throwing
  }
}

function entryOf({ name, size, offset }: CabinetFile, content: Uint8Array | undefined): RawFile {
  return size > mostEntryBytes || content === undefined
    ? tooLarge(name, size)
    : { name, bytes: content.subarray(offset, offset + size) }
}
