import { failedScan, policy, succeededScan, wsusUrl } from '../builders/evidence.ts'
import { clear, likely, notApplicable, undecided, type Row } from './row.ts'

const id = 'certificate-revoked'

export const certificateRevokedRows: readonly Row[] = [
  likely(id, 'the scan says so', [failedScan('0x80092010')], { code: '0x80092010' }),
  likely(id, 'the chain’s verdict says so', [failedScan('0x800b010c')]),
  likely(id, 'WinHTTP says so', [failedScan('0x80072f8a')]),
  undecided(id, 'only the revocation check failed', [failedScan('0x80092012')], ['wsus-access']),
  clear(id, 'the newest scan succeeded', [succeededScan]),
  notApplicable(id, 'the server is asked without TLS', [policy({ WUServer: wsusUrl }), succeededScan])
]
