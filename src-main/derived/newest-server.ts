import type { EvidenceSet, Reference } from '../contract/check.ts'
import type { LogEvent } from '../contract/evidence/log-event.ts'
import { referToEvent } from './reference.ts'
import { clockOf } from './utc.ts'

interface NamedServer {
  readonly url: string
  readonly at: string
  readonly reference: Reference
}

/** Requests to these directories go to the update server, and to nothing else (the article's test addresses). */
const wsusPath = /^(https?:\/\/[^/?#]+)\/+(?:selfupdate|clientwebservice|simpleauthwebservice|reportingwebservice)\//i

/**
 * The newest update server the logs say the client used; where none is named outright, the one a failed request went to.
 * Null when they name none; an empty `url` when they say there is none now.
 */
export function newestServer(evidence: EvidenceSet): { url: string; reference: Reference } | null {
  const named = servers(evidence, (event) => (event.kind === 'server' ? (event.url ?? null) : null))
  const asked = servers(evidence, (event) =>
    event.service === undefined ? (wsusPath.exec(event.url ?? '')?.[1] ?? null) : null
  )
  const newest = (named.length > 0 ? named : asked).reduce<NamedServer | null>(
    (best, one) => (best === null || one.at >= best.at ? one : best),
    null
  )
  return newest === null ? null : { url: newest.url, reference: newest.reference }
}

function servers(evidence: EvidenceSet, urlOf: (event: LogEvent) => string | null): NamedServer[] {
  const clock = clockOf(evidence)
  return [...evidence.all('configmgr-log'), ...evidence.all('windows-update-log')].flatMap((log) =>
    log.value.events.flatMap((event) => {
      const url = urlOf(event)
      if (url === null) return []
      const at = event.at === null ? null : clock.toUtc(event.at)
      return [{ url, at: at ?? '', reference: { ...referToEvent(log, event), at } }]
    })
  )
}
