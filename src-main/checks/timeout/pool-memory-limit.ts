import { isAboutPool, newestEvent, serverEventLog } from '../../derived/server-files/server-event-log.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'
import { atMostLikely } from '../../contract/at-most-likely.ts'

/** `megabytes`: the limit, null where only its consequence is known; `reached`: an event says so. */
export type PoolMemoryLimit = Readonly<{ pool: string; megabytes: number | null; reached: boolean }>

/** KB; Microsoft's maintenance guide asks for no limit, and with less than this WSUS is recycled again and again. */
const enough = 8 * 1024 * 1024

/** A pool that is recycled loses what it has worked out, and answers nobody meanwhile. */
export const poolMemoryLimit = serverFileCheck<PoolMemoryLimit>({
  id: 'pool-memory-limit',
  step: 'timeout',
  severity: 'warning',
  source: citations.wsusBestPractices,
  needs: [serverEventLog],
  look: ({ pools }, _, evidence) => {
    const symptoms = ['503', '500', 'silent', 'reset'] as const
    const names = pools.map(({ pool }) => pool.name)
    const event = newestEvent(
      serverEventLog.of(evidence),
      (fact) => fact.because === 'memory' && isAboutPool(fact, names)
    )
    const set = pools.find(({ pool }) => pool.privateMemory !== null)
    const limit = set?.pool.privateMemory ?? null
    const cited =
      limit === null
        ? undefined
        : set?.refer(`periodicRestart privateMemory="${limit.value}"`, limit.line ?? set.pool.line)
    const pool = set?.pool.name ?? event?.fact.pool ?? 'WsusPool'
    const megabytes = limit === null || limit.value === 0 ? null : Math.round(limit.value / 1024)
    if (event !== null) {
      const more = cited === undefined ? [] : [cited]
      // a limit that was lifted since cannot be reached again
      const isLifted = limit !== null && limit.value === 0
      const confidence = isLifted ? 'possible' : atMostLikely(event.confidence)
      return { facts: { pool, megabytes, reached: true }, evidence: [event.reference, ...more], confidence, symptoms }
    }
    if (limit === null || cited === undefined) return 'void'
    if (limit.value === 0 || limit.value >= enough) return { clear: [cited] }
    // that the limit was reached is in no configuration
    return { facts: { pool, megabytes, reached: false }, evidence: [cited], confidence: 'possible', symptoms }
  }
})
