import { crc32 } from 'node:zlib'
import { ChunkWriter, type Piece, type Tree, type WrittenValue } from './chunk-writer.ts'

export interface EventToWrite {
  readonly id: number
  readonly time: string
  readonly provider: string
  readonly eventId: number
  readonly level?: number
  readonly channel?: string
  readonly computer?: string
  /** Sub-authorities after S-1-5. */
  readonly user?: readonly number[]
  readonly data?: readonly (readonly [string | null, WrittenValue])[]
  readonly userData?: Tree
  /** Forwarded events are written out, without a template. */
  readonly plain?: true
}

export const wide = (text: string): WrittenValue => ({ type: 1, write: (chunk) => chunk.wide(text) })
export const hex32 = (value: number): WrittenValue => ({ type: 20, write: (chunk) => chunk.u32(value) })
export const u32 = (value: number): WrittenValue => ({ type: 8, write: (chunk) => chunk.u32(value) })
export const nothing: WrittenValue = { type: 0, write: () => undefined }
export const raw = (type: number, ...bytes: number[]): WrittenValue => ({ type, write: (chunk) => chunk.u8(...bytes) })
const u16 = (value: number): WrittenValue => ({ type: 6, write: (chunk) => chunk.u16(value) })
const u8 = (value: number): WrittenValue => ({ type: 4, write: (chunk) => chunk.u8(value) })
const u64 = (value: bigint): WrittenValue => ({ type: 10, write: (chunk) => chunk.u64(value) })
export const time = (iso: string): WrittenValue => ({ type: 17, write: (chunk) => chunk.u64(fileTimeOf(iso)) })
export const sid = (parts: readonly number[]): WrittenValue => ({
  type: 19,
  write: (chunk) => {
    chunk.u8(1, parts.length, 0, 0, 0, 0, 0, 5)
    for (const part of parts) chunk.u32(part)
  }
})

function fileTimeOf(iso: string): bigint {
  return (BigInt(Date.parse(iso)) + 11_644_473_600_000n) * 10_000n
}

const hole = (nth: number): Piece => ({ hole: nth })
const optional = (nth: number): Piece => ({ hole: nth, optional: true })
const namespace = 'http://schemas.microsoft.com/win/2004/08/events/event'

/** The System part as Windows' template has it: numbers of holes in the order of `systemValues`. */
function eventTree(event: EventToWrite): Tree {
  const system: Tree[] = [
    { name: 'Provider', attributes: [['Name', event.provider]] },
    { name: 'EventID', attributes: [['Qualifiers', optional(1)]], children: [hole(0)], dependsOn: 0 },
    { name: 'Level', children: [hole(2)] },
    { name: 'TimeCreated', attributes: [['SystemTime', hole(3)]] },
    { name: 'EventRecordID', children: [hole(4)] },
    { name: 'Channel', children: [hole(5)] },
    { name: 'Computer', children: [hole(6)] },
    { name: 'Security', attributes: [['UserID', optional(7)]] }
  ]
  return {
    name: 'Event',
    attributes: [['xmlns', namespace]],
    children: [{ name: 'System', children: system }, hole(8)]
  }
}

function bodyTree(event: EventToWrite): Tree {
  if (event.userData !== undefined) return { name: 'UserData', children: [event.userData] }
  const data = (event.data ?? []).map(([name], nth): Tree => {
    const attributes = name === null || name === 'Binary' ? {} : { attributes: [['Name', name] as const] }
    return { name: name === 'Binary' ? 'Binary' : 'Data', ...attributes, children: [hole(nth)] }
  })
  return { name: 'EventData', children: data }
}

function systemValues(event: EventToWrite): WrittenValue[] {
  return [
    u16(event.eventId),
    nothing,
    u8(event.level ?? 4),
    time(event.time),
    u64(BigInt(event.id)),
    wide(event.channel ?? 'System'),
    wide(event.computer ?? 'PC01.contoso.example'),
    event.user === undefined ? nothing : sid(event.user)
  ]
}

export function writeRecord(chunk: ChunkWriter, event: EventToWrite): number {
  return chunk.record(BigInt(event.id), fileTimeOf(event.time), () => {
    if (event.plain === true) return chunk.element(plainTree(event), false)
    const key = `${event.provider} ${event.eventId} ${JSON.stringify(bodyTree(event))}`
    const body: WrittenValue = {
      type: 0x21,
      write: () => {
        chunk.u8(0x0f, 1, 1, 0)
        chunk.instance(
          `body ${key}`,
          bodyTree(event),
          (event.data ?? []).map(([, value]) => value)
        )
        chunk.u8(0)
      }
    }
    chunk.instance(`event ${event.provider}`, eventTree(event), [...systemValues(event), body])
  })
}

function plainTree(event: EventToWrite): Tree {
  const system: Tree[] = [
    { name: 'Provider', attributes: [['Name', event.provider]] },
    { name: 'EventID', children: [String(event.eventId)] },
    { name: 'TimeCreated', attributes: [['SystemTime', event.time]] },
    { name: 'EventRecordID', children: [String(event.id)] },
    { name: 'Channel', children: [event.channel ?? 'System'] }
  ]
  return {
    name: 'Event',
    attributes: [['xmlns', namespace]],
    children: [{ name: 'System', children: system }, bodyTree(event)]
  }
}

export function chunkOf(events: readonly EventToWrite[], free?: number): Uint8Array {
  const chunk = new ChunkWriter()
  for (const event of events) writeRecord(chunk, event)
  return chunk.close(BigInt(events[0]?.id ?? -1), BigInt(events.at(-1)?.id ?? -1), free)
}

/** The file around chunks; `live` as when it was copied while Windows wrote to it. */
export function evtxOf(chunks: readonly Uint8Array[], live = false): Uint8Array {
  const file = new Uint8Array(4096 + chunks.length * 65_536)
  file.set(new TextEncoder().encode('ElfFile\0'))
  const view = new DataView(file.buffer)
  view.setUint32(16, chunks.length - 1, true)
  view.setUint32(32, 128, true)
  view.setUint32(36, 0x3_0001, true)
  view.setUint32(40, 0x1000 + chunks.length * 0x1_0000, true)
  file[120] = live ? 1 : 0
  view.setUint32(124, crc32(file.subarray(0, 120)), true)
  chunks.forEach((chunk, nth) => file.set(chunk, 4096 + nth * 65_536))
  return file
}
