import type { ChunkBytes } from './chunk-bytes.ts'

export const chunkSize = 65_536
const firstRecord = 512
/** Two asterisks and two zeros. */
const recordMark = 0x2a2a

export interface EvtxRecord {
  /** Where its binary XML begins and ends in the chunk. */
  readonly at: number
  readonly end: number
  readonly id: bigint
  /** FILETIME of its writing. */
  readonly written: bigint
}

export interface ChunkHead {
  readonly firstId: bigint
  /** End of the records according to the chunk's header; bytes beyond may be from another log. */
  readonly free: number
}

/** True if the bytes begin with the signature of a chunk. */
export function isChunk(bytes: Uint8Array): boolean {
  return bytes.length >= firstRecord && String.fromCharCode(...bytes.subarray(0, 8)) === 'ElfChnk\0'
}

/** The header of a chunk; a damaged end of its records is taken for an empty chunk. */
export function chunkHead(bytes: Uint8Array): ChunkHead {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const free = view.getUint32(48, true)
  return {
    firstId: view.getBigUint64(24, true),
    free: free < firstRecord || free > bytes.length ? firstRecord : free
  }
}

/** Records of a chunk in order, and the number of gaps between them. */
export class ChunkRecords {
  damaged = 0

  private readonly bytes: ChunkBytes
  private readonly head: ChunkHead
  /** Of a log that was copied while Windows wrote to it: records follow that the head does not count yet. */
  private readonly isLive: boolean
  /** The highest record of the chunks before. */
  private readonly before: bigint

  constructor(bytes: ChunkBytes, head: ChunkHead, isLive: boolean, before: bigint) {
    this.bytes = bytes
    this.head = head
    this.isLive = isLive
    this.before = before
  }

  *all(): Generator<EvtxRecord> {
    const { bytes, head } = this
    let at = firstRecord
    let last: bigint | null = null
    let between = false
    while (at < head.free || this.isLive) {
      const counted = at < head.free
      bytes.end = counted ? head.free : bytes.bytes.length
      const record = recordAt(bytes, at)
      if (record === null) {
        if (!counted) break
        if (!between) this.damaged++
        between = true
        at += 8
        continue
      }
      if (!counted && !this.follows(record.id, last)) break
      between = false
      last = record.id
      at = record.end + 4
      bytes.end = Math.max(head.free, at)
      yield record
    }
    bytes.end = head.free
  }

  private follows(id: bigint, last: bigint | null): boolean {
    if (last !== null) return id === last + 1n
    return id === this.head.firstId || (this.before > 0n && id === this.before + 1n)
  }
}

/** Mark, size, number, time, binary XML, size again. */
function recordAt(bytes: ChunkBytes, at: number): EvtxRecord | null {
  bytes.broken = false
  if (bytes.u32(at) !== recordMark) return null
  const size = bytes.u32(at + 4)
  if (size < 28 || !bytes.has(at, size) || bytes.u32(at + size - 4) !== size) return null
  return { at: at + 24, end: at + size - 4, id: bytes.u64(at + 8), written: bytes.u64(at + 16) }
}
