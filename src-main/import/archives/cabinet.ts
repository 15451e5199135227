import {
  cabinetDirectory,
  mostBlockBytes,
  type CabinetDirectory,
  type CabinetFile,
  type CabinetFolder
} from '../../readers/cabinet/cabinet-directory.ts'
import { unpackLzx } from '../../readers/cabinet/lzx.ts'
import type { ByteSource } from '../../readers/byte-source.ts'
import type { Allowance, ArchiveProblem } from './zip.ts'
import { ArchiveNames } from './archive-names.ts'
import { Mszip } from './mszip.ts'
import { byName } from '../../casefile/raw-file.ts'
import type { ContentRange, PlainContent } from './plain-content.ts'
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
 * Unpacks a cabinet into the content; its files are sorted by name. A suspicious one is rejected as a whole: the reason is
 * returned, not thrown. Sizes are deducted from the allowance before anything is unpacked.
 */
export function openCabinet(
  source: ByteSource,
  allowance: Allowance,
  content: PlainContent
): { readonly ranges: readonly ContentRange[] } | { readonly problem: CabinetProblem } {
  const directory = cabinetDirectory(source, allowance.entries)
  if ('problem' in directory) return directory
  const { files, folders } = directory
  const names = new ArchiveNames()
  if (!files.every(({ name }) => names.take(name))) return { problem: 'bad-name' }
  if (folders.some(({ method }) => method === 'quantum')) return { problem: 'quantum' }
  const unpackable = files.filter(({ size }) => size <= mostEntryBytes)
  const total = unpackable.reduce((sum, { size }) => sum + size, 0)
  const needed = folders.map((_, nth) => bytesNeeded(unpackable, nth))
  const work = needed.reduce((sum, bytes) => sum + bytes, 0)
  const bomb = Math.max(total, work) > ratioFrom && Math.max(total, work) > source.size * mostRatio
  if (bomb || total > allowance.bytes || work > allowance.bytes) return { problem: 'too-large' }
  allowance.entries -= files.length
  allowance.bytes -= total
  const places: number[] = []
  for (const [nth, folder] of folders.entries()) {
    places.push(content.size)
    if (!unpackFolder(folder, needed[nth] ?? 0, directory.packed, content)) return { problem: 'damaged' }
  }
  const ranges = files.map((file) => rangeOf(file, places[file.folder] ?? 0))
  return { ranges: ranges.sort(byName) }
}

/** How much of a folder has to be unpacked for its files. */
function bytesNeeded(files: readonly CabinetFile[], folder: number): number {
  return files.reduce(
    (most, file) => (file.folder === folder && file.size > 0 ? Math.max(most, file.offset + file.size) : most),
    0
  )
}

/** Writes that many bytes of the folder's data; false where they are damaged. */
function unpackFolder(
  folder: CabinetFolder,
  bytes: number,
  packedOf: CabinetDirectory['packed'],
  content: PlainContent
): boolean {
  if (bytes === 0) return true
  if (bytes > folder.blocks.length * mostBlockBytes) return false
  let left = bytes
  const write = (plain: Uint8Array): void => {
    content.write(plain.subarray(0, left))
    left -= Math.min(left, plain.length)
  }
  if (folder.method === 'lzx') return unpackLzx(folder, bytes, packedOf, write)
  const mszip = new Mszip()
  for (const block of folder.blocks) {
    if (left === 0) break
    const packed = packedOf(block)
    const plain = folder.method === 'stored' ? packed : mszip.next(packed)
    if (plain?.length !== block.plainBytes) return false
    write(plain)
  }
  return left === 0
}

function rangeOf({ name, size, offset }: CabinetFile, folderAt: number): ContentRange {
  const range = { name, at: folderAt + offset, size }
  return size > mostEntryBytes ? { ...range, instead: tooLarge(name, size) } : range
}
