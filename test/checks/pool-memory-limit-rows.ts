import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { clear, notApplicable, possible, type Row } from './row.ts'

const id = 'pool-memory-limit'
const http = policy({ WUServer: wsusUrl })
const limit = (kb: number) =>
  iis({ pool: `<add name="WsusPool"><recycling><periodicRestart privateMemory="${kb}" /></recycling></add>` })

export const poolMemoryLimitRows: readonly Row[] = [
  possible(
    id,
    'the limit is as installed and the server answers 503',
    [...limit(1_843_200), http, access({ http: answer(503) })],
    { megabytes: 1800 }
  ),
  clear(id, 'there is no limit', [...limit(0)]),
  clear(id, 'the limit is wide', [...limit(16 * 1024 * 1024)]),
  notApplicable(id, 'the client does not resolve the name', [...limit(1_843_200), http, access({ name: 'not-found' })])
]
