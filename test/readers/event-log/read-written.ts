import { readEvtx } from '../../builders/read-evtx.ts'
import type { WindowsEvent } from '../../../src-main/readers/event-log/windows-event.ts'
import { ChunkWriter, type Tree, type WrittenValue } from './chunk-writer.ts'
import { hex32, type EventToWrite } from './evtx-writer.ts'

export const client = 'Microsoft-Windows-WindowsUpdateClient'
export const at = '2026-10-14T06:41:07.123Z'

export function failedSearch(id: number, code = 0x8024402c): EventToWrite {
  return { id, time: at, provider: client, eventId: 25, level: 2, user: [18], data: [['errorCode', hex32(code)]] }
}

export function read(file: Uint8Array): {
  events: WindowsEvent[]
  summary: NonNullable<ReturnType<typeof readEvtx>>['summary']
} {
  const found = readEvtx(file, () => true)
  if (found === null) throw new Error('no event log')
  return found
}

/** A chunk of one event with this template for its data. */
export function chunkWith(data: readonly Tree[], values: readonly WrittenValue[]): Uint8Array {
  const system: Tree[] = [
    { name: 'Provider', attributes: [['Name', 'x']] },
    { name: 'EventID', children: ['7'] }
  ]
  const children = [
    { name: 'System', children: system },
    { name: 'EventData', children: data }
  ]
  const chunk = new ChunkWriter()
  chunk.record(1n, 0n, () => chunk.instance('k', { name: 'Event', children }, values))
  return chunk.close(1n, 1n)
}

export const ids = (file: Uint8Array) => read(file).events.map(({ recordId }) => recordId)
