import type { EvidenceSet } from '../../contract/check.ts'
import type { PacScript } from '../../contract/evidence/pac-script.ts'
import { usedEntry } from '../../readers/proxy/pac-result.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { routeTo, winhttpProxy } from './winhttp-proxy.ts'
import type { WsusUrl } from '../target/wsus-url.ts'

/** The route of a scan, and whether a script chose it. */
export interface ScanRoute {
  readonly proxy: ProxyEntry | null
  readonly byScript: boolean
}

/**
 * Windows Update scans by the system's proxy, which is WinHttpSettings. A script named in that very value goes before the
 * fixed proxy there, as in WinHTTP's automatic settings; that the update service follows it is unconfirmed. A script for
 * the whole machine (ProxySettingsPerUser = 0) is tried beside, but not taken for the scan's way: only one blog says that
 * services using WinHTTP follow it. What the technician names (`--proxy`) goes before all of it.
 */
export function scanRoute(evidence: EvidenceSet, server: WsusUrl, scripts: readonly PacScript[]): ScanRoute {
  const settings = winhttpProxy.of(evidence)
  const result = evidence.all('technician-choice').some((envelope) => envelope.value.proxy !== null)
  const script = result ? undefined : scripts.find((candidate) => candidate.setIn.includes('winhttp'))
  const proxy = script === undefined ? undefined : scriptProxy(script)
  if (proxy !== undefined) return { proxy, byScript: true }
  const route = routeTo(server, settings)
  return { proxy: route.way === 'proxy' ? route.entry : null, byScript: false }
}

/** The proxy a script sends the server to as its name is written; null for direct, undefined where it gave no answer. */
export function scriptProxy(
  script: PacScript,
  spelling: 'written' | 'lower' | 'upper' = 'written'
): ProxyEntry | null | undefined {
  const answer = script.answers.find((candidate) => candidate.spelling === spelling)
  if (answer === undefined) return undefined
  const entry = usedEntry(answer.result)
  return entry.kind === 'direct' ? null : { scheme: null, host: entry.host, port: entry.port }
}

/** `host:port` as paths carry it; IPv6 in brackets. */
export function writtenProxy({ host, port }: ProxyEntry): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}
