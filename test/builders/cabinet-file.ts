import { Buffer } from 'node:buffer'
import { deflateRawSync } from 'node:zlib'
import { packLzx, type LzxOptions } from './lzx-packer.ts'

export interface CabinetPart {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface WrittenFolder {
  readonly files: readonly CabinetPart[]
  readonly method: 'stored' | 'mszip' | 'quantum' | LzxOptions
}

export interface CabinetOptions {
  /** Bytes kept free in the header, in each folder and in each block. */
  readonly reserve?: readonly [number, number, number]
  /** 1 previous, 2 next cabinet. */
  readonly flags?: number
  readonly withSums?: boolean
}

const blockBytes = 32_768
const codes = { stored: 0, mszip: 1, quantum: 0x0702 }

/** A cabinet after [MS-CAB]; names as they are given, in UTF-8 where ASCII does not do. */
export function cabinetFile(folders: readonly WrittenFolder[], options: CabinetOptions = {}): Buffer {
  const { reserve, flags = 0, withSums = true } = options
  const [headerReserve, folderReserve, blockReserve] = reserve ?? [0, 0, 0]
  const blocks = folders.map(({ files, method }) => blocksOf(Buffer.concat(files.map(({ bytes }) => bytes)), method))
  const header = Buffer.alloc(36 + (reserve === undefined ? 0 : 4 + headerReserve))
  const names = Buffer.concat(folders.flatMap(({ files }, nth) => entriesOf(files, nth)))
  const neighbours = Buffer.from('a.cab\0disk\0'.repeat((flags & 1) + ((flags & 2) >> 1)))
  const filesAt = header.length + neighbours.length + folders.length * (8 + folderReserve)
  let dataAt = filesAt + names.length
  const heads: Buffer[] = []
  const data: Buffer[] = []
  folders.forEach(({ method }, nth) => {
    const head = Buffer.alloc(8 + folderReserve)
    const written = (blocks[nth] ?? []).map(([packed, plain]) => blockOf(packed, plain, blockReserve, withSums))
    head.writeUInt32LE(dataAt, 0)
    head.writeUInt16LE(written.length, 4)
    head.writeUInt16LE(typeof method === 'string' ? codes[method] : 3 | (method.windowBits << 8), 6)
    heads.push(head)
    data.push(...written)
    dataAt += written.reduce((sum, { length }) => sum + length, 0)
  })
  header.write('MSCF')
  header.writeUInt32LE(dataAt, 8)
  header.writeUInt32LE(filesAt, 16)
  header.writeUInt16LE(0x0103, 24)
  header.writeUInt16LE(folders.length, 26)
  header.writeUInt16LE(
    folders.reduce((sum, { files }) => sum + files.length, 0),
    28
  )
  header.writeUInt16LE(flags | (reserve === undefined ? 0 : 4), 30)
  if (reserve !== undefined) {
    header.writeUInt16LE(headerReserve, 36)
    header[38] = folderReserve
    header[39] = blockReserve
  }
  return Buffer.concat([header, neighbours, ...heads, names, ...data])
}

function entriesOf(files: readonly CabinetPart[], folder: number): Buffer[] {
  let offset = 0
  return files.map(({ name, bytes }) => {
    const entry = Buffer.alloc(16)
    entry.writeUInt32LE(bytes.length, 0)
    entry.writeUInt32LE(offset, 4)
    entry.writeUInt16LE(folder, 8)
    entry.writeUInt16LE(0x5d4e, 10)
    entry.writeUInt16LE(/^[ -~]*$/.test(name) ? 0x20 : 0xa0, 14)
    offset += bytes.length
    return Buffer.concat([entry, Buffer.from(`${name}\0`)])
  })
}

function blocksOf(content: Buffer, method: WrittenFolder['method']): (readonly [Uint8Array, number])[] {
  const plain = Array.from({ length: Math.ceil(content.length / blockBytes) }, (_, nth) =>
    content.subarray(nth * blockBytes, (nth + 1) * blockBytes)
  )
  if (typeof method === 'object') {
    const packed = packLzx(content, method)
    return plain.map((block, nth) => [packed[nth] ?? Buffer.alloc(0), block.length])
  }
  return plain.map((block, nth) => [method === 'mszip' ? zipped(block, plain[nth - 1]) : block, block.length])
}

function zipped(block: Buffer, before: Buffer | undefined): Buffer {
  const packed = deflateRawSync(block, before === undefined ? {} : { dictionary: before })
  return Buffer.concat([Buffer.from('CK'), packed])
}

function blockOf(packed: Uint8Array, plain: number, reserve: number, withSum: boolean): Buffer {
  const head = Buffer.alloc(8 + reserve)
  head.writeUInt16LE(packed.length, 4)
  head.writeUInt16LE(plain, 6)
  if (withSum) head.writeUInt32LE(sumOf(head.subarray(4), sumOf(packed, 0)), 0)
  return Buffer.concat([head, packed])
}

function sumOf(bytes: Uint8Array, seed: number): number {
  let sum = seed
  const whole = bytes.length - (bytes.length % 4)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < whole; at += 4) sum ^= view.getUint32(at, true)
  return (sum ^ bytes.subarray(whole).reduce((rest, byte) => (rest << 8) | byte, 0)) >>> 0
}
