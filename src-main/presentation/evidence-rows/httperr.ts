import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { readableNumber } from '../format.ts'
import type { EvidenceRows } from './evidence-row.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import { spanLines } from './logs.ts'

/** A report is read by people; the case file keeps every request. */
const shownRequests = 12

/** Reasons with their counts, then the newest requests that http.sys itself ended. */
export function httperrLines(log: EvidenceValue<'httperr-log'>, language: Language): EvidenceRows {
  const shown = log.failures.slice(-shownRequests)
  return {
    lines: [
      ...spanLines(log, language),
      { what: evidenceLabelsText[language].fields, value: log.fields.join(' ') },
      ...log.reasons.map((one) => ({
        what: one.reason,
        value: `${readableNumber(one.count, language)} ×${one.status === null ? '' : ` ${one.status}`}`
      })),
      ...shown.map((one) => ({
        what: [one.reason, one.status].filter((part) => part !== null).join(' '),
        value: [`${one.method} ${one.url}`.trim(), one.queue, one.clientAddress]
          .filter((part) => part !== '')
          .join(' · '),
        line: one.line,
        at: one.at
      }))
    ],
    leftOut: log.failures.length - shown.length + log.dropped
  }
}
