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
export interface CabinetBlock {
  readonly packed: Uint8Array
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
  bytes: Uint8Array,
  mostFiles: number
): CabinetDirectory | { readonly problem: CabinetDirectoryProblem } {
  if (!isCabinet(bytes)) return { problem: 'damaged' }
  try {
    return readDirectory(new Places(bytes), mostFiles)
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'damaged' }
    throw error
  }
}

/** Reads numbers and texts; throws RangeError beyond the end of the bytes. */
class Places {
  readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  byte(at: number): number {
    return this.view.getUint8(at)
  }

  short(at: number): number {
    return this.view.getUint16(at, true)
  }

  long(at: number): number {
    return this.view.getUint32(at, true)
  }

  /** Position of the next zero byte. */
  zero(at: number): number {
    const end = this.bytes.subarray(at, at + mostNameBytes).indexOf(0)
    if (end === -1) throw new RangeError('no end')
    return at + end
  }

  part(at: number, length: number): Uint8Array {
    if (at + length > this.bytes.length) throw new RangeError('beyond the end')
    return this.bytes.subarray(at, at + length)
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
    const sum = places.long(at)
    const packed = places.part(at + 8 + reserve, places.short(at + 4))
    const plainBytes = places.short(at + 6)
    if (plainBytes > mostBlockBytes) return null
    // 0 means that the packer computed no checksum
    if (sum !== 0 && sum !== sumOf(places.part(at + 4, 4), sumOf(packed, 0))) return null
    blocks.push({ packed, plainBytes })
    at += 8 + reserve + packed.length
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
  return { folders, files }
}
