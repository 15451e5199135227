import { failedScan, policy, succeededScan, wsusUrl } from '../builders/evidence.ts'
import { clear, likely, notApplicable, undecided, type Row } from './row.ts'

const id = 'certificate-revocation-unknown'

export const certificateRevocationUnknownRows: readonly Row[] = [
  likely(id, 'the scan says so', [failedScan('0x80092012')], { code: '0x80092012' }),
  undecided(id, 'the scan failed otherwise', [failedScan('0x80092010')], ['wsus-access']),
  clear(id, 'the newest scan succeeded', [succeededScan]),
  notApplicable(id, 'the server is asked without TLS', [policy({ WUServer: wsusUrl }), succeededScan])
]
