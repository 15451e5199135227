import type { HttpRung, TcpRung } from '../contract/evidence/rungs.ts'
import type { Attempt } from '../contract/evidence/wsus-access.ts'

/** The answer of the server itself; null where none came or a proxy spoke in its place. */
export function ownAnswer({ http }: Attempt): HttpRung | null {
  return http?.outcome === 'answered' && http.answeredBy !== 'proxy' ? http : null
}

/** The connections that were tried to their end; empty where the run ended first or nothing got that far. */
export function triedConnections({ tcp }: Attempt): readonly TcpRung[] {
  return tcp.filter((one) => one.outcome !== 'unfinished')
}
