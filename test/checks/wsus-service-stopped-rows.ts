import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { serverEvents, serviceStates } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, type Row } from './row.ts'

const id = 'wsus-service-stopped'
const http = policy({ WUServer: wsusUrl })
const [stopped, running] = [1, 4]
const all = { W3SVC: running, WAS: running, WsusService: running }
const ended = { provider: 'Service Control Manager', id: 7031, data: { param1: 'WSUS Service', param2: '1' } }

export const wsusServiceStoppedRows: readonly Row[] = [
  certain(
    id,
    'IIS is stopped and the port refuses',
    [...serviceStates({ ...all, W3SVC: stopped }), http, access({ tcp: 'refused' })],
    {
      service: 'W3SVC',
      how: 'stopped'
    }
  ),
  likely(
    id,
    'WSUS is stopped and the server answers 500',
    [...serviceStates({ ...all, WsusService: stopped }), http, access({ http: answer(500) })],
    {
      service: 'WsusService'
    }
  ),
  certain(id, 'IIS and WSUS are stopped: then it is IIS', [...serviceStates({ WsusService: stopped, WAS: stopped })], {
    service: 'WAS'
  }),
  likely(id, 'an event says that WSUS ended', [...serverEvents(ended), http, access({ http: answer(503) })], {
    service: 'WsusService',
    how: 'ended'
  }),
  likely(
    id,
    'WSUS says that it did not start',
    [...serverEvents({ provider: 'Windows Server Update Services', id: 507 }), http, access({ http: answer(500) })],
    { how: 'ended' }
  ),
  clear(id, 'all of them are running', [...serviceStates(all)]),
  clear(id, 'the service that ended is running again', [...serverEvents(ended), ...serviceStates(all)]),
  notApplicable(id, 'another program’s service ended', [
    ...serverEvents({ ...ended, data: { param1: 'Print Spooler' } }),
    http,
    access({ http: answer(503) })
  ]),
  notApplicable(id, 'the port answers, which it could not without IIS', [
    ...serviceStates({ W3SVC: stopped }),
    http,
    access({ http: answer(404) })
  ]),
  notApplicable(id, 'a scan gets through', [...serviceStates({ W3SVC: stopped }), http, access()])
]
