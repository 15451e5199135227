import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `stopped`: it was not running when the list was made; `no-start`: it does not start by itself. */
export type PoolStopped = Readonly<{ pool: string; how: 'stopped' | 'no-start' }>

/** Without its application pool, http.sys answers 503 or closes the connection. */
export const poolStopped = serverFileCheck<PoolStopped>({
  id: 'pool-stopped',
  step: 'timeout',
  severity: 'blocker',
  source: citations.httperr,
  look: ({ pools }) => {
    const symptoms = ['503', 'reset', 'silent'] as const
    const listed = pools.find(({ pool }) => pool.state === 'started' || pool.state === 'stopped')
    if (listed !== undefined) {
      const { pool, refer } = listed
      const cited = refer(`APPPOOL "${pool.name}" state:${pool.state}`, pool.line)
      if (pool.state === 'started') return { clear: [cited] }
      const facts = { pool: pool.name, how: 'stopped' } as const
      return { facts, evidence: [cited], confidence: 'certain', symptoms }
    }
    const set = pools.find(({ pool }) => pool.autoStart !== null)
    if (set === undefined) return 'void'
    const { pool, refer } = set
    // its state stands in no file; that it starts by itself proves nothing of now
    if (pool.autoStart?.value !== false) return 'void'
    const cited = refer(`add name="${pool.name}" autoStart="false"`, pool.autoStart.line ?? pool.line)
    return { facts: { pool: pool.name, how: 'no-start' }, evidence: [cited], confidence: 'likely', symptoms }
  }
})
