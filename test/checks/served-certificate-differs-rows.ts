import { access } from '../builders/access.ts'
import { certificate, policy, secureUrl, wsusUrl } from '../builders/evidence.ts'
import { sslcert } from '../builders/server-files.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'served-certificate-differs'
const https = policy({ WUServer: secureUrl })
/** The thumbprint of the builder's entries, as a certificate's is written. */
const bound = '2a:ce:36:8a:90:d2:11:7b:e7:a0:06:5d:fe:25:9b:2e:8c:94:f5:38'
const received = (sha1: string) => access({ url: secureUrl, tls: { chain: [certificate({ sha1 })] } })
const other = bound.replace('2a', '2b')

export const servedCertificateDiffersRows: readonly Row[] = [
  likely(id, 'the client receives another one', [...sslcert({ port: 8531 }), https, received(other)], { port: 8531 }),
  clear(id, 'the client receives that one', [...sslcert({ port: 8531 }), https, received(bound)]),
  notApplicable(id, 'the port has none', [...sslcert({ port: 443 }), https, received(other)]),
  notApplicable(id, 'no certificate was received', [
    ...sslcert({ port: 8531 }),
    https,
    access({ url: secureUrl, tls: { outcome: 'reset', chain: [] } })
  ]),
  notApplicable(id, 'the client uses http', [...sslcert({ port: 8531 }), policy({ WUServer: wsusUrl }), access()])
]
