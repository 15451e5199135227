import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { appcmd, iis, serverEvents } from '../builders/server-files.ts'
import { certain, clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'pool-stopped'
const http = policy({ WUServer: wsusUrl })
const disabled = { provider: 'Microsoft-Windows-WAS', id: 5002, data: { AppPoolID: 'WsusPool' } }
const unavailable = [http, access({ http: answer(503) })]

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
  certain(id, 'Windows switched it off before the server answered 503', [...serverEvents(disabled), ...unavailable], {
    how: 'disabled'
  }),
  likely(id, 'it was switched off at that time and runs again', [
    ...serverEvents(disabled),
    ...appcmd({}),
    ...unavailable
  ]),
  clear(id, 'it was switched off at another time and runs', [
    ...serverEvents({ ...disabled, at: '2026-09-01T08:00:00.000Z' }),
    ...appcmd({}),
    ...unavailable
  ]),
  possible(id, 'it was switched off at another time', [
    ...serverEvents({ ...disabled, at: '2026-09-01T08:00:00.000Z' }),
    ...unavailable
  ]),
  notApplicable(id, 'the pool that was switched off is another one', [
    ...serverEvents({ ...disabled, data: { AppPoolID: 'CCM Server Pool' } }),
    ...unavailable
  ]),
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
