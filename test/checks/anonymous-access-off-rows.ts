import { access, answer } from '../builders/access.ts'
import { failedScan, policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'anonymous-access-off'
const http = policy({ WUServer: wsusUrl })
const off = '<security><authentication><anonymousAuthentication enabled="false" /></authentication></security>'
const without = iis({ locations: { ClientWebService: off } })

export const anonymousAccessOffRows: readonly Row[] = [
  certain(
    id,
    'a service of the scan is without it and the client gets 401',
    [...without, http, access({ http: answer(401) })],
    { directories: 'ClientWebService' }
  ),
  certain(id, 'the newest scan ended with 401', [...without, http, failedScan('0x80244017')]),
  clear(id, 'only ApiRemoting30 is without it, as WSUS installs it', [...iis()]),
  notApplicable(id, 'the server answers 503', [...without, http, access({ http: answer(503) })]),
  notApplicable(id, 'there is no configuration', [http, access({ http: answer(401) })])
]
