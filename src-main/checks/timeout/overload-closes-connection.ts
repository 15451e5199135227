import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type ClosesConnection = Readonly<{ pool: string }>

/** Explains why nobody sees a 503: http.sys closes the connection instead. It is no fault by itself. */
export const overloadClosesConnection = serverFileCheck<ClosesConnection>({
  id: 'overload-closes-connection',
  step: 'timeout',
  severity: 'hint',
  source: citations.iisPoolFailure,
  look: ({ pools }) => {
    const set = pools.find(({ pool }) => pool.closesConnection !== null)
    if (set === undefined) return 'void'
    const { pool, refer } = set
    const closes = pool.closesConnection?.value === true
    const quote = `failure loadBalancerCapabilities="${closes ? 'TcpLevel' : 'HttpLevel'}"`
    const cited = refer(quote, pool.closesConnection?.line ?? pool.line)
    return closes ? { facts: { pool: pool.name }, evidence: [cited], confidence: 'likely' } : { clear: [cited] }
  }
})
