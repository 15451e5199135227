import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { EventLogFact } from '../../contract/evidence/event-log.ts'
import type { Language } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { eventLogText } from '../../text/event-log.text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRows } from './evidence-row.ts'
import { spanLines } from './logs.ts'

/** A report is read by people; the case file keeps every event. */
const shownFacts = 20
/** Transfers that went well, and updates that came, would push out everything else. */
const unimportant: ReadonlySet<EventLogFact['kind']> = new Set(['transfer-started', 'content-obtained'])

/** The time span of an event log, and its newest events by their meaning. */
export function eventLogLines(log: EvidenceValue<'event-log'>, language: Language): EvidenceRows {
  const relevant = log.facts.filter(
    ({ kind, code }) => !unimportant.has(kind) && !(kind === 'transfer-ended' && code === '0x00000000')
  )
  const shown = relevant.slice(-shownFacts)
  return {
    lines: [
      { what: evidenceLabelsText[language].form, value: log.form },
      ...spanLines(log, language),
      ...shown.map((fact) => ({
        what: eventLogText[language][fact.kind],
        value: valueOf(fact),
        ...(fact.recordId !== null && { line: fact.recordId }),
        at: fact.at
      }))
    ],
    leftOut: log.facts.length - shown.length + log.dropped
  }
}

/** Values as Windows wrote them. */
function valueOf(fact: EventLogFact): string {
  const { code, service, windowsService, account, host, url, proxy, bypass, autoConfigUrl, subject, server } = fact
  const values = [
    code === undefined ? '' : formatCode(code),
    service ?? windowsService ?? account ?? '',
    ...[host, url, server, subject, autoConfigUrl].map((text) => text ?? ''),
    proxy === undefined || proxy === '' ? '' : `proxy ${proxy}`,
    bypass === undefined || bypass === '' ? '' : `bypass ${bypass}`,
    ...(fact.errors ?? []),
    fact.scheme ?? '',
    fact.reason ?? '',
    fact.alert === undefined ? '' : `alert ${fact.alert}`,
    fact.seconds === undefined ? '' : `${fact.seconds} s`,
    fact.process ?? ''
  ]
  return [`${fact.provider} ${fact.eventId}`, ...values.filter((value) => value !== '')].join(' · ')
}
