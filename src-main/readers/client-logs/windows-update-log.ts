import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { linesOf, type Line, type LogText } from '../text/lines.ts'
import { biasOfOffset } from './log-time.ts'
import { LogSummary } from './windows-update-log/log-summary.ts'
import { RecordOrder } from './windows-update-log/record-order.ts'
import { windowsUpdateRecords, type LogRecord } from './windows-update-log/records.ts'

/** Component names in WindowsUpdate.log, lower case. */
const components = new Set(
  `agent api au aux cltui comapi datastore deployment dnldmgr downloadmanager driver dtastor eehandler ep handler
  idletimer idletmr inv metadata misc protocoltalker pt redir report reporter selfupdate service setup shared sls
  test webservices ws wutask`.split(/\s+/)
)
const gluedComponent = /^[ \t]*[0-9a-f]{4,12}(?:Agent|Misc|Service|Setup|PT|DnldMgr|Report|COMAPI|AU)\b/i
/** Phrases that occur only in WindowsUpdate.log; identify excerpts without date column. */
const relevantPhrase =
  /SendRequest failed with hr|SendRequestUsingProxy failed|Agent: Finding updates|soap client error = |Sus server changed through policy|COMAPI: Search|\*FAILED\* \[[0-9a-f]{8}\]|^WS error: |REPORT EVENT: \{|CWERReporter|Finding updates CallerId|\* WSUS (?:status )?server:|PTError: 0x|WU client failed searching|Exceeded max server round trips: |Failed to find updates with error code |Failed to synchronize, error = |_WithRecovery failed: 0x|^WARNING: Exit code = 0x/i
/** Occurs only in logs converted by Get-WindowsUpdateLog; identifies the form of excerpts without time column. */
const convertedPhrase = /\*FAILED\* \[|^WS error: /
/** Cheap pre-filter for lines with the time zone or a version. */
const header = /Logging initialized|lient version/
/**
 * Four characters of the header lines and of the line with the computer's WSUS id. A filter that drops lines of a large
 * log has to keep every line with one of these.
 */
export const keptWords = ['Logg', 't ve', 'targ'] as const
const undecoded = /No Format Information found|Unknown\( ?\d{1,3}\): GUID=/

/**
 * Parses WindowsUpdate.log in both forms (classic, converted from ETL), including excerpts copied from web pages. Times
 * are ISO 8601, UTC where the log states its offset. Lines out of order are sorted if the pieces of the text can be read a
 * second time. Returns null for any other text; never throws.
 */
export function readWindowsUpdateLog(text: LogText): EvidenceValue<'windows-update-log'> | null {
  const order = new RecordOrder()
  const read = readRecords(windowsUpdateRecords(linesOf(text)), order)
  if (read === null || !order.isMixed) return read
  return readRecords(order.sorted([...windowsUpdateRecords(linesOf(text))])) ?? read
}

/** Same as `readWindowsUpdateLog` for lines from which irrelevant ones were already removed; takes their order as it is. */
export function readWindowsUpdateLines(lines: Iterable<Line>): EvidenceValue<'windows-update-log'> | null {
  return readRecords(windowsUpdateRecords(lines))
}

function readRecords(
  records: Iterable<LogRecord>,
  order: RecordOrder | null = null
): EvidenceValue<'windows-update-log'> | null {
  const summary = new LogSummary()
  const seen = { dated: 0, undated: 0, classic: 0, undecoded: 0, relevant: false }
  let biasMinutes: number | null = null
  let agentVersion: AgentVersion | null = null
  let convertedWords = false
  for (const record of records) {
    order?.read(record)
    if (header.test(record.message)) {
      biasMinutes = biasIn(record.message) ?? biasMinutes
      agentVersion = versionIn(record.message, agentVersion)
    }
    if (record.time === null) seen.undated++
    else seen.dated++
    if (record.time?.form === 'classic') seen.classic++
    if (undecoded.test(record.message)) seen.undecoded++
    seen.relevant ||= isRelevant(record)
    convertedWords ||= seen.dated === 0 && convertedPhrase.test(record.raw)
    summary.read(record, biasMinutes)
  }
  if (!seen.relevant && seen.undecoded === 0) return null
  const mostlyUndecoded = seen.undecoded * 2 > seen.dated + seen.undated
  const convertedText = seen.dated === 0 ? convertedWords : seen.classic * 2 < seen.dated
  return {
    form: mostlyUndecoded ? 'undecoded' : convertedText ? 'converted' : 'classic',
    agentVersion: agentVersion?.version ?? null,
    ...(seen.undecoded > 0 ? { undecodedLines: seen.undecoded } : {}),
    records: seen.dated === 0 ? seen.undated : seen.dated,
    ...summary.value(biasMinutes)
  }
}

function isRelevant(record: LogRecord): boolean {
  if (record.time === null) return relevantPhrase.test(record.message)
  if (components.has(record.component.toLowerCase()) || gluedComponent.test(record.message)) return true
  return record.component === '' && relevantPhrase.test(record.message)
}

/** Bias in minutes, from the header that the service writes at each start. */
function biasIn(message: string): number | null {
  const offset = /\bLogging initialized \(build: [^,)]{1,60}, tz: ([+-]\d{4})\)/.exec(message)?.[1]
  return offset === undefined ? null : biasOfOffset(offset)
}

interface AgentVersion {
  readonly version: string
  /** True for the version of the agent itself, which takes precedence over the versions of its files. */
  readonly sure: boolean
}

function versionIn(message: string, known: AgentVersion | null): AgentVersion | null {
  const own = /\bWU client version ([\d.]{3,40})/.exec(message)?.[1]
  if (own !== undefined) return { version: own, sure: true }
  if (known?.sure === true) return known
  const file = /\bClient version: Core: ([\d.]{3,40})|\bLogging initialized \(build: ([\d.]{3,40}),/.exec(message)
  const version = file?.[1] ?? file?.[2]
  return version === undefined ? known : { version, sure: false }
}
