import { tlsVersion, type TlsOffer } from '../contract/evidence/tls-versions.ts'
import { ProbeSkipped, type Probe } from '../contract/probe.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { scanRoute, writtenProxy } from '../derived/proxy/scan-route.ts'
import { wsusTarget } from '../derived/target/wsus-target.ts'
import type { WsusUrl } from '../derived/target/wsus-url.ts'
import type { System } from '../system/system.ts'
import type { ProxyEntry } from '../readers/proxy/proxy-list.ts'
import { evaluateScriptsOnce, scriptsAfter, type EvaluateScripts } from './pac-script.ts'
import { authority, type AttemptRun } from './wsus-access/attempt.ts'
import { openConnection } from './wsus-access/open-connection.ts'
import type { RequestMarker } from './wsus-access/request-marker.ts'
import { stageLimits, type StageLimits } from './wsus-access/stage-limits.ts'
import { attemptRunOf } from './wsus-access/wsus-access.ts'

/** Offers each TLS version separately, in parallel, over the path Windows uses; sends no request. */
export function tlsVersionsProbe(
  requester: RequestMarker,
  limits: StageLimits = stageLimits,
  ask: EvaluateScripts = evaluateScriptsOnce(requester)
): Probe<'tls-versions', System> {
  return {
    id: 'tls-versions',
    touches: ['network'],
    after: scriptsAfter,
    timeoutMs: Math.max(...Object.values({ ...limits })),
    async collect(system, signal, collected) {
      const evidence = evidenceSet(collected)
      const server = wsusTarget.of(evidence)?.url ?? null
      if (server?.scheme !== 'https') throw new ProbeSkipped('not-applicable')
      const run = attemptRunOf(system, requester, limits, signal)
      const over = (proxy: ProxyEntry | null) =>
        Promise.all(tlsVersion.options.map((version) => offered(run, server, proxy, version)))
      // do not wait for an unreachable script in addition to an unreachable server
      const fixed = scanRoute(evidence, server, []).proxy
      const overFixed = over(fixed)
      const { proxy } = scanRoute(evidence, server, await ask(system, signal, collected))
      const offers = await (isSame(proxy, fixed) ? overFixed : over(proxy))
      return { server: authority(server, true), proxy: proxy === null ? null : writtenProxy(proxy), offers }
    }
  }
}

function isSame(entry: ProxyEntry | null, other: ProxyEntry | null): boolean {
  if (entry === null || other === null) return entry === other
  return writtenProxy(entry).toLowerCase() === writtenProxy(other).toLowerCase()
}

async function offered(
  run: AttemptRun,
  server: WsusUrl,
  proxy: ProxyEntry | null,
  version: TlsOffer['version']
): Promise<TlsOffer> {
  const start = performance.now()
  const wire = await openConnection(run, server, proxy, run.requester.marker)
  if (wire === null) {
    const outcome = run.signal.aborted ? 'unfinished' : 'not-reached'
    return { version, outcome, alert: null, durationMs: Math.round(performance.now() - start) }
  }
  return run.network.offerVersion(wire, server.host, version, { timeoutMs: run.limits.tlsMs, signal: run.signal })
}
