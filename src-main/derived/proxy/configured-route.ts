import type { EvidenceSet } from '../../contract/check.ts'
import { derive, type Derived } from '../derive.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { routeTo, winhttpProxy } from './winhttp-proxy.ts'

/** Whether a request went to the server itself or over a proxy. */
export type RouteKind = 'direct' | 'proxy' | 'unknown'

/** Whether the configured proxy settings send requests to the update server through a proxy. */
export const configuredRoute: Derived<RouteKind> = derive([winhttpProxy, wsusTarget], (evidence) => {
  const proxy = winhttpProxy.of(evidence)
  const url = wsusTarget.of(evidence)?.url ?? null
  // a bypass list may exempt this very server
  return proxy.state === 'proxy' && url !== null ? routeTo(url, proxy).way : proxy.state
})

/** The route of a logged request: by the proxy that the log names, empty for none; otherwise the configured one. */
export function routeOf({ proxy }: { readonly proxy: string | null }, evidence: EvidenceSet): RouteKind {
  if (proxy !== null) return proxy === '' ? 'direct' : 'proxy'
  return configuredRoute.of(evidence)
}
