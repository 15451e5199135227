import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { LogEvent } from '../../contract/evidence/log-event.ts'
import type { Language } from '../../contract/text.ts'
import { readableNumber, readableSecond } from '../format.ts'
import { labels } from '../../text/evidence-labels.text.ts'
import type { EvidenceLine, EvidenceLines } from './evidence-row.ts'

/** A report is read by people: its story tells every scan, and the case file keeps every event. */
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
export function logLines(log: Log, about: readonly EvidenceLine[], language: Language): EvidenceLines {
  const words = labels[language]
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

export function windowsUpdateLines(log: EvidenceValue<'windows-update-log'>, language: Language): EvidenceLines {
  const { form, skimmed } = labels[language]
  const older = log.skimmed === undefined ? [] : [{ what: skimmed, value: readableNumber(log.skimmed, language) }]
  return logLines(log, [{ what: form, value: log.form }, ...older], language)
}

/** Answers by directory, then the newest failed requests. */
export function iisLines(log: EvidenceValue<'iis-log'>, language: Language): EvidenceLines {
  const shown = log.failures.slice(-shownFailures)
  return {
    lines: [
      ...spanLines(log, language),
      { what: labels[language].fields, value: log.fields.join(' ') },
      ...log.statuses.map((one) => ({
        what: one.directory,
        value: `${readableNumber(one.count, language)} × ${one.status}${one.substatus === null ? '' : `.${one.substatus}`}`
      })),
      ...log.failures.slice(-shownFailures).map((one) => ({
        what: `${one.method} ${one.status}${one.substatus === null ? '' : `.${one.substatus}`}`,
        value: `${one.path}${one.query === '' || one.query === '-' ? '' : `?${one.query}`} · ${one.clientAddress}`,
        line: one.line,
        at: one.at
      }))
    ],
    leftOut: log.failures.length - shown.length + log.dropped
  }
}

export function spanLines(
  log: Pick<Log, 'records' | 'firstAt' | 'lastAt'>,
  language: Language
): readonly EvidenceLine[] {
  const { span, records } = labels[language]
  const covered =
    log.firstAt === null
      ? []
      : [
          {
            what: span,
            value: `${moment(log.firstAt, language)} – ${log.lastAt === null ? '' : moment(log.lastAt, language)}`
          }
        ]
  return [{ what: records, value: readableNumber(log.records, language) }, ...covered]
}

function moment(iso: string, language: Language): string {
  const { text, local } = readableSecond(iso, language)
  return local ? text : `${text} UTC`
}
