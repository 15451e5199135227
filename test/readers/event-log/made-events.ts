import { eventFacts } from '../../../src-main/readers/event-log/meaning/event-facts.ts'
import { readEventText } from '../../../src-main/readers/event-log/text/event-text.ts'
import type { WindowsEvent } from '../../../src-main/readers/event-log/windows-event.ts'

const where = new Set(['at', 'provider', 'eventId', 'recordId'])

export function event(
  provider: string,
  id: number,
  body = '',
  time = '2026-10-14T06:41:07Z',
  record = 1,
  user = 'S-1-5-18'
): WindowsEvent {
  const system = `<System><Provider Name="${provider}"/><EventID>${id}</EventID><TimeCreated SystemTime="${time}"/><EventRecordID>${record}</EventRecordID><Channel>System</Channel><Computer>PC01</Computer><Security UserID="${user}"/></System>`
  const found = readEventText(`<Event>${system}${body}</Event>`)?.events[0]
  if (found === undefined) throw new Error('no event')
  return found
}

export const data = (values: Readonly<Record<string, string>>) =>
  `<EventData>${Object.entries(values)
    .map(([name, value]) => (name === 'Binary' ? `<Binary>${value}</Binary>` : `<Data Name="${name}">${value}</Data>`))
    .join('')}</EventData>`

export function said(provider: string, message: string, id: number): WindowsEvent {
  return { ...event(provider, id), message }
}

/** What an event says, without where it stands. */
export const meaning = (one: WindowsEvent): Readonly<Record<string, unknown>>[] =>
  eventFacts([one]).map((fact) => Object.fromEntries(Object.entries(fact).filter(([name]) => !where.has(name))))
