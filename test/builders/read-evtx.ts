import { sourceOf } from '../../src-main/readers/byte-source.ts'
import { evtxEvents, type EvtxSummary, type IsWanted } from '../../src-main/readers/event-log/evtx/evtx-log.ts'
import type { WindowsEvent } from '../../src-main/readers/event-log/windows-event.ts'

/** All wanted events of an event log and its statistics; null for any other file. */
export function readEvtx(
  bytes: Uint8Array,
  isWanted: IsWanted
): { readonly events: WindowsEvent[]; readonly summary: EvtxSummary } | null {
  const found = evtxEvents(sourceOf(bytes), isWanted)
  if (found === null) return null
  const events: WindowsEvent[] = []
  let next = found.next()
  for (; next.done !== true; next = found.next()) events.push(next.value)
  return { events, summary: next.value }
}
