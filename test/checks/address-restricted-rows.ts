import { access, answer } from '../builders/access.ts'
import { envelope, policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, possible, type Row } from './row.ts'

const id = 'address-restricted'
const http = policy({ WUServer: wsusUrl })
const limited = (action: string) =>
  `<security><ipSecurity allowUnlisted="false" denyAction="${action}"><add ipAddress="10.20.0.0" subnetMask="255.255.0.0" allowed="true" /></ipSecurity></security>`
const only = (action = 'Forbidden') => iis({ locations: { ClientWebService: limited(action) } })
const client = (address: string) =>
  envelope('client', { name: 'PC01', os: 'Windows 11', elevated: true, addresses: [address] })

export const addressRestrictedRows: readonly Row[] = [
  certain(
    id,
    'the client is in no listed network and gets 403',
    [...only(), client('10.30.0.5'), http, access({ http: answer(403) })],
    { directory: 'ClientWebService', address: '10.30.0.5' }
  ),
  certain(id, 'the server aborts for it', [
    ...only('AbortRequest'),
    client('10.30.0.5'),
    http,
    access({ http: answer(0, { outcome: 'reset', status: null }) })
  ]),
  possible(id, 'the client’s address is not known', [...only(), http, access({ http: answer(403) })], {
    address: null
  }),
  clear(id, 'the client’s network is listed', [...only(), client('10.20.7.7'), http]),
  clear(id, 'nothing is restricted', [...iis(), http]),
  notApplicable(id, 'the client gets 404 where 403 is set', [
    ...only(),
    client('10.30.0.5'),
    http,
    access({ http: answer(404) })
  ])
]
