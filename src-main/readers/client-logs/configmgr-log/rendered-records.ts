import { linesOf, longestLine, type LogText } from '../../text/lines.ts'
import { biasOf, isoTime } from '../log-time.ts'
import type { LogRecord } from './records.ts'

/** Log components of the client's software update agents, keyed in lower case. */
const components = new Map(
  `WUAHandler ScanAgent LocationServices UpdatesDeployment UpdatesDeploymentAgent UpdatesHandler UpdatesStore
  CcmMessaging ccmsetup DataTransferService ContentTransferManager ContentAccess ClientLocation CcmExec PolicyAgent
  PolicyAgent_RequestAssignments PolicyAgent_ReplyAssignments PolicyAgent_PolicyDownload PolicyAgent_PolicyEvaluator
  PolicyAgent_Cleanup StateMessage CIAgent DeltaDownload ClientIDManagerStartup CertificateMaintenance RebootCoordinator`
    .split(/\s+/)
    .map((name) => [name.toLowerCase(), name])
)
const date = String.raw`(\d{1,4})[-/.](\d{1,2})[-/.](\d{1,4})`
/** `PM`, `p.m.`, `p. m.`; newer Windows versions put a narrow or a fixed no-break space before it. */
const blank = String.raw`[ \t\u00a0\u202f]?`
const clock = String.raw`(\d{1,2}):(\d{2}):(\d{2})(?:[.:](\d{1,7}))?(?:${blank}([AP](?:M\b|\.${blank}M\.?)))?`
const stamp = new RegExp(String.raw`(?:^|[ \t])${date}[ \t]{1,4}${clock}(?![\d:])`, 'i')
/** Format of SMS server logs: `message  $$<COMPONENT><MM-dd-yyyy HH:mm:ss.fff+bias><thread=…>`. */
const smsTail = /\$\$<([^<>]{1,100})><(\d{1,2}-\d{1,2}-\d{4}) (\d{1,2}:\d{2}:\d{2}\.\d{1,7})([+-]\d{1,4})?><thread=/

/**
 * Yields the records of a log copied from CMTrace. The positions of date, component and thread depend on the CMTrace
 * version and on manual edits, so each is searched for in the whole line.
 */
export function* renderedRecords(text: LogText): Generator<LogRecord> {
  const { beginning, all } = peeked(text)
  const dayFirst = tellsDayFirst(beginning)
  for (const { number, text: whole } of linesOf(all)) {
    const raw = whole.slice(0, longestLine)
    if (raw.trim() === '') continue
    yield smsRecord(number, raw) ?? shownRecord(number, raw, dayFirst)
  }
}

function smsRecord(line: number, raw: string): LogRecord | null {
  const tail = smsTail.exec(raw)
  if (tail === null) return null
  const biasMinutes = biasOf(tail[4])
  const at = timeIn(`${tail[2]} ${tail[3]}`, false, biasMinutes)
  return { line, raw, message: raw.slice(0, tail.index).trim(), component: tail[1] ?? '', at, biasMinutes }
}

function shownRecord(line: number, raw: string, dayFirst: boolean): LogRecord {
  const component = componentIn(raw)
  return { line, raw, message: raw.trim(), component, at: timeIn(raw, dayFirst, null), biasMinutes: null }
}

/** The component name at the end of the line, or next to the date and the thread `1234 (0x4d2)`. */
function componentIn(raw: string): string {
  const last = /(?:\t|[ \t]{2})(\w{4,40})[ \t]*$/.exec(raw.slice(-80))?.[1]
  const beside = /[ \t](\w{4,40})[ \t]+(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}[ \t]|\d{1,6} \(0x[0-9a-f]{1,8}\))/i.exec(
    raw
  )?.[1]
  return [last, beside].map((name) => components.get(name?.toLowerCase() ?? '')).find((name) => name) ?? ''
}

function timeIn(raw: string, dayFirst: boolean, bias: number | null): string | null {
  const found = stamp.exec(raw)
  if (found === null) return null
  const [first, second, third] = found.slice(1, 4).map(Number)
  const half = found[8]?.toUpperCase()
  const hour = Number(found[4])
  const yearFirst = (found[1]?.length ?? 0) === 4
  // Spanish (`p. m.`) and all formats with dots put the day first
  const swapped = !yearFirst && (dayFirst || half?.includes('.') === true || /\d\.\d{1,2}\.\d{4}/.test(found[0]))
  const [year, month, day] = yearFirst
    ? [first, second, third]
    : swapped
      ? [third, second, first]
      : [third, first, second]
  return isoTime(
    {
      year: year ?? 0,
      month: month ?? 0,
      day: day ?? 0,
      hour: half === undefined ? hour : (hour % 12) + (half.startsWith('P') ? 12 : 0),
      minute: Number(found[5]),
      second: Number(found[6]),
      fraction: found[7] ?? ''
    },
    bias
  )
}

const mostPeeked = 2_000_000

/** True if any date starts with a number above 12, i.e. the day comes first; otherwise the US order is assumed. */
function tellsDayFirst(text: string): boolean {
  return /(?:^|\s)(?:1[3-9]|2\d|3[01])\/\d{1,2}\/\d{4}[ \t]{1,4}\d{1,2}:\d{2}/.test(text)
}

/** The first characters, used to detect the order of day and month, and the complete text including them. */
function peeked(text: LogText): { beginning: string; all: LogText } {
  if (typeof text === 'string') return { beginning: text.slice(0, mostPeeked), all: text }
  const pieces = text[Symbol.iterator]()
  let beginning = ''
  let next = pieces.next()
  for (; next.done !== true && beginning.length < mostPeeked; next = pieces.next()) beginning += next.value
  return { beginning: beginning.slice(0, mostPeeked), all: rejoined(beginning, next, pieces) }
}

function* rejoined(beginning: string, next: IteratorResult<string>, pieces: Iterator<string>): Generator<string> {
  yield beginning
  for (let piece = next; piece.done !== true; piece = pieces.next()) yield piece.value
}
