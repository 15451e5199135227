import { numberIn } from '../event-of-element.ts'
import { knownProvider } from '../picked-events.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { messageEvent } from './message-event.ts'
import { eventOfProperties } from './property-lists.ts'
import { dateIn, type SlashOrder } from './written-date.ts'

const mostFields = 64
const longestField = 4096

/** Events saved as CSV or as text between tabs: by Event Viewer, whose headings are translated, or by `Export-Csv`. */
export function* delimitedEvents(text: string, order: SlashOrder): Generator<WindowsEvent> {
  const delimiter = delimiterOf(text)
  if (delimiter === null) return
  let names: readonly string[] | null = null
  for (const fields of rowsOf(text, delimiter)) {
    const lower = fields.map((field) => field.trim().toLowerCase())
    if (lower.includes('timecreated') && lower.includes('id')) names = lower
    else if (names === null) yield* eventByShape(fields, order)
    else yield* eventOfProperties(new Map(names.map((name, nth) => [name, fields[nth] ?? ''])), order)
  }
}

/** A provider we know, a date before it, a number behind it, and the sentence at the end. */
function* eventByShape(fields: readonly string[], order: SlashOrder): Generator<WindowsEvent> {
  const source = fields.findIndex((field) => knownProvider(field) !== null)
  if (source === -1) return
  const time = fields
    .slice(0, source)
    .map((field) => dateIn(field, order))
    .find((date) => date !== null)
  const number = fields.findIndex((field, nth) => nth > source && numberIn(field) !== null)
  const eventId = numberIn(fields[number] ?? '')
  if (time === undefined || eventId === null) return
  yield messageEvent({
    provider: fields[source] ?? '',
    eventId: eventId % 65_536,
    time: time.at,
    message: fields.slice(number + 1).join('\n')
  })
}

/** The delimiter, taken from the first line that has one. */
function delimiterOf(text: string): string | null {
  const head = text.slice(0, 4096).split('\n', 5)
  for (const line of head) {
    const counts = ['\t', ';', ','].map((delimiter) => ({ delimiter, count: line.split(delimiter).length - 1 }))
    const most = counts.reduce((best, next) => (next.count > best.count ? next : best))
    if (most.count >= 2) return most.delimiter
  }
  return null
}

/** RFC 4180: fields in quotes may hold the delimiter, line ends and doubled quotes. A quote left open ends with its line's text. */
function* rowsOf(text: string, delimiter: string): Generator<string[]> {
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text.charAt(at) === '"'
    const end = quoted ? closingQuote(text, at + 1) : unquotedEnd(text, at, delimiter)
    const raw = quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end)
    if (row.length < mostFields) row.push(raw.slice(0, longestField))
    at = quoted ? unquotedEnd(text, end, delimiter) : end
    if (text.charAt(at) !== delimiter) {
      yield row
      row = []
      while (text.charAt(at) === '\r') at++
    }
    at++
  }
  if (row.length > 0) yield row
}

function closingQuote(text: string, from: number): number {
  let at = from
  for (;;) {
    const end = text.indexOf('"', at)
    if (end === -1) return text.length
    if (text.charAt(end + 1) !== '"') return end
    at = end + 2
  }
}

function unquotedEnd(text: string, from: number, delimiter: string): number {
  let at = from
  while (at < text.length && text.charAt(at) !== delimiter && text.charAt(at) !== '\n' && text.charAt(at) !== '\r') at++
  return at
}
