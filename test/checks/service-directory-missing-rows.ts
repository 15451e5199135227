import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { certain, clear, notApplicable, type Row } from './row.ts'

const id = 'service-directory-missing'
const http = policy({ WUServer: wsusUrl })
const few = iis({ applications: ['ApiRemoting30', 'ClientWebService', 'DssAuthWebService'] })

export const serviceDirectoryMissingRows: readonly Row[] = [
  certain(
    id,
    'IIS has no SimpleAuthWebService and the client gets 404',
    [...few, http, access({ http: answer(404) })],
    { directories: 'SimpleAuthWebService' }
  ),
  clear(id, 'both are there', [...iis()]),
  notApplicable(id, 'the client is refused', [...few, http, access({ tcp: 'refused' })])
]
