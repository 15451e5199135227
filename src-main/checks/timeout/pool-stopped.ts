import { isAboutPool, newestEvent, serverEventLog } from '../../derived/server-files/server-event-log.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/**
 * `stopped`: it was not running when the list was made; `disabled`: Windows switched it off, and nothing says that it runs
 * again; `restarted`: it was switched off at that time, and runs again; `no-start`: it does not start by itself.
 */
export type PoolStopped = Readonly<{ pool: string; how: 'stopped' | 'disabled' | 'restarted' | 'no-start' }>

/** Without its application pool, http.sys answers 503 or closes the connection. */
export const poolStopped = serverFileCheck<PoolStopped>({
  id: 'pool-stopped',
  step: 'timeout',
  severity: 'blocker',
  source: citations.httperr,
  needs: [serverEventLog],
  look: ({ pools }, _, evidence) => {
    const symptoms = ['503', 'reset', 'silent'] as const
    const names = pools.map(({ pool }) => pool.name)
    const event = newestEvent(
      serverEventLog.of(evidence),
      (fact) => fact.kind === 'pool-disabled' && isAboutPool(fact, names)
    )
    const listed = pools.find(({ pool }) => pool.state === 'started' || pool.state === 'stopped')
    if (listed !== undefined) {
      const { pool, refer } = listed
      const cited = refer(`APPPOOL "${pool.name}" state:${pool.state}`, pool.line)
      if (pool.state === 'stopped') {
        const more = event === null ? [] : [event.reference]
        const facts = { pool: pool.name, how: 'stopped' } as const
        return { facts, evidence: [cited, ...more], confidence: 'certain', symptoms }
      }
      if (event?.confidence !== 'certain') return { clear: [cited] }
      const facts = { pool: pool.name, how: 'restarted' } as const
      return { facts, evidence: [event.reference, cited], confidence: 'likely', symptoms }
    }
    if (event !== null) {
      const facts = { pool: event.fact.pool ?? 'WsusPool', how: 'disabled' } as const
      return { facts, evidence: [event.reference], confidence: event.confidence, symptoms }
    }
    const set = pools.find(({ pool }) => pool.autoStart !== null)
    if (set === undefined) return 'void'
    const { pool, refer } = set
    // no file contains its state; that it starts automatically does not prove that it runs now
    if (pool.autoStart?.value !== false) return 'void'
    const cited = refer(`add name="${pool.name}" autoStart="false"`, pool.autoStart.line ?? pool.line)
    return { facts: { pool: pool.name, how: 'no-start' }, evidence: [cited], confidence: 'likely', symptoms }
  }
})
