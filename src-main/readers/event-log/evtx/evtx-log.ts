import type { ByteSource } from '../../byte-source.ts'
import { eventOfElement } from '../event-of-element.ts'
import type { WindowsEvent } from '../windows-event.ts'
import type { XmlElement } from '../xml-element.ts'
import { ChunkBytes } from './chunk-bytes.ts'
import { Compiler } from './compile.ts'
import { eventName } from './event-name.ts'
import { Expander } from './expand.ts'
import { chunkHead, ChunkRecords, chunkSize, isChunk, type EvtxRecord } from './records.ts'
import { fileTime } from './value-text.ts'

/** Bytes before the first chunk; only the first 128 are used. */
export const evtxHeadSize = 4096
export { chunkSize as evtxChunkSize } from './records.ts'

/** Whether an event of this provider (lower case) and number is read at all. */
export type IsWanted = (provider: string, eventId: number) => boolean

/** Statistics of reading a log. */
export interface EvtxSummary {
  readonly records: number
  /** Number of records, or gaps between records, that could not be read. */
  readonly damaged: number
  /** Chunks without a signature; chunks of zeros only were never used and are not counted. */
  readonly damagedChunks: number
  readonly emptyChunks: number
  /** Copied while Windows wrote to it, so that the newest events may be missing. */
  readonly isLive: boolean
  /** UTC; of all records, wanted or not: the period that the log covers. */
  readonly firstAt: string | null
  readonly lastAt: string | null
}

/** By its first bytes. */
export function isEvtx(head: Uint8Array): boolean {
  return String.fromCharCode(...head.subarray(0, 8)) === 'ElfFile\0'
}

/** Reads an event log file (.evtx) as its bytes come: the head, then one chunk after the other, each on its own. */
export class EvtxLog {
  private readonly isLive: boolean
  private records = 0
  private damaged = 0
  private damagedChunks = 0
  private emptyChunks = 0
  private highestId = 0n
  private first: bigint | null = null
  private last: bigint | null = null

  private readonly isWanted: IsWanted

  constructor(head: Uint8Array, isWanted: IsWanted) {
    this.isWanted = isWanted
    // flags: 1 not closed in order, 2 full
    this.isLive = ((head[120] ?? 0) & 1) !== 0
  }

  /** The wanted events of one chunk of 65,536 bytes, the last one of a cut file may be shorter. */
  *chunk(bytes: Uint8Array): Generator<WindowsEvent> {
    for (const element of this.elements(bytes)) {
      const event = eventOfElement(element)
      if (event === null) this.damaged++
      else yield event
    }
  }

  /** The same as elements, with all their content. */
  *elements(bytes: Uint8Array): Generator<XmlElement> {
    if (!isChunk(bytes)) {
      if (bytes.every((byte) => byte === 0)) this.emptyChunks++
      else this.damagedChunks++
      return
    }
    const head = chunkHead(bytes)
    const chunk = new ChunkBytes(bytes, head.free)
    const compiler = new Compiler(chunk)
    const records = new ChunkRecords(chunk, head, this.isLive, this.highestId)
    for (const record of records.all()) {
      this.records++
      this.include(record)
      const element = this.read(chunk, compiler, record)
      if (element !== null) yield element
    }
    this.damaged += records.damaged
  }

  summary(): EvtxSummary {
    const { records, damaged, damagedChunks, emptyChunks, isLive } = this
    return {
      records,
      damaged,
      damagedChunks,
      emptyChunks,
      isLive,
      firstAt: shown(this.first),
      lastAt: shown(this.last)
    }
  }

  private include(record: EvtxRecord): void {
    if (record.id > this.highestId) this.highestId = record.id
    if (this.first === null || record.written < this.first) this.first = record.written
    if (this.last === null || record.written > this.last) this.last = record.written
  }

  private read(chunk: ChunkBytes, compiler: Compiler, record: EvtxRecord): XmlElement | null {
    chunk.broken = false
    const parts = compiler.fragment(record.at, record.end)
    const name = chunk.broken ? null : eventName(parts)
    if (name === null) return this.unread()
    const expander = new Expander(chunk, compiler)
    const provider = expander.text(name.provider, name.values).toLowerCase()
    const eventId = Number(expander.text(name.eventId, name.values))
    if (chunk.broken) return this.unread()
    if (!this.isWanted(provider, eventId)) return null
    const event = expander.fragment(parts).find((node) => typeof node !== 'string')
    return chunk.broken || event === undefined ? this.unread() : event
  }

  private unread(): null {
    this.damaged++
    return null
  }
}

/** The wanted events of a log, of which a chunk is in memory at a time, and then its statistics; null for any other file. */
export function evtxEvents(source: ByteSource, isWanted: IsWanted): Generator<WindowsEvent, EvtxSummary> | null {
  const head = Uint8Array.from(source.read(0, evtxHeadSize))
  return isEvtx(head) ? eventsOf(source, new EvtxLog(head, isWanted)) : null
}

function* eventsOf(source: ByteSource, log: EvtxLog): Generator<WindowsEvent, EvtxSummary> {
  for (let at = evtxHeadSize; at < source.size; at += chunkSize) yield* log.chunk(source.read(at, chunkSize))
  return log.summary()
}

function shown(time: bigint | null): string | null {
  const text = time === null ? '' : fileTime(time)
  return text < '1980' ? null : `${text.slice(0, 23)}Z`
}
