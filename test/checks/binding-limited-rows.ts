import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'binding-limited'
const http = policy({ WUServer: wsusUrl })

export const bindingLimitedRows: readonly Row[] = [
  certain(
    id,
    'only another host name is bound',
    [...iis({ bindings: ['http *:8530:wsus.contoso.com'] }), http, access({ http: answer(404) })],
    { kind: 'host', bound: 'wsus.contoso.com' }
  ),
  certain(
    id,
    'only another address is bound',
    [...iis({ bindings: ['http 10.9.9.9:8530:'] }), http, access({ tcp: 'refused' })],
    { kind: 'address', bound: '10.9.9.9' }
  ),
  clear(id, 'everything is bound', [...iis(), http]),
  clear(id, 'the client resolves the bound address', [
    ...iis({ bindings: ['http 10.2.0.9:8530:'] }),
    http,
    access({ tcp: 'refused' })
  ]),
  clear(id, 'the client uses the bound name', [...iis({ bindings: ['http *:8530:sup01.contoso.local'] }), http]),
  notApplicable(id, 'nobody knows what the client resolves', [...iis({ bindings: ['http 10.9.9.9:8530:'] }), http]),
  notApplicable(id, 'the port is not bound at all', [...iis({ bindings: ['http *:80:'] }), http])
]
