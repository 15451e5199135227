import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type PoolMemoryLimit = Readonly<{ pool: string; megabytes: number }>

/** KB; Microsoft's maintenance guide asks for no limit, and with less than this WSUS is recycled again and again. */
const enough = 8 * 1024 * 1024

/** A pool that is recycled loses what it has worked out, and answers nobody meanwhile. */
export const poolMemoryLimit = serverFileCheck<PoolMemoryLimit>({
  id: 'pool-memory-limit',
  step: 'timeout',
  severity: 'warning',
  source: citations.wsusBestPractices,
  look: ({ pools }) => {
    const set = pools.find(({ pool }) => pool.privateMemory !== null)
    const limit = set?.pool.privateMemory
    if (set === undefined || limit === null || limit === undefined) return 'void'
    const { pool, refer } = set
    const cited = refer(`periodicRestart privateMemory="${limit.value}"`, limit.line ?? pool.line)
    if (limit.value === 0 || limit.value >= enough) return { clear: [cited] }
    return {
      facts: { pool: pool.name, megabytes: Math.round(limit.value / 1024) },
      evidence: [cited],
      // that the limit was reached is in no configuration
      confidence: 'possible',
      symptoms: ['503', '500', 'silent', 'reset']
    }
  }
})
