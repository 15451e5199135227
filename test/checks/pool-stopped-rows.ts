import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { appcmd, iis } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, type Row } from './row.ts'

const id = 'pool-stopped'
const http = policy({ WUServer: wsusUrl })

export const poolStoppedRows: readonly Row[] = [
  certain(
    id,
    'appcmd lists it as stopped and the server answers 503',
    [...appcmd({ pool: 'Stopped' }), http, access({ http: answer(503) })],
    { how: 'stopped' }
  ),
  certain(id, 'appcmd lists it as stopped and nothing is known of a client', [...appcmd({ pool: 'Stopped' })]),
  likely(id, 'it is set not to start', [...iis({ pool: '<add name="WsusPool" autoStart="false" />' })], {
    how: 'no-start'
  }),
  clear(id, 'appcmd lists it as started', [...appcmd({})]),
  clear(id, 'it is set not to start and was started by hand', [
    ...iis({ pool: '<add name="WsusPool" autoStart="false" />' }),
    ...appcmd({})
  ]),
  notApplicable(id, 'only the configuration is there, which knows no state', [...iis()]),
  notApplicable(id, 'the client does not resolve the name', [
    ...appcmd({ pool: 'Stopped' }),
    http,
    access({ name: 'not-found' })
  ]),
  notApplicable(id, 'a scan gets through', [...appcmd({ pool: 'Stopped' }), http, access()])
]
