import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { LogEvent } from '../../contract/evidence/log-event.ts'
import type { Language } from '../../contract/text.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { formatNumber } from '../../text/format-number.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow, EvidenceRows } from './evidence-row.ts'

/** A report is for people: its history has every scan, and the case file every event. */
const shownEvents = 6
const shownFailures = 12

interface Log {
  readonly records: number
  readonly firstAt: string | null
  readonly lastAt: string | null
  readonly events: readonly LogEvent[]
  readonly dropped: number
}

/** What a client log is, the span it covers, and its newest events in the wording of the log. */
export function logLines(log: Log, about: readonly EvidenceRow[], language: Language): EvidenceRows {
  const words = evidenceLabelsText[language]
  const shown = log.events.slice(-shownEvents)
  return {
    lines: [
      ...about,
      ...spanLines(log, language),
      ...shown.map((event) => ({ what: words.events[event.kind], value: event.text, line: event.line, at: event.at }))
    ],
    leftOut: log.events.length - shown.length + log.dropped
  }
}

/** Form, period and newest events of a log of the update agent. */
export function windowsUpdateLines(log: EvidenceValue<'windows-update-log'>, language: Language): EvidenceRows {
  const { form, forms, skimmed, note, traceNote } = evidenceLabelsText[language]
  const older = log.skimmed === undefined ? [] : [{ what: skimmed, value: formatNumber(log.skimmed, language) }]
  const notes = log.form === 'event-trace' ? [{ what: note, value: traceNote }] : []
  return logLines(log, [{ what: form, value: forms[log.form] }, ...older, ...notes], language)
}

/** Answers by directory, then the newest failed requests. */
export function iisLines(log: EvidenceValue<'iis-log'>, language: Language): EvidenceRows {
  const shown = log.failures.slice(-shownFailures)
  return {
    lines: [
      ...spanLines(log, language),
      { what: evidenceLabelsText[language].fields, value: log.fields.join(' ') },
      ...log.statuses.map(({ directory, count, status, substatus }) => ({
        what: directory,
        value: `${formatNumber(count, language)} × ${status}${substatus === null ? '' : `.${substatus}`}`
      })),
      ...log.failures.slice(-shownFailures).map((failure) => ({
        what: `${failure.method} ${failure.status}${failure.substatus === null ? '' : `.${failure.substatus}`}`,
        value: `${failure.path}${failure.query === '' || failure.query === '-' ? '' : `?${failure.query}`} · ${failure.clientAddress}`,
        line: failure.line,
        at: failure.at
      }))
    ],
    leftOut: log.failures.length - shown.length + log.dropped
  }
}

/** The period that a log covers, and the number of its records. */
export function spanLines(
  log: Pick<Log, 'records' | 'firstAt' | 'lastAt'>,
  language: Language
): readonly EvidenceRow[] {
  const { span, records } = evidenceLabelsText[language]
  const covered =
    log.firstAt === null
      ? []
      : [
          {
            what: span,
            value: `${formatTime(log.firstAt, language)} – ${log.lastAt === null ? '' : formatTime(log.lastAt, language)}`
          }
        ]
  return [{ what: records, value: formatNumber(log.records, language) }, ...covered]
}
