import type { Language } from '../../../contract/text.ts'
import { httperrReason } from '../../../knowledge/httperr-reasons.ts'
import { iisStatuses } from '../../../knowledge/iis-status.ts'
import { win32Statuses } from '../../../knowledge/win32-status.ts'

/** The content of a line of the server's logs, without address and time. */
export interface LoggedAnswer {
  /** `500.24`, or the status alone. */
  readonly status: string | null
  readonly win32: number | null
  readonly reason: string | null
}

/** `HTTP 500.24 · win32 50`, or http.sys's word: the value as the server's team looks it up. */
export function statusValue({ status, win32, reason }: LoggedAnswer): string {
  const parts = [
    status === null ? null : `HTTP ${status}`,
    reason,
    win32 === null || win32 === 0 ? null : `win32 ${win32}`
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

/** The meaning of the logged answer in a sentence; null if unknown. */
export function statusMeaning({ status, win32, reason }: LoggedAnswer, language: Language): string | null {
  const word = reason === null ? undefined : httperrReason(reason)
  if (word !== undefined) return `${word.reason}: ${word.text[language]}`
  const known = status === null ? undefined : iisStatuses[status]
  const detail = win32 === null ? undefined : win32Statuses[win32]
  const system = detail === undefined ? '' : ` (win32 ${win32}: ${detail.text[language]})`
  if (known !== undefined) return `${status}${system}: ${known[language]}`
  return detail === undefined ? null : `win32 ${win32}: ${detail.text[language]}.`
}

const logSays: Readonly<Record<Language, string>> = { de: 'Im Serverprotokoll steht', en: 'The server log says' }

/** The first step where the server's logs name the reason; none without them. */
export function serverLogSteps(
  { httpStatus, substatus, reason }: { httpStatus: number | null; substatus: number | null; reason: string | null },
  language: Language
): readonly string[] {
  if (substatus === null && reason === null) return []
  const status = httpStatus === null || substatus === null ? null : `${httpStatus}.${substatus}`
  const meaning = statusMeaning({ status, win32: null, reason }, language)
  if (meaning === null) return []
  return [`${logSays[language]} ${meaning}`]
}
