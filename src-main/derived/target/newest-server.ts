import type { Reference } from '../../contract/check.ts'
import type { LogEvent } from '../../contract/evidence/log-event.ts'
import { askedServer } from './request-server.ts'
import { referToEvent } from '../reference.ts'
import { caseClock, type CaseClock } from '../scans/case-clock.ts'
import { clientLogs, type ClientLog } from '../scans/client-logs.ts'
import { derive, type Derived } from '../derive.ts'

interface NamedServer {
  readonly url: string
  readonly at: string
  readonly reference: Reference
}

/**
 * The newest update server in the logs; without an explicit one, that of a failed request. Null if the logs name
 * none; empty `url` if they state that there is none now.
 */
export const newestServer: Derived<{
  readonly url: string
  readonly reference: Reference
} | null> = derive([clientLogs, caseClock], (evidence) => {
  const [logs, clock] = [clientLogs.of(evidence), caseClock.of(evidence)]
  const named = servers(logs, clock, (event) => (event.kind === 'server' ? (event.url ?? null) : null))
  const asked = (event: LogEvent) => (event.service === undefined ? askedServer(event.url) : null)
  const newest = (named.length > 0 ? named : servers(logs, clock, asked)).reduce<NamedServer | null>(
    (best, server) => (best === null || server.at >= best.at ? server : best),
    null
  )
  return newest === null ? null : { url: newest.url, reference: newest.reference }
})

/** Where two logs name one at the same time, the agent's own counts, which comes last. */
function servers(
  logs: readonly ClientLog[],
  clock: CaseClock,
  urlOf: (event: LogEvent) => string | null
): readonly NamedServer[] {
  const agentLast = ['configmgr-log', 'windows-update-log'].flatMap((probe) =>
    logs.filter((log) => log.probe === probe)
  )
  return agentLast.flatMap((log) =>
    log.value.events.flatMap((event) => {
      const url = urlOf(event)
      if (url === null) return []
      const at = event.at === null ? null : clock.toUtc(event.at)
      return [{ url, at: at ?? '', reference: { ...referToEvent(log, event), at } }]
    })
  )
}
