import { linesOf, longestLine, type Line, type LogText } from '../lines.ts'
import type { WrittenTime } from '../log-time.ts'

/** One entry of WindowsUpdate.log, however much of its columns survived copying. */
export interface LogRecord {
  readonly line: number
  /** The entry as it was. */
  readonly raw: string
  readonly time: WrittenTime | null
  /** `classic` times end in `:123`, converted ones in `.1234567`; null without a time. */
  readonly form: 'classic' | 'converted' | null
  /** Empty where it cannot be told. */
  readonly thread: string
  readonly component: string
  readonly message: string
}

const date = String.raw`(\d{4})[-/.](\d{2})[-/.](\d{2})`
const stamp = new RegExp(String.raw`^[ \t]*${date}[ \t]{0,20}(\d{2}):(\d{2}):(\d{2})(?:([:.,])(\d{1,7}))?`)
/** A further entry on the same line: only a whole stamp with its process and thread tells it from a date in a sentence. */
const innerStamp =
  /[ \t]\d{4}[-/.]\d{2}[-/.]\d{2}[ \t]{1,20}\d{2}:\d{2}:\d{2}[:.]\d{3,7}[ \t]{1,20}\d{1,6}[ \t]{1,20}[0-9a-f]{1,6}[ \t]/gi
/** Where entries without date, joined to one line, begin. */
const innerComponent =
  /[ \t](?=(?:PT|EP|WS|AU|Agent|Misc|Setup|COMAPI|DnldMgr|Report|Handler|Service)[ \t]{1,9}(?:#[ \t]|\*[ \t])?(?:WARNING:|FATAL:|\*\*|>>##|<<##|##))/g
const columns = /^[ \t]*([0-9a-f]{1,6})[ \t]+([0-9a-f]{1,6})[ \t]+([a-z]\w*)(?:[ \t]+(.*))?$/i

/** The entries of a text in their order; blank lines are left out. */
export function* windowsUpdateRecords(text: LogText): Generator<LogRecord> {
  let open: Line | null = null
  for (const line of linesOf(text)) {
    if (line.text.trim() === '') continue
    // forum software breaks the line before an address
    if (open !== null && !stamp.test(line.text.slice(0, 60))) {
      yield* recordsOn({ number: open.number, text: `${open.text} ${line.text.trim()}` })
      open = null
      continue
    }
    if (open !== null) yield* recordsOn(open)
    open = /failed for[ \t]{0,9}<?[ \t]{0,9}$/.test(line.text.slice(-40)) ? line : null
    if (open === null) yield* recordsOn(line)
  }
  if (open !== null) yield* recordsOn(open)
}

function* recordsOn(line: Line): Generator<LogRecord> {
  const separator = stamp.test(line.text.slice(0, 60)) ? innerStamp : innerComponent
  let start = 0
  for (const match of line.text.matchAll(separator)) {
    if (match.index === start) continue
    yield recordOf(line.number, line.text.slice(start, match.index))
    start = match.index + 1
  }
  yield recordOf(line.number, line.text.slice(start))
}

function recordOf(line: number, raw: string): LogRecord {
  const text = raw.slice(0, longestLine)
  const time = stamp.exec(text)
  if (time === null) return { line, raw, time: null, form: null, thread: '', component: '', message: text.trim() }
  const rest = text.slice(time[0].length)
  const parts = columns.exec(rest)
  return {
    line,
    raw,
    time: written(time),
    form: time[7] === '.' && (time[8]?.length ?? 0) > 3 ? 'converted' : 'classic',
    thread: parts?.[2]?.toLowerCase() ?? '',
    component: parts?.[3] ?? '',
    message: (parts === null ? rest : (parts[4] ?? '')).trim()
  }
}

function written(time: RegExpExecArray): WrittenTime {
  const [year, month, day, hour, minute, second] = time.slice(1, 7).map(Number)
  return {
    year: year ?? 0,
    month: month ?? 0,
    day: day ?? 0,
    hour: hour ?? 0,
    minute: minute ?? 0,
    second: second ?? 0,
    fraction: time[8] ?? ''
  }
}
