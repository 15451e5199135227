import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { winhttpRequestQuote } from '../../derived/access/winhttp-request-quote.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** One row for each request that Windows itself made. */
export function winhttpRequestLines(value: EvidenceValue<'winhttp-requests'>): readonly EvidenceRow[] {
  return value.requests.map((request) => ({ what: 'WinHTTP', value: winhttpRequestQuote(request) }))
}
