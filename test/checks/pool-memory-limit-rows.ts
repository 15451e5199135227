import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { iis, serverEvents } from '../builders/server-files.ts'
import { clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'pool-memory-limit'
const http = policy({ WUServer: wsusUrl })
const reached = { provider: 'Microsoft-Windows-WAS', id: 5117, data: { AppPoolID: 'WsusPool' } }
const limit = (kb: number) =>
  iis({ pool: `<add name="WsusPool"><recycling><periodicRestart privateMemory="${kb}" /></recycling></add>` })

export const poolMemoryLimitRows: readonly Row[] = [
  possible(
    id,
    'the limit is as installed and the server answers 503',
    [...limit(1_843_200), http, access({ http: answer(503) })],
    { megabytes: 1800 }
  ),
  likely(
    id,
    'an event says that it was reached at that time',
    [...limit(1_843_200), ...serverEvents(reached), http, access({ http: answer(503) })],
    { megabytes: 1800, reached: true }
  ),
  likely(id, 'only the event is there', [...serverEvents(reached), http, access({ http: answer(503) })], {
    megabytes: null
  }),
  possible(id, 'it was reached and lifted since', [...limit(0), ...serverEvents(reached)], { reached: true }),
  clear(id, 'there is no limit', [...limit(0)]),
  clear(id, 'the limit is wide', [...limit(16 * 1024 * 1024)]),
  notApplicable(id, 'the client does not resolve the name', [...limit(1_843_200), http, access({ name: 'not-found' })])
]
