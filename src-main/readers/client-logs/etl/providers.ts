import { eventField } from './layout.ts'
import type { EventDescription } from './trace-logging.ts'
import { zeroEnded } from './zero-ended.ts'

/** Providers whose events are read: Windows Update, and its service healing (SIH). */
export type UpdateProvider = 'WUTraceLogging' | 'SIHTraceLogging'

/** As seen in files of Windows 10 and 11; TraceLogging makes a provider's GUID from its name. */
const known: Readonly<Record<string, UpdateProvider>> = {
  '0b7a6f19-47c4-454e-8c5c-e868d637e4d8': 'WUTraceLogging',
  '9906081d-e45a-4f41-a53f-2ac2e0225de1': 'SIHTraceLogging'
}

/** Identifies the provider of self-describing events; caches the previous one, because most are the same. */
export class Providers {
  private readonly last = new Uint32Array(4)
  private lastUpdate: UpdateProvider | null = null
  /** Provider's name of the last event, or its GUID if it has none. */
  lastName = ''

  /** `at`: beginning of the event's record. Null for one that is neither. */
  updateProvider(view: DataView, at: number, event: EventDescription): UpdateProvider | null {
    const place = at + eventField.provider
    const { last } = this
    let isSame = this.lastName !== ''
    for (let nth = 0; nth < 4; nth++) {
      const part = view.getUint32(place + nth * 4, true)
      isSame &&= last[nth] === part
      last[nth] = part
    }
    if (isSame) return this.lastUpdate
    const id = providerId(view, at)
    const name = zeroEnded(view, event.traitsAt, event.traitsEnd)
    this.lastName = name === '' ? id : name
    this.lastUpdate =
      name === 'WUTraceLogging' || name === 'SIHTraceLogging' ? name : name === '' ? (known[id] ?? null) : null
    return this.lastUpdate
  }
}

/** The GUID of an event's provider, as it is commonly written. `at`: beginning of the event's record. */
export function providerId(view: DataView, at: number): string {
  const place = at + eventField.provider
  const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0')
  const bytes = Array.from({ length: 8 }, (_, nth) => hex(view.getUint8(place + 8 + nth), 2)).join('')
  const first = hex(view.getUint32(place, true), 8)
  const middle = `${hex(view.getUint16(place + 4, true), 4)}-${hex(view.getUint16(place + 6, true), 4)}`
  return `${first}-${middle}-${bytes.slice(0, 4)}-${bytes.slice(4)}`
}
