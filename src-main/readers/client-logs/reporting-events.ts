import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { linesOf, longestLine } from '../text/lines.ts'
import { biasOfOffset, isoTime, TimeSpan } from './log-time.ts'
import { citedText, NewestEvents } from './newest-events.ts'
import { resultCode, success } from './result-code.ts'

/**
 * Tab-separated columns: id, time with UTC offset, a number, event number and name, category, update id, revision,
 * result, caller, outcome, area, sentence. Only the sentence is localized.
 */
const record =
  /^\{[0-9a-f-]{36}\}\s+(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2}):(\d{1,3})([+-]\d{4})\s+\d{1,6}\s+\d{1,6}\s+\[(\w{1,80})\]\s+\d{1,6}\s+\{[0-9a-f-]{36}\}\s+\d{1,6}\s+(?:0x)?([0-9a-f]{1,8})(?:\s+([^\t]{1,200}))?/i

/**
 * Parses ReportingEvents.log, in which the update agent records the result of each scan. Returns null for any other
 * text; never throws.
 */
export function readReportingEvents(text: string): EvidenceValue<'windows-update-log'> | null {
  const span = new TimeSpan()
  const events = new NewestEvents()
  let records = 0
  let biasMinutes: number | null = null
  for (const { number, text: whole } of linesOf(text)) {
    const raw = whole.slice(0, longestLine)
    const columns = raw.startsWith('{') ? record.exec(raw) : null
    if (columns === null) continue
    records++
    biasMinutes = biasOfOffset(columns[8] ?? '') ?? biasMinutes
    const at = timeOf(columns, biasOfOffset(columns[8] ?? ''))
    span.include(at)
    const about = { line: number, at, text: citedText(raw), ...callerOf(columns[11], raw) }
    const code = resultCode(columns[10]?.padStart(8, '0')) ?? success
    if (columns[9] === 'AGENT_DETECTION_FAILED')
      events.add({ ...about, kind: 'scan-failed', ...(code === success ? {} : { code }) })
    if (columns[9] === 'AGENT_DETECTION_FINISHED') events.add({ ...about, kind: 'scan-succeeded' })
    if (columns[9] === 'AGENT_DOWNLOAD_FAILED') events.add({ ...about, kind: 'download-failed', code })
    if (columns[9] === 'AGENT_INSTALLING_FAILED') events.add({ ...about, kind: 'install-failed', code })
  }
  if (records === 0) return null
  return {
    form: 'reporting-events',
    agentVersion: null,
    records,
    ...span.ends(biasMinutes),
    biasMinutes,
    events: events.all(),
    dropped: events.dropped
  }
}

/** The caller's name, only if the columns are still separated by tabs; otherwise its end is unknown. */
function callerOf(caller: string | undefined, raw: string): { caller?: string } {
  return caller === undefined || !raw.includes('\t') ? {} : { caller: caller.trim() }
}

function timeOf(columns: RegExpExecArray, biasMinutes: number | null): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = columns.slice(1, 7).map(Number)
  return isoTime({ year, month, day, hour, minute, second, fraction: columns[7] ?? '' }, biasMinutes)
}
