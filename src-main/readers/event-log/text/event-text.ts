import { linesOf } from '../../text/lines.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { delimitedEvents } from './delimited-events.ts'
import { eventsInXml, holdsEventXml } from './event-xml.ts'
import { tabledEvents } from './event-tables.ts'
import { labelledEvents } from './labelled-events.ts'
import { listedEvents } from './property-lists.ts'
import { slashOrder } from './written-date.ts'

type EventTextForm = 'xml' | 'labelled' | 'list' | 'table' | 'delimited'

/** Every form contains one of these, so that long logs of other kinds need no search line by line. */
const relevant =
  /<\/(?:[A-Za-z][\w-]{0,20}:)?Event>|&lt;\/Event|\bTime(?:Created|Generated)\b|\bMicrosoft-Windows-[A-Z]|\b(?:Service Control Manager|Schannel)\b/

export interface EventText {
  readonly form: EventTextForm
  readonly events: readonly WindowsEvent[]
}

/**
 * The events of a text in any form of export or copy; null for none. If XML is present besides the translated message,
 * as in Event Viewer's copy, only the XML is used: it has the values and UTC.
 */
export function readEventText(text: string): EventText | null {
  if (!relevant.test(text)) return null
  if (holdsEventXml(text)) {
    const events = [...eventsInXml(text)]
    if (events.length > 0) return { form: 'xml', events }
  }
  const order = slashOrder(text)
  const lines = [...linesOf(text)].map((line) => line.text)
  const forms: readonly [EventTextForm, () => Iterable<WindowsEvent>][] = [
    ['labelled', () => labelledEvents(lines, order)],
    ['list', () => listedEvents(lines, order)],
    ['table', () => tabledEvents(lines, order)],
    ['delimited', () => delimitedEvents(text, order)]
  ]
  for (const [form, read] of forms) {
    const events = [...read()]
    if (events.length > 0) return { form, events }
  }
  return null
}
