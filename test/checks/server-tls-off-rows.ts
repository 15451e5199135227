import { access } from '../builders/access.ts'
import { policy, secureUrl, wsusUrl } from '../builders/evidence.ts'
import { registry } from '../builders/server-files.ts'
import { clear, likely, notApplicable, type Row } from './row.ts'

const id = 'server-tls-off'
const http = policy({ WUServer: wsusUrl })
const https = policy({ WUServer: secureUrl })
const schannel = (version: string, enabled: number) =>
  registry(
    `SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\${version}\\Server`,
    `"Enabled"=dword:0000000${enabled}`
  )

export const serverTlsOffRows: readonly Row[] = [
  likely(
    id,
    'the version that clients need is off',
    [...schannel('TLS 1.2', 0), https, access({ url: secureUrl, tls: { outcome: 'alert' } })],
    { version: 'TLS 1.2' }
  ),
  clear(id, 'it is on', [...schannel('TLS 1.2', 1), https]),
  notApplicable(id, 'only an old version is off', [...schannel('TLS 1.0', 0), https]),
  notApplicable(id, 'the client uses http', [...schannel('TLS 1.2', 0), http])
]
