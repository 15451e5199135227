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
 * Windows Update scans through the system proxy, i.e. WinHttpSettings. A script in that value takes precedence over its
 * fixed proxy, as in WinHTTP's automatic settings; it is not confirmed that the update service follows it. A script for
 * the whole machine (ProxySettingsPerUser = 0) is tried as well, but is not assumed to be the scan's route: only a blog
 * says that services using WinHTTP follow it. `--proxy` takes precedence over all of these.
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

/** The proxy that a script returns for the server's name as written; null for direct, undefined without an answer. */
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
