import { longestLine, type Line } from '../../text/lines.ts'
import { stampPattern, Stamps, type Stamp } from './stamp.ts'

/** One entry of WindowsUpdate.log; columns may be missing after copying. */
export interface LogRecord {
  readonly line: number
  /** The entry as written in the log. */
  readonly raw: string
  /** Null if the entry has no time. */
  readonly time: Stamp | null
  /** Empty if unknown. */
  readonly thread: string
  readonly component: string
  readonly message: string
}

/**
 * A further entry on the same line: requires the complete time stamp with process and thread, because a date alone may
 * be part of a message.
 */
const innerStamp =
  /[ \t]\d{4}[-/.]\d{2}[-/.]\d{2}[ \t]{1,20}\d{2}:\d{2}:\d{2}[:.]\d{3,7}[ \t]{1,20}\d{1,6}[ \t]{1,20}[0-9a-f]{1,6}[ \t]/gi
/** Start of an entry without date inside a line of joined entries. */
const innerComponent =
  /[ \t](?=(?:PT|EP|WS|AU|Agent|Misc|Setup|COMAPI|DnldMgr|Report|Handler|Service)[ \t]{1,9}(?:#[ \t]|\*[ \t])?(?:WARNING:|FATAL:|\*\*|>>##|<<##|##))/g
const columns = /^[ \t]*([0-9a-f]{1,6})[ \t]+([0-9a-f]{1,6})[ \t]+([a-z]\w*)(?:[ \t]+(.*))?$/i

/** Forum software inserts a line break before a URL. */
const broken = /failed for[ \t]{0,9}<?[ \t]{0,9}$/

/** Yields the entries in order, without blank lines. */
export function* windowsUpdateRecords(lines: Iterable<Line>): Generator<LogRecord> {
  const stamps = new Stamps()
  let open: Line | null = null
  for (const line of lines) {
    if (line.text.trim() === '') continue
    if (open !== null && !isStamped(line.text, stamps)) {
      yield* recordsOn({ number: open.number, text: `${open.text} ${line.text.trim()}` }, stamps)
      open = null
      continue
    }
    if (open !== null) yield* recordsOn(open, stamps)
    open = null
    if (isBroken(line.text)) open = line
    else yield* recordsOn(line, stamps)
  }
  if (open !== null) yield* recordsOn(open, stamps)
}

/** The check of the last character avoids the regular expression for most lines. */
function isBroken(text: string): boolean {
  return ' \t<r'.includes(text.slice(-1)) && broken.test(text.slice(-40))
}

function isStamped(text: string, stamps: Stamps): boolean {
  return stamps.knows(text) || stampPattern.test(text.slice(0, 60))
}

function recordsOn(line: Line, stamps: Stamps): LogRecord[] {
  const separator = isStamped(line.text, stamps) ? innerStamp : innerComponent
  if (line.text.search(separator) === -1) return [recordOf(line.number, line.text, stamps)]
  const records: LogRecord[] = []
  let start = 0
  for (const match of line.text.matchAll(separator)) {
    if (match.index === start) continue
    records.push(recordOf(line.number, line.text.slice(start, match.index), stamps))
    start = match.index + 1
  }
  records.push(recordOf(line.number, line.text.slice(start), stamps))
  return records
}

function recordOf(line: number, raw: string, stamps: Stamps): LogRecord {
  const text = raw.slice(0, longestLine)
  const time = stamps.read(text)
  if (time === null) return { line, raw, time: null, thread: '', component: '', message: text.trim() }
  const rest = text.slice(time.length)
  const parts = columns.exec(rest)
  return {
    line,
    raw,
    time,
    thread: parts?.[2]?.toLowerCase() ?? '',
    component: parts?.[3] ?? '',
    message: (parts === null ? rest : (parts[4] ?? '')).trim()
  }
}
