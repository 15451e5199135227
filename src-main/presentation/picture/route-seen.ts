import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { effectivePath, type EffectivePath } from '../../derived/access/paths.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { writtenProxy } from '../../derived/proxy/scan-route.ts'
import { routeTo, winhttpProxy } from '../../derived/proxy/winhttp-proxy.ts'
import { readWsusUrl, type WsusUrl } from '../../derived/target/wsus-url.ts'

/** Which way Windows takes, as far as the case tells. */
export interface RouteSeen {
  readonly way: 'direct' | 'proxy' | 'unknown'
  /** `host:port`; null for none, or an unknown one. */
  readonly proxy: string | null
  /** Null where the address is unknown or cannot be used. */
  readonly server: WsusUrl | null
  /** What was tried on this way; null for nothing. */
  readonly access: EffectivePath | null
}

/** What was tried says it; otherwise the settings that were read; a verdict about a proxy implies one. */
export function routeSeen({ wsus, verdict }: Diagnosis, evidence: readonly Evidence[]): RouteSeen {
  const set = evidenceSet(evidence)
  const access = effectivePath.of(set)
  const server = wsus === null ? null : readWsusUrl(wsus.url)
  if (access !== null) {
    const { proxy } = access.path
    return { way: proxy === null ? 'direct' : 'proxy', proxy, server, access }
  }
  const settings = winhttpProxy.of(set)
  if (settings.state === 'unknown')
    return { way: verdict.step === 'proxy' ? 'proxy' : 'unknown', proxy: null, server, access }
  const route = server === null ? null : routeTo(server, settings)
  if (route?.way === 'proxy') return { way: 'proxy', proxy: writtenProxy(route.entry), server, access }
  return { way: route === null ? settings.state : 'direct', proxy: null, server, access }
}
