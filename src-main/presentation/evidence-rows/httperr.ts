import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { formatNumber } from '../../text/format-number.ts'
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
      ...log.reasons.map((reason) => ({
        what: reason.reason,
        value: `${formatNumber(reason.count, language)} ×${reason.status === null ? '' : ` ${reason.status}`}`
      })),
      ...shown.map((failure) => ({
        what: [failure.reason, failure.status].filter((part) => part !== null).join(' '),
        value: [`${failure.method} ${failure.url}`.trim(), failure.queue, failure.clientAddress]
          .filter((part) => part !== '')
          .join(' · '),
        line: failure.line,
        at: failure.at
      }))
    ],
    leftOut: log.failures.length - shown.length + log.dropped
  }
}
