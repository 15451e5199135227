import { Buffer } from 'node:buffer'

/** An event to be written. */
export interface WrittenEvent {
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  /** Steps of 100 nanoseconds behind it. */
  readonly fraction?: number
  readonly processId?: number
  readonly threadId?: number
  readonly level?: number
  readonly component: string
  readonly text: string
  readonly provider?: keyof typeof providers
  /** Instead of the description and the text of Windows Update's events. */
  readonly raw?: { readonly schema: Buffer; readonly payload: Buffer }
}

/** Changes of a clock as SYSTEMTIME has them: year, month, weekday, day, hour, minute, second, milliseconds. */
type ClockChange = readonly [number, number, number, number, number, number, number, number]

export interface EtlOptions {
  readonly bufferSize?: number
  readonly clock?: 1 | 2 | 3
  /** Of the counter, a second. */
  readonly frequency?: number
  /** Milliseconds since 1970, UTC; a second before the first event where nothing else is said. */
  readonly startedAt?: number
  readonly pointerSize?: 4 | 8
  readonly build?: number
  readonly eventsLost?: number
  readonly buffersLost?: number
  /** Minutes; the rules are those of Central Europe where nothing else is said. */
  readonly bias?: number
  readonly toStandard?: ClockChange
  readonly toDaylight?: ClockChange
}

const providers = {
  WUTraceLogging: '196f7a0bc4474e458c5ce868d637e4d8',
  SIHTraceLogging: '1d0806995ae4414fa53f2ac2e0225de1',
  Another: '00112233445566778899aabbccddeeff'
}
const never: ClockChange = [0, 0, 0, 0, 0, 0, 0, 0]
const headerStamp = 5_811_111_123_209n
const from1601 = 116_444_736_000_000_000n

/** A record of the kind, padded to a multiple of eight with what lay there before. */
export function padded(record: Buffer): Buffer {
  const rest = (8 - (record.length % 8)) % 8
  return Buffer.concat([record, Buffer.from('c\0 \0t\0e\0', 'latin1').subarray(0, rest)])
}

/** The buffers of an .etl as Windows 10 and 11 write it, the one with its header first. */
export function etlBuffers(events: readonly WrittenEvent[], given: EtlOptions = {}): Buffer[] {
  const options = { startedAt: (events[0]?.at ?? 1_700_000_000_000) - 1000, ...given }
  const bufferSize = options.bufferSize ?? 4096
  const buffers = [bufferOf([headerRecord(options)], bufferSize, 4, 0)]
  let records: Buffer[] = []
  let filled = 0x48
  const flush = (): void => {
    if (records.length > 0) buffers.push(bufferOf(records, bufferSize, 0, buffers.length))
    records = []
    filled = 0x48
  }
  for (const event of events) {
    const record = padded(eventRecord(event, options))
    if (filled + record.length > bufferSize) flush()
    records.push(record)
    filled += record.length
  }
  flush()
  return buffers
}

export function etlFile(events: readonly WrittenEvent[], options: EtlOptions = {}): Buffer {
  return Buffer.concat(etlBuffers(events, options))
}

/** One buffer of records that are padded already. */
export function bufferOf(records: readonly Buffer[], bufferSize: number, type: number, sequence: number): Buffer {
  const buffer = Buffer.alloc(bufferSize, 0xff)
  buffer.fill(0, 0, 0x48)
  let filled = 0x48
  for (const record of records) filled += record.copy(buffer, filled)
  buffer.writeUInt32LE(bufferSize, 0)
  buffer.writeUInt32LE(filled, 4)
  // as in real files, this one may lie beyond the buffer
  buffer.writeUInt32LE(bufferSize + 0x68, 8)
  buffer.writeBigInt64LE(BigInt(sequence), 0x18)
  buffer.writeUInt32LE(3, 0x2c)
  buffer.writeUInt32LE(filled, 0x30)
  buffer.writeUInt16LE(0x21, 0x34)
  buffer.writeUInt16LE(type, 0x36)
  return buffer
}

