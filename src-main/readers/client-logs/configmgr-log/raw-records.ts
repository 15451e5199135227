import { lineEndOf, longestLine, type LogText } from '../../text/lines.ts'
import { biasOf, isoTime } from '../log-time.ts'
import type { LogRecord } from './records.ts'

const opening = '<![LOG['
const closing = ']LOG]!>'
const longestAttributes = 1000

/** Characters. A record without an end marker is cut here to limit memory use. */
const mostOpen = 16 * 1024 * 1024

/**
 * Yields the records of a raw log (`<![LOG[message]LOG]!><attributes>`). A message may span lines; the first and the
 * last record may be incomplete.
 */
export function* rawRecords(text: LogText): Generator<LogRecord> {
  if (typeof text === 'string') {
    yield* wholeRecords(text, new LineCounter(text, 1))
    return
  }
  let open = ''
  let line = 1
  for (const piece of text) {
    if (open.length < mostOpen) open += piece
    const last = open.lastIndexOf(opening)
    if (last <= 0) continue
    const whole = open.slice(0, last)
    const lines = new LineCounter(whole, line)
    yield* wholeRecords(whole, lines)
    line = lines.at(last)
    open = open.slice(last)
  }
  yield* wholeRecords(open, new LineCounter(open, line))
}

/** Records of a chunk that ends at a record boundary or at the end of the text. */
function* wholeRecords(text: string, lines: LineCounter): Generator<LogRecord> {
  let end = text.indexOf(closing)
  let start = text.indexOf(opening)
  // a rolled-over file may begin in the middle of a record
  if (end !== -1 && (start === -1 || end < start)) {
    yield recordOf(text.slice(0, start === -1 ? undefined : start), 0, end, lines.at(0))
  }
  while (start !== -1) {
    const next = text.indexOf(opening, start + opening.length)
    if (end !== -1 && end < start) end = text.indexOf(closing, start)
    const line = lines.at(start)
    // if the end marker is missing, the record extends to the next start marker
    const own = end !== -1 && (next === -1 || end < next) ? end : null
    const stop = next === -1 ? text.length : next
    yield own === null
      ? unfinished(text.slice(start + opening.length, stop), line)
      : recordOf(text.slice(start, stop), opening.length, own - start, line)
    start = next
  }
}

/**
 * A record cut at the end of the text. A code at the very end may be truncated into a different code, so it is removed
 * from the message.
 */
function unfinished(text: string, line: number): LogRecord {
  const cut = text.slice(0, longestLine)
  const message = cut.trim().replace(/\b0x[0-9a-f]{0,7}$/i, '')
  return { line, raw: cut, message, component: '', at: null, biasMinutes: null }
}

/** `text`: from the start of the record to the start of the next one. */
function recordOf(text: string, from: number, end: number, line: number): LogRecord {
  const after = text.slice(end + closing.length, end + closing.length + longestAttributes)
  const close = after.indexOf('>')
  // blogs and word processors replace straight quotes with typographic ones
  const attributes = after.slice(0, close === -1 ? undefined : close).replace(/[“”„″]/g, '"')
  const time = /\btime="(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([+-]\d{1,4})?"/.exec(attributes)
  const date = /\bdate="(\d{1,2})-(\d{1,2})-(\d{4})"/.exec(attributes)
  const biasMinutes = biasOf(time?.[5])
  return {
    line,
    raw: text.slice(0, Math.min(end + closing.length + (close === -1 ? 0 : close + 1), longestLine)),
    message: text.slice(from, Math.min(end, from + longestLine)).trim(),
    component: /\bcomponent="([^"]{0,100})"/.exec(attributes)?.[1] ?? '',
    at: time === null || date === null ? null : isoTime(written(date, time), biasMinutes),
    biasMinutes
  }
}

function written(date: RegExpExecArray, time: RegExpExecArray) {
  return {
    year: Number(date[3]),
    month: Number(date[1]),
    day: Number(date[2]),
    hour: Number(time[1]),
    minute: Number(time[2]),
    second: Number(time[3]),
    fraction: time[4] ?? ''
  }
}

/** Converts ascending character positions to line numbers (from 1) in one pass over the text. */
class LineCounter {
  private readonly text: string
  private line: number
  private readonly end: string
  private nextEnd: number

  constructor(text: string, first: number) {
    this.text = text
    this.line = first
    this.end = lineEndOf(text)
    this.nextEnd = text.indexOf(this.end)
  }

  at(position: number): number {
    while (this.nextEnd !== -1 && this.nextEnd < position) {
      this.line++
      this.nextEnd = this.text.indexOf(this.end, this.nextEnd + 1)
    }
    return this.line
  }
}
