import { longestLine } from '../lines.ts'
import { biasOf, isoTime } from '../log-time.ts'
import type { LogRecord } from './records.ts'

const opening = '<![LOG['
const closing = ']LOG]!>'
const longestAttributes = 1000

/** The records of a log as CMTrace reads it; messages may span lines, and the first or last record may be cut off. */
export function* rawRecords(text: string): Generator<LogRecord> {
  const lines = new LineCounter(text)
  let end = text.indexOf(closing)
  let start = text.indexOf(opening)
  // a rolled file may begin in the middle of a record
  if (end !== -1 && (start === -1 || end < start)) {
    yield recordOf(text, 0, 0, end, 1)
  }
  while (start !== -1) {
    const next = text.indexOf(opening, start + opening.length)
    if (end !== -1 && end < start) end = text.indexOf(closing, start)
    const line = lines.at(start)
    // without its own end the record runs to the next one
    const own = end !== -1 && (next === -1 || end < next) ? end : null
    yield own === null
      ? unfinished(text.slice(start + opening.length, next === -1 ? undefined : next), line)
      : recordOf(text, start, start + opening.length, own, line)
    start = next
  }
}

function unfinished(message: string, line: number): LogRecord {
  const cut = message.slice(0, longestLine)
  return { line, raw: cut, message: cut.trim(), component: '', at: null, biasMinutes: null }
}

function recordOf(text: string, start: number, from: number, end: number, line: number): LogRecord {
  const after = text.slice(end + closing.length, end + closing.length + longestAttributes)
  const close = after.indexOf('>')
  // blogs and word processors turn the quotes into typographic ones
  const attributes = after.slice(0, close === -1 ? undefined : close).replace(/[“”„″]/g, '"')
  const time = /\btime="(\d{1,2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?([+-]\d{1,4})?"/.exec(attributes)
  const date = /\bdate="(\d{1,2})-(\d{1,2})-(\d{4})"/.exec(attributes)
  const biasMinutes = biasOf(time?.[5])
  return {
    line,
    raw: text.slice(start, Math.min(end + closing.length + (close === -1 ? 0 : close + 1), start + longestLine)),
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

/** Line numbers of ascending positions; every line end is looked for once. */
class LineCounter {
  private readonly text: string
  private line = 1
  private nextEnd: number

  constructor(text: string) {
    this.text = text
    this.nextEnd = text.indexOf('\n')
  }

  at(position: number): number {
    while (this.nextEnd !== -1 && this.nextEnd < position) {
      this.line++
      this.nextEnd = this.text.indexOf('\n', this.nextEnd + 1)
    }
    return this.line
  }
}
