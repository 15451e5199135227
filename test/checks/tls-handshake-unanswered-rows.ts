import { access, answer, noAnswer } from '../builders/access.ts'
import { failedScan, secureUrl } from '../builders/evidence.ts'
import { clear, likely, notApplicable, undecided, type Row } from './row.ts'

const id = 'tls-handshake-unanswered'
const silent: Parameters<typeof access>[0] = { url: secureUrl, tls: { outcome: 'no-answer', chain: [] } }

export const tlsHandshakeUnansweredRows: readonly Row[] = [
  likely(id, 'neither TLS nor HTTP gets an answer', [access(silent)]),
  likely(id, 'the port answers 400 to HTTP, as one that speaks TLS does', [
    access({ ...silent, httpOnTlsPort: answer(400) })
  ]),
  clear(id, 'the handshake succeeds and the request gets no answer', [
    access({ url: secureUrl, tls: {}, http: noAnswer('no-answer') })
  ]),
  undecided(id, 'the port speaks HTTP', [access({ ...silent, httpOnTlsPort: answer(200) })], []),
  undecided(
    id,
    'only the way through the proxy is silent',
    [access({ ...silent, proxy: '10.0.0.5:8080', direct: {} })],
    []
  ),
  undecided(id, 'a scan timed out, which says nothing about TLS', [failedScan('0x80072ee2')], ['wsus-access']),
  notApplicable(id, 'the server is asked by http', [access()])
]
