import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { winhttpRequestQuote } from '../../derived/access/winhttp-request-quote.ts'
import type { EvidenceLine } from './evidence-row.ts'

/** One row for each request that Windows itself made. */
export function winhttpRequestLines(value: EvidenceValue<'winhttp-requests'>): readonly EvidenceLine[] {
  return value.requests.map((one) => ({ what: 'WinHTTP', value: winhttpRequestQuote(one) }))
}
