import { four, sharedFastBytes, type Fours } from '../../text/fast-bytes/fast-bytes.ts'
import { mostBytes } from '../../text/fast-bytes/most-bytes.ts'
import { viewOf, type ByteSource } from '../../byte-source.ts'
import { eventField, eventFlag } from './layout.ts'
import { isEtl, type LogFileHeader } from './log-file-header.ts'
import { providerId, Providers, type UpdateProvider } from './providers.ts'
import { bufferState, eachRecord } from './records.ts'
import { anyDescription, isDescribed } from './trace-logging.ts'

/** One buffer that holds events of Windows Update. */
export interface IndexedBuffer {
  /** Its offset in the file. */
  readonly at: number
  readonly filled: number
  /** Events of Windows Update or SIH. */
  readonly events: number
  /** Distance of its earliest and latest such event from the log file header's stamp. */
  readonly first: number
  readonly last: number
  /** True if one of the texts contains a word that is relevant anywhere. */
  readonly isRelevant: boolean
}

/** Counts of one pass over the file. */
export interface EtlCounts {
  /** Events of either provider that describe themselves. */
  readonly events: Readonly<Record<UpdateProvider, number>>
  /** Events of others that describe themselves, by the provider's name. */
  readonly others: ReadonlyMap<string, number>
  /** Events without description, by the GUID of their provider: their texts are in a manifest elsewhere. */
  readonly undescribed: ReadonlyMap<string, number>
  /** Messages of WPP, as Windows 10 wrote them before version 1709: their texts are in the symbols of that build. */
  readonly wppMessages: number
  /** Buffers that are zeroed, compressed, or contain an invalid record. */
  readonly unreadBuffers: number
}

export interface FileIndex extends EtlCounts {
  /** Where another trace file begins in this one, as in files that were joined or appended to; null for none. */
  readonly nextFile: number | null
  /** Those with events, by the time of their first. */
  readonly buffers: readonly IndexedBuffer[]
}

const mostAtOnce = 1024 * 1024
const mostProviders = 200

/**
 * `gg`, ` v` and `rg` in UTF-16, the rarest pairs of letters of "Logging initialized", "client version" and "simple
 * targeting cookie": lines with time zone, version and name, which are relevant anywhere.
 */
const relevantPairs: Fours = [four('g\0g\0'), four(' \0v\0'), four('r\0g\0')]
export const relevantWords = ['Logging', 't version', 'targeting']

/**
 * Reads the file once from start to end; needs 1 MB of memory and some numbers for each buffer. `isLast`: another file
 * that begins in this one is not going to be read.
 */
export function indexOf(source: ByteSource, header: LogFileHeader, isLast: boolean): FileIndex {
  const indexer = new Indexer(header)
  const { bufferSize } = header
  const step = Math.max(1, Math.floor(mostAtOnce / bufferSize)) * bufferSize
  for (let at = 0; at < source.size; at += step) {
    const bytes = source.read(at, step)
    if (bytes.length === 0) break
    for (let from = 0; from < bytes.length; from += bufferSize) {
      const buffer = bytes.subarray(from, from + bufferSize)
      // its header counts the time from a start of its own
      if (at + from > 0 && isEtl(buffer)) {
        if (!isLast) return indexer.index(at + from)
        indexer.skip(Math.ceil((source.size - at - from) / bufferSize))
        return indexer.index(null)
      }
      indexer.take(buffer, at + from)
    }
  }
  return indexer.index(null)
}

class Indexer {
  private readonly header: LogFileHeader
  private readonly description = anyDescription()
  private readonly providers = new Providers()
  private readonly buffers: IndexedBuffer[] = []
  private readonly events: Record<UpdateProvider, number> = { WUTraceLogging: 0, SIHTraceLogging: 0 }
  private readonly others = new Map<string, number>()
  private readonly undescribed = new Map<string, number>()
  private wppMessages = 0
  private unreadBuffers = 0

  constructor(header: LogFileHeader) {
    this.header = header
  }

  take(bytes: Uint8Array, place: number): void {
    const { filled } = bufferState(bytes)
    if (filled === 0) {
      this.unreadBuffers++
      return
    }
    const view = viewOf(bytes)
    let [count, first, last] = [0, Infinity, -Infinity]
    const isWhole = eachRecord(view, filled, (kind, at, end) => {
      if (kind === 'wpp') this.wppMessages++
      if (kind !== 'event' || this.countedProvider(view, at, end) === null) return
      const distance = distanceAt(view, at, this.header)
      count++
      if (distance < first) first = distance
      if (distance > last) last = distance
    })
    if (!isWhole) this.unreadBuffers++
    if (count === 0) return
    this.buffers.push({ at: place, filled, events: count, first, last, isRelevant: isRelevant(bytes, filled) })
  }

  skip(buffers: number): void {
    this.unreadBuffers += buffers
  }

  index(nextFile: number | null): FileIndex {
    const { events, others, undescribed, wppMessages, unreadBuffers } = this
    const buffers = this.buffers.sort((a, b) => a.first - b.first)
    return { buffers, nextFile, events, others, undescribed, wppMessages, unreadBuffers }
  }

  private countedProvider(view: DataView, at: number, end: number): UpdateProvider | null {
    if (!isDescribed(view, at, end, this.description)) {
      if ((view.getUint16(at + eventField.flags, true) & eventFlag.traceMessage) !== 0) this.wppMessages++
      else count(this.undescribed, providerId(view, at))
      return null
    }
    const provider = this.providers.updateProvider(view, at, this.description)
    if (provider === null) count(this.others, this.providers.lastName)
    else this.events[provider]++
    return provider
  }
}

/** Of an event's stamp from the log file header's. */
export function distanceAt(view: DataView, at: number, { clock }: LogFileHeader): number {
  return clock.distance(view.getUint32(at + eventField.stamp + 4, true), view.getUint32(at + eventField.stamp, true))
}

function count(counts: Map<string, number>, name: string): void {
  if (counts.has(name) || counts.size < mostProviders) counts.set(name, (counts.get(name) ?? 0) + 1)
}

/** True if a text contains one of the words that are relevant anywhere. */
function isRelevant(bytes: Uint8Array, filled: number): boolean {
  const fast = sharedFastBytes()
  for (let from = 0; from < filled; from += mostBytes) {
    const found = fast.fours(bytes, from, Math.min(from + mostBytes, filled), relevantPairs)
    for (let nth = 0; nth < found; nth++) {
      if (isWordAround(bytes, fast.positions[nth] ?? 0)) return true
    }
  }
  return false
}

function isWordAround(bytes: Uint8Array, place: number): boolean {
  return relevantWords.some((word) => {
    const pair = word.search(/gg| v|rg/)
    return Array.from(word).every((letter, nth) => bytes[place + (nth - pair) * 2] === letter.charCodeAt(0))
  })
}
