import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { serverEvents } from '../builders/server-files.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'wsus-component-failing'
const http = policy({ WUServer: wsusUrl })
const failing = (eventId: number, at?: string) =>
  serverEvents({ provider: 'Windows Server Update Services', id: eventId, ...(at !== undefined && { at }) })

export const wsusComponentFailingRows: readonly Row[] = [
  likely(
    id,
    'ClientWebService fails and the client gets 500',
    [...failing(12022), http, access({ http: answer(500) })],
    {
      component: 'ClientWebService',
      eventId: 12022
    }
  ),
  likely(id, 'nothing is known of a client', [...failing(12042)], { component: 'SimpleAuthWebService' }),
  possible(id, 'it was weeks before', [
    ...failing(12022, '2026-09-01T08:00:00.000Z'),
    http,
    access({ http: answer(500) })
  ]),
  clear(id, 'it names reports only', [...failing(12002), http, access({ http: answer(500) })]),
  notApplicable(id, 'the client does not reach the server', [...failing(12022), http, access({ tcp: 'refused' })]),
  notApplicable(id, 'a scan gets through', [...failing(12022), http, access()]),
  notApplicable(id, 'nobody read events', [http, access({ http: answer(500) })])
]
