import { viewOf, type ByteSource } from '../byte-source.ts'
import { ByteWindow } from '../byte-window.ts'

/** How a folder's data is packed; 0 to 3 in the file. */
type CabinetMethod = 'stored' | 'mszip' | 'quantum' | 'lzx'

/** A unit of compression, which contains its files one after the other. */
export interface CabinetFolder {
  readonly method: CabinetMethod
  /** Of LZX: the window is 2 to the power of it, 15 to 21. */
  readonly windowBits: number
  readonly blocks: readonly CabinetBlock[]
}

/** One CFDATA: at most 32,768 bytes when unpacked. */
interface CabinetBlock {
  /** Where the packed data is, and how much of it. */
  readonly at: number
  readonly packedBytes: number
  readonly plainBytes: number
}

export interface CabinetFile {
  /** With forward slashes; not validated yet. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Index of the folder, and offset in its unpacked data. */
  readonly folder: number
  readonly offset: number
}

/** `cabinet-set`: data continues in another cabinet or from one. */
export type CabinetDirectoryProblem = 'damaged' | 'cabinet-set' | 'overlapping' | 'too-many-entries'

export interface CabinetDirectory {
  readonly folders: readonly CabinetFolder[]
  readonly files: readonly CabinetFile[]
  /** The packed data of a block; valid until the next one is asked for. */
  readonly packed: (block: CabinetBlock) => Uint8Array
}

export const mostBlockBytes = 32_768
const headerBytes = 36
const flag = { previous: 1, next: 2, reserve: 4 }
const firstSpanningFolder = 0xfffd
const isUtf8 = 0x80
const mostNameBytes = 1024
const methods: readonly CabinetMethod[] = ['stored', 'mszip', 'quantum', 'lzx']

/** True where bytes begin as a cabinet does. */
export function isCabinet(bytes: Uint8Array): boolean {
  return bytes.length >= headerBytes && [0x4d, 0x53, 0x43, 0x46].every((byte, at) => bytes[at] === byte)
}

/** Reads the directory of a cabinet and verifies the checksums of its blocks; unpacks nothing. [MS-CAB] */
export function cabinetDirectory(
  source: ByteSource,
  mostFiles: number
): CabinetDirectory | { readonly problem: CabinetDirectoryProblem } {
  if (!isCabinet(source.read(0, headerBytes))) return { problem: 'damaged' }
  try {
    return readDirectory(new Places(source), mostFiles)
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'damaged' }
    throw error
  }
}

/** Reads numbers and texts; throws RangeError beyond the end of the bytes. */
class Places {
  private readonly window: ByteWindow

  constructor(source: ByteSource) {
    this.window = new ByteWindow(source)
  }

  byte(at: number): number {
    return this.part(at, 1)[0] ?? 0
  }

  short(at: number): number {
    return viewOf(this.part(at, 2)).getUint16(0, true)
  }

  long(at: number): number {
    return viewOf(this.part(at, 4)).getUint32(0, true)
  }

  /** Position of the next zero byte. */
  zero(at: number): number {
    const end = this.window.part(at, mostNameBytes).indexOf(0)
    if (end === -1) throw new RangeError('no end')
    return at + end
  }

  /** Valid until the next question. */
  part(at: number, length: number): Uint8Array {
    const found = this.window.part(at, length)
    if (found.length < length) throw new RangeError('beyond the end')
    return found
  }
}

function readDirectory(
  places: Places,
  mostFiles: number
): CabinetDirectory | { readonly problem: CabinetDirectoryProblem } {
  const flags = places.short(30)
  if ((flags & (flag.previous | flag.next)) !== 0) return { problem: 'cabinet-set' }
  const fileCount = places.short(28)
  if (fileCount > mostFiles) return { problem: 'too-many-entries' }
  const hasReserve = (flags & flag.reserve) !== 0
  const [folderReserve, blockReserve] = hasReserve ? [places.byte(38), places.byte(39)] : [0, 0]
  let at = hasReserve ? headerBytes + 4 + places.short(36) : headerBytes
  const folders: CabinetFolder[] = []
  const spans: Span[] = []
  for (let left = places.short(26); left > 0; left--) {
    const method = places.short(at + 6)
    const blocks = blocksAt(places, places.long(at), places.short(at + 4), blockReserve)
    if (blocks === null || (method & 15) > 3) return { problem: 'damaged' }
    spans.push(blocks.span)
    if (isShared(blocks.span, spans.slice(0, -1))) return { problem: 'overlapping' }
    folders.push({ method: methods[method & 15] ?? 'stored', windowBits: (method >> 8) & 31, blocks: blocks.blocks })
    at += 8 + folderReserve
  }
  return filesAt(places, places.long(16), fileCount, folders)
}

interface Span {
  readonly from: number
  readonly to: number
}

/** In a normal cabinet no two folders share the same data. */
function isShared({ from, to }: Span, others: readonly Span[]): boolean {
  return from < to && others.some((other) => other.from < to && from < other.to)
}

function blocksAt(
  places: Places,
  from: number,
  count: number,
  reserve: number
): { readonly blocks: readonly CabinetBlock[]; readonly span: Span } | null {
  const blocks: CabinetBlock[] = []
  let at = from
  for (let left = count; left > 0; left--) {
    const [sum, packedBytes, plainBytes] = [places.long(at), places.short(at + 4), places.short(at + 6)]
    const block = { at: at + 8 + reserve, packedBytes, plainBytes }
    if (plainBytes > mostBlockBytes) return null
    const packed = sumOf(places.part(block.at, packedBytes), 0)
    // 0 means that the packer computed no checksum
    if (sum !== 0 && sum !== sumOf(places.part(at + 4, 4), packed)) return null
    blocks.push(block)
    at = block.at + packedBytes
  }
  return { blocks, span: { from, to: at } }
}

/** The checksum of [MS-CAB] 3.1: XOR of little-endian 32-bit words; remaining bytes in big-endian order. */
function sumOf(bytes: Uint8Array, seed: number): number {
  const whole = bytes.length & ~3
  let sum = seed
  for (let at = 0; at < whole; at += 4) {
    sum ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24)
  }
  let rest = 0
  for (let at = whole; at < bytes.length; at++) rest = (rest << 8) | (bytes[at] ?? 0)
  return (sum ^ rest) >>> 0
}

function filesAt(
  places: Places,
  from: number,
  count: number,
  folders: readonly CabinetFolder[]
): CabinetDirectory | { readonly problem: CabinetDirectoryProblem } {
  const files: CabinetFile[] = []
  let at = from
  for (let left = count; left > 0; left--) {
    const [size, offset, folder] = [places.long(at), places.long(at + 4), places.short(at + 8)]
    if (folder >= firstSpanningFolder) return { problem: 'cabinet-set' }
    if (folder >= folders.length) return { problem: 'damaged' }
    const end = places.zero(at + 16)
    const encoding = (places.short(at + 14) & isUtf8) === 0 ? 'windows-1252' : 'utf-8'
    const name = new TextDecoder(encoding).decode(places.part(at + 16, end - at - 16)).replaceAll('\\', '/')
    files.push({ name, size, folder, offset })
    at = end + 1
  }
  return { folders, files, packed: ({ at: from, packedBytes }) => places.part(from, packedBytes) }
}
