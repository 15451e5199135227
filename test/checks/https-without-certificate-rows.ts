import { access } from '../builders/access.ts'
import { policy, secureUrl, wsusUrl } from '../builders/evidence.ts'
import { iis, sslcert } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'https-without-certificate'
const http = policy({ WUServer: wsusUrl })
const https = policy({ WUServer: secureUrl })

export const httpsWithoutCertificateRows: readonly Row[] = [
  certain(
    id,
    'no entry is there and the handshake is cut off',
    [...iis(), ...sslcert(), https, access({ url: secureUrl, tls: { outcome: 'reset' } })],
    { port: 8531 }
  ),
  clear(id, 'the port has one', [...iis(), ...sslcert({ port: 8531 }), https]),
  notApplicable(id, 'nothing lists the certificates', [...iis(), https]),
  notApplicable(id, 'the client uses http', [...iis(), ...sslcert(), http]),
  notApplicable(id, 'the certificate comes from the central store', [
    ...iis({ bindings: ['https *:8531: 3'] }),
    ...sslcert(),
    https
  ])
]
