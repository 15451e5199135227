import type { CodeSeen } from '../contract/diagnosis.ts'
import type { Language } from '../contract/text.ts'
import { formatCode } from '../knowledge/format-code.ts'
import { formatTime } from '../knowledge/format-time.ts'
import { formatNumber } from '../text/format-number.ts'
import { termsText } from '../text/terms.text.ts'
import { ticketLabels } from '../text/ticket.text.ts'

/** A code in plain text: its name, its group, how often it was seen, and when last. */
export function codeLine({ code, symbol, httpStatus, group, count, last }: CodeSeen, language: Language): string {
  const name = [formatCode(code), symbol, httpStatus === null ? null : `(HTTP ${httpStatus})`]
  const parts = [
    name.filter((part) => part !== null).join(' '),
    termsText[language].groups[group],
    ticketLabels[language].times(formatNumber(count, language)),
    ...(last === null ? [] : [formatTime(last, language)])
  ]
  return parts.join(', ')
}
