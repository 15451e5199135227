import { access, answer } from '../builders/access.ts'
import { policy, secureUrl } from '../builders/evidence.ts'
import { sslcert } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, type Row } from './row.ts'

const id = 'binding-asks-client-certificate'
const https = policy({ WUServer: secureUrl })

export const bindingAsksClientCertificateRows: readonly Row[] = [
  likely(id, 'HTTP.sys is set to ask', [...sslcert({ port: 8531, asks: true }), https]),
  certain(id, 'HTTP.sys is set to ask and the client is asked', [
    ...sslcert({ port: 8531, asks: true }),
    https,
    access({ url: secureUrl, tls: { clientCertificateRequested: true } })
  ]),
  clear(id, 'HTTP.sys does not ask', [...sslcert({ port: 8531 }), https]),
  notApplicable(id, 'another port asks', [...sslcert({ port: 443, asks: true }), https]),
  notApplicable(id, 'the client gets 503', [
    ...sslcert({ port: 8531, asks: true }),
    https,
    access({ url: secureUrl, http: answer(503) })
  ])
]
