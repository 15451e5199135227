import { knownProvider, provider } from '../picked-events.ts'
import { accountOf, type WindowsEvent } from '../windows-event.ts'

const longestMessage = 2000
const ofUpdateClient = /\b0x8024[0-9a-f]{4}\b|Windows Update/i

/** An event as a text form shows it, with all values as written. */
export interface WrittenEvent {
  readonly provider: string
  readonly eventId: number
  readonly time: string | null
  readonly level?: number | null
  readonly channel?: string | null
  readonly computer?: string | null
  readonly recordId?: number | null
  readonly user?: string | null
  readonly message: string
}

/** An event without values: only its message, in any language. */
export function messageEvent(written: WrittenEvent): WindowsEvent {
  const message = written.message.trim().slice(0, longestMessage)
  const own = written.provider.trim()
  // a table of chosen columns may lack the provider
  const name = own === '' && ofUpdateClient.test(message) ? provider.updateClient : own
  return {
    provider: knownProvider(name) ?? name.toLowerCase(),
    eventId: written.eventId,
    level: written.level ?? null,
    channel: blankAsNull(written.channel),
    computer: blankAsNull(written.computer),
    time: written.time,
    recordId: written.recordId ?? null,
    account: accountOf(written.user?.trim() ?? null),
    data: [],
    userData: null,
    message: message === '' ? null : message
  }
}

function blankAsNull(text: string | null | undefined): string | null {
  return text === undefined || text === null || text.trim() === '' ? null : text.trim()
}
