import { failedScan, succeededScan } from '../builders/evidence.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'scan-round-trips-exceeded'

export const scanRoundTripsExceededRows: readonly Row[] = [
  likely(id, 'the newest scan ended with its code', [failedScan('0x80244010')]),
  clear(id, 'the newest scan succeeded', [succeededScan]),
  notApplicable(id, 'it ended with another code', [failedScan('0x80244022')]),
  notApplicable(id, 'no scan is known', [])
]
