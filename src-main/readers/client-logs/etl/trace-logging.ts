import { eventField, eventFlag, eventHeaderBytes, itemType } from './layout.ts'
import { fieldText } from './trace-fields.ts'
import { afterZero, zeroEnded } from './zero-ended.ts'

/** Position of the description that TraceLogging adds to every event (TraceLoggingProvider.h, MIT). */
export interface EventDescription {
  /** The provider's name; empty where no traits are there. */
  traitsAt: number
  traitsEnd: number
  /** Behind the size the description begins with. */
  schemaAt: number
  schemaEnd: number
  payloadAt: number
}

const mostItems = 64

/** Reused by `isDescribed`, because an object for every event would cost more than everything else. */
export function anyDescription(): EventDescription {
  return { traitsAt: 0, traitsEnd: 0, schemaAt: 0, schemaEnd: 0, payloadAt: 0 }
}

/**
 * Finds the description of the record `[at, end)`, which is at least as long as an event header; false where it has
 * none, which is the case for events whose texts are kept in a manifest or in symbols.
 */
export function isDescribed(view: DataView, at: number, end: number, found: EventDescription): boolean {
  if ((view.getUint16(at + eventField.flags, true) & eventFlag.extended) === 0) return false
  let item = at + eventHeaderBytes
  found.traitsAt = found.traitsEnd = found.schemaAt = 0
  for (let nth = 0; nth < mostItems && item + 8 <= end; nth++) {
    const step = view.getUint16(item, true)
    const type = view.getUint16(item + 2, true)
    const hasMore = (view.getUint16(item + 4, true) & 1) === 1
    // either begins with its own size
    const data = item + 10
    const dataEnd = Math.min(item + 8 + view.getUint16(item + 6, true), end)
    if (step < 8) return false
    if (dataEnd >= data && type === itemType.traits) [found.traitsAt, found.traitsEnd] = [data, dataEnd]
    if (dataEnd >= data && type === itemType.schema) [found.schemaAt, found.schemaEnd] = [data, dataEnd]
    item += step
    if (!hasMore) break
  }
  found.payloadAt = Math.min(item, end)
  return found.schemaAt !== 0
}

/** The event's own name, which Windows Update uses for its component, and what its fields hold as one text. */
export function readDescribed(
  view: DataView,
  event: EventDescription,
  end: number
): { readonly name: string; readonly text: string } {
  let at = event.schemaAt
  while (at < event.schemaEnd && view.getUint8(at) >= 0x80) at++
  const name = zeroEnded(view, at + 1, event.schemaEnd)
  const fields = afterZero(view, at + 1, event.schemaEnd)
  return { name, text: fieldText(view, { at: fields, end: event.schemaEnd }, { at: event.payloadAt, end }) }
}
