import type { XmlElement } from './xml-element.ts'

/** The account in whose context an event was logged. Only well-known accounts are kept, no personal identifiers. */
export type EventAccount = 'system' | 'local-service' | 'network-service' | 'user'

export interface EventValue {
  /** Null for providers that number their values instead of naming them. */
  readonly name: string | null
  readonly value: string
}

/** One event of Windows' event log, in whichever form it came. */
export interface WindowsEvent {
  /** Lower case, for Windows writes it in varying case. */
  readonly provider: string
  readonly eventId: number
  /** 1 critical, 2 error, 3 warning, 4 information, 5 verbose; null if only a translated word is given. */
  readonly level: number | null
  readonly channel: string | null
  readonly computer: string | null
  /** ISO 8601 with milliseconds; ends in Z when the time zone is known, otherwise as the converting computer showed it. */
  readonly time: string | null
  readonly recordId: number | null
  readonly account: EventAccount | null
  readonly data: readonly EventValue[]
  /** Values of providers that use UserData instead of EventData. */
  readonly userData: XmlElement | null
  /** The translated message, if there are no values. */
  readonly message: string | null
}

/** A named value; without names, the one at this position. Null when there is none. */
export function valueOf(event: WindowsEvent, name: string, position?: number): string | null {
  const wanted = name.toLowerCase()
  const named = event.data.find((item) => item.name?.toLowerCase() === wanted)
  if (named !== undefined) return named.value
  if (position === undefined) return null
  return event.data.filter((item) => item.name === null)[position]?.value ?? null
}

/** MS-DTYP 2.4.2.4, well-known SIDs. */
export function accountOf(sid: string | null): EventAccount | null {
  if (sid === null || !/^S-1-\d/i.test(sid)) return null
  if (sid === 'S-1-5-18') return 'system'
  if (sid === 'S-1-5-19') return 'local-service'
  return sid === 'S-1-5-20' ? 'network-service' : 'user'
}
