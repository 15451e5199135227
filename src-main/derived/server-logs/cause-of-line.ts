import type { CheckId } from '../../contract/check-ids.ts'
import type { ServerLine } from './server-line.ts'

/** Statuses and words of http.sys that have a check of their own; everything else is `server-log-shows-error`. */
const byStatus: Readonly<Record<number, CheckId>> = {
  401: 'access-denied',
  403: 'access-forbidden',
  404: 'directory-missing',
  503: 'server-unavailable'
}
/** KB 943891: 403.7, 403.13, 403.16 and 403.17 are about the client's certificate. */
const certificateSubstatuses = new Set([7, 13, 16, 17])

/** The check whose fault a line with an error shows. */
export function causeOfLine({ status, substatus }: ServerLine): CheckId {
  if (status === 403 && certificateSubstatuses.has(substatus ?? 0)) return 'client-certificate-demanded'
  return byStatus[status ?? 0] ?? 'server-log-shows-error'
}
