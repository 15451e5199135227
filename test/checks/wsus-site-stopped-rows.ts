import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { appcmd, iis } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, type Row } from './row.ts'

const id = 'wsus-site-stopped'
const http = policy({ WUServer: wsusUrl })

export const wsusSiteStoppedRows: readonly Row[] = [
  certain(
    id,
    'appcmd lists it as stopped and the port is refused',
    [...appcmd({ site: 'Stopped' }), http, access({ tcp: 'refused' })],
    { how: 'stopped' }
  ),
  likely(id, 'it is set not to start', [...iis({ siteAttributes: 'serverAutoStart="false"' })], { how: 'no-start' }),
  clear(id, 'appcmd lists it as started', [...appcmd({})]),
  notApplicable(id, 'the client fails with a wrong sign-in', [
    ...appcmd({ site: 'Stopped' }),
    http,
    access({ http: answer(401) })
  ])
]
