import { access, answer } from '../builders/access.ts'
import { policy, wsusUrl } from '../builders/evidence.ts'
import { iis } from '../builders/server-files.ts'
import { iisLog, scanLine } from '../builders/server-logs.ts'
import { certain, clear, likely, notApplicable, possible, type Row } from './row.ts'

const id = 'request-limits-too-small'
const http = policy({ WUServer: wsusUrl })
const missing = access({ http: answer(404) })
const refused = iisLog([scanLine({ status: 404, substatus: 13 })])
const limit = (bytes: number) =>
  iis({
    locations: {
      ClientWebService: `<security><requestFiltering><requestLimits maxAllowedContentLength="${bytes}" /></requestFiltering></security>`
    }
  })

export const requestLimitsTooSmallRows: readonly Row[] = [
  certain(id, 'the limit is lowered and IIS logged 404.13', [...limit(262_144), refused, http, missing], {
    bytes: 262_144,
    logged: true
  }),
  likely(id, 'IIS logged 404.13', [refused, http, missing], { bytes: null, logged: true }),
  possible(id, 'the limit is lowered and the server answers 404', [...limit(262_144), http, missing], {
    bytes: 262_144,
    logged: false
  }),
  clear(id, 'the limit is as usual', [...limit(30_000_000), http, missing]),
  notApplicable(id, 'IIS logged a missing file', [iisLog([scanLine({ status: 404, substatus: 0 })]), http, missing]),
  notApplicable(id, 'the server answers 503', [...limit(262_144), http, access({ http: answer(503) })])
]