function headerRecord(options: EtlOptions): Buffer {
  const pointers = (options.pointerSize ?? 8) * 2
  const zone = 0x38 + pointers
  const times = Math.ceil((zone + 172) / 8) * 8
  const names = Buffer.from('WindowsUpdate_trace_log\0C:\\Windows\\Logs\\WindowsUpdate\\made.etl\0', 'utf16le')
  const header = Buffer.alloc(times + 32)
  header.writeUInt32LE(options.bufferSize ?? 4096, 0)
  header.writeUInt32LE(0x0501000a, 4)
  header.writeUInt32LE(options.build ?? 22631, 8)
  header.writeUInt32LE(0x11002009, 0x20)
  header.writeUInt32LE(options.pointerSize ?? 8, 0x2c)
  header.writeUInt32LE(options.eventsLost ?? 0, 0x30)
  header.writeInt32LE(options.bias ?? -60, zone)
  header.write('@tzres.dll,-322', zone + 4, 'utf16le')
  changeInto(header, zone + 68, options.toStandard ?? [0, 10, 0, 5, 3, 0, 0, 0])
  changeInto(header, zone + 152, options.toDaylight ?? [0, 3, 0, 5, 2, 0, 0, 0])
  header.writeInt32LE(-60, zone + 168)
  header.writeBigUInt64LE(BigInt(options.frequency ?? 10_000_000), times + 8)
  header.writeBigUInt64LE(fileTime(options.startedAt ?? 0, 0), times + 16)
  header.writeUInt32LE(options.clock ?? 1, times + 24)
  header.writeUInt32LE(options.buffersLost ?? 0, times + 28)
  const record = Buffer.alloc(0x20)
  const size = record.length + header.length + names.length
  record.writeUInt32LE((0xc000_0002 | ((options.pointerSize === 4 ? 1 : 2) << 16)) >>> 0, 0)
  record.writeUInt16LE(size, 4)
  record.writeBigUInt64LE(headerStamp, 0x10)
  return padded(Buffer.concat([record, header, names]))
}

/** No change at all, for `toStandard` and `toDaylight`. */
export const noChange = never

function changeInto(header: Buffer, at: number, change: ClockChange): void {
  change.forEach((value, nth) => header.writeUInt16LE(value, at + nth * 2))
}

function fileTime(at: number, fraction: number): bigint {
  return BigInt(at) * 10_000n + BigInt(fraction) + from1601
}

function stampOf(event: WrittenEvent, { clock = 1, frequency = 10_000_000, startedAt = 0 }: EtlOptions): bigint {
  const absolute = fileTime(event.at, event.fraction ?? 0)
  if (clock === 2) return absolute
  const steps = (absolute - fileTime(startedAt, 0)) * BigInt(clock === 3 ? 10_000_000 : frequency)
  // rounded up, so that rounding down finds the same time again
  return headerStamp + (steps + 9_999_999n) / 10_000_000n
}

function eventRecord(event: WrittenEvent, options: EtlOptions): Buffer {
  const { schema, payload } = event.raw ?? {
    schema: Buffer.concat([Buffer.from([0]), Buffer.from(`${event.component}\0Info\0`), Buffer.from([1])]),
    payload: Buffer.from(`${event.text}\0`, 'utf16le')
  }
  const provider = event.provider ?? 'WUTraceLogging'
  const items = Buffer.concat([item(12, Buffer.from(`${provider}\0`), true), item(11, schema, false)])
  const head = Buffer.alloc(0x50)
  head.writeUInt16LE(head.length + items.length + payload.length, 0)
  head.writeUInt16LE(0xc013, 2)
  head.writeUInt16LE(1, 4)
  head.writeUInt32LE(event.threadId ?? 10232, 8)
  head.writeUInt32LE(event.processId ?? 11168, 0xc)
  head.writeBigUInt64LE(stampOf(event, options), 0x10)
  Buffer.from(providers[provider], 'hex').copy(head, 0x18)
  head[0x2b] = 0x0b
  head[0x2c] = event.level ?? 4
  return Buffer.concat([head, items, payload])
}

function item(type: number, content: Buffer, hasMore: boolean): Buffer {
  const size = content.length + 2
  const step = Math.ceil((8 + size) / 8) * 8
  const whole = Buffer.alloc(step)
  whole.writeUInt16LE(step, 0)
  whole.writeUInt16LE(type, 2)
  whole.writeUInt16LE(hasMore ? 1 : 0, 4)
  whole.writeUInt16LE(size, 6)
  whole.writeUInt16LE(size, 8)
  content.copy(whole, 10)
  return whole
}
