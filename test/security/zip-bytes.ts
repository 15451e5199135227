import { Buffer } from 'node:buffer'
import { crc32, deflateRawSync } from 'node:zlib'

/** One entry as it is to stand in the file; what is left out is true. */
export interface ZipEntry {
  readonly name: string | Buffer
  readonly content?: Buffer
  readonly stored?: boolean
  /** What the directory claims, against the truth. */
  readonly claim?: {
    readonly size?: number
    readonly compressed?: number
    readonly offset?: number
    readonly crc?: number
  }
  readonly flags?: number
  readonly method?: number
  /** Upper half of the external attributes: the Unix mode. */
  readonly mode?: number
  readonly extra?: Buffer
  /** No local part: the directory points at that of the entry with this index. */
  readonly sameAs?: number
}

interface Ending {
  readonly entries?: number
  readonly directoryOffset?: number
  readonly directorySize?: number
}

/** A zip byte by byte, so that every field can lie (APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16). */
export function zipBytes(entries: readonly ZipEntry[], ending: Ending = {}): Buffer {
  const locals: Buffer[] = []
  const offsets: number[] = []
  const directory: Buffer[] = []
  const pack = packer()
  let at = 0
  for (const entry of entries) {
    const name = typeof entry.name === 'string' ? Buffer.from(entry.name) : entry.name
    const content = entry.content ?? Buffer.from('hello')
    const data = entry.stored === true ? content : pack(content)
    const offset = entry.sameAs === undefined ? at : (offsets[entry.sameAs] ?? 0)
    offsets.push(offset)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE((entry.flags ?? 0) | 0x800, 2)
    fields.writeUInt16LE(entry.method ?? (entry.stored === true ? 0 : 8), 4)
    fields.writeUInt32LE(entry.claim?.crc ?? crc32(content), 10)
    fields.writeUInt32LE(entry.claim?.compressed ?? data.length, 14)
    fields.writeUInt32LE(entry.claim?.size ?? content.length, 18)
    fields.writeUInt16LE(name.length, 22)
    fields.writeUInt16LE(entry.extra?.length ?? 0, 24)
    if (entry.sameAs === undefined) {
      const local = Buffer.concat([
        Buffer.from('PK\x03\x04', 'latin1'),
        fields,
        name,
        entry.extra ?? Buffer.alloc(0),
        data
      ])
      locals.push(local)
      at += local.length
    }
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(((entry.mode ?? 0o100644) << 16) >>> 0, 6)
    rest.writeUInt32LE(entry.claim?.offset ?? offset, 10)
    const central = [Buffer.from('PK\x01\x02\x14\x03', 'latin1'), fields, rest, name, entry.extra ?? Buffer.alloc(0)]
    directory.push(Buffer.concat(central))
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(ending.entries ?? entries.length, 8)
  end.writeUInt16LE(ending.entries ?? entries.length, 10)
  end.writeUInt32LE(ending.directorySize ?? central.length, 12)
  end.writeUInt32LE(ending.directoryOffset ?? at, 16)
  return Buffer.concat([...locals, central, end])
}

/** Packs what many entries share only once: for a thousand of them it would take seconds. */
function packer(): (content: Buffer) => Buffer {
  const known = new Map<Buffer, Buffer>()
  return (content) => {
    const data = known.get(content) ?? deflateRawSync(content)
    known.set(content, data)
    return data
  }
}

/** The extra field that puts 64 bits in the place of the 32 (APPNOTE.TXT 4.5.3). */
export function zip64Extra(size: bigint, compressed: bigint, offset: bigint): Buffer {
  const extra = Buffer.alloc(28)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(24, 2)
  extra.writeBigUInt64LE(size, 4)
  extra.writeBigUInt64LE(compressed, 12)
  extra.writeBigUInt64LE(offset, 20)
  return extra
}
