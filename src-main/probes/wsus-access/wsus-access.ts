import { testAddress, type AccessPath, type Attempt } from '../../contract/evidence/wsus-access.ts'
import type { PacScript } from '../../contract/evidence/pac-script.ts'
import type { TcpRung, TlsRung } from '../../contract/evidence/attempt-stages.ts'
import { ProbeSkipped, type Probe } from '../../contract/probe.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { writtenProxy } from '../../derived/proxy/scan-route.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { readWsusUrl, type WsusUrl } from '../../derived/target/wsus-url.ts'
import { testUrl } from '../../knowledge/test-addresses.ts'
import type { Machine } from '../../system/system.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { askScriptsOnce, scriptsAfter, type AskScripts } from '../pac-script/evaluate-scripts.ts'
import type { Climb } from './attempt.ts'
import { climbAndAskAgain } from './late-client-certificate.ts'
import { tryOtherPorts } from './other-ports.ts'
import { rungLimits, type Requester, type RungLimits } from './request-marker.ts'
import { configuredWays, scriptedWays, withEffective, type Way } from './proxy-paths.ts'

/** Asks the update server itself, over every path at the same time; ends early with what it has when told to stop. */
export function wsusAccessProbe(
  requester: Requester,
  limits: RungLimits = rungLimits,
  ask: AskScripts = askScriptsOnce(requester)
): Probe<'wsus-access', Machine> {
  return {
    id: 'wsus-access',
    touches: ['network'],
    after: scriptsAfter,
    // Rungs that are each slow, but not silent, would add up; the longest of them is all the time there is
    timeoutMs: Math.max(...Object.values({ ...limits })),
    async collect(machine, signal, given) {
      const evidence = evidenceSet(given)
      const wsusUrl = wsusTarget(evidence)?.url ?? ''
      const server = readWsusUrl(wsusUrl)
      if (server === null) throw new ProbeSkipped('not-applicable')
      const run = climbOf(machine, requester, limits, signal)
      const configured = configuredWays(evidence, server)
      const overProxy = async (way: Way, slot: number): Promise<Omit<AccessPath, 'effective'>> => ({
        path: way.path,
        proxy: writtenProxy(way.proxy),
        attempts: await attempts(run, wsusUrl, server, way.proxy, slot)
      })
      // a script's proxy is known last; nothing else waits for it
      const scripted = async (scripts: readonly PacScript[]) => {
        const ways = scriptedWays(scripts, configured)
        return await Promise.all(ways.map((way, at) => overProxy(way, 1 + configured.length + at)))
      }
      const asked = ask(machine, signal, given)
      const [direct, proxied, byScript, scripts] = await Promise.all([
        directAndAround(run, wsusUrl, server),
        Promise.all(configured.map((way, at) => overProxy(way, 1 + at))),
        asked.then(scripted),
        asked
      ])
      const tried = [{ path: 'direct' as const, proxy: null, attempts: direct.attempts }, ...proxied, ...byScript]
      const paths = withEffective(tried, evidence, server, scripts, machine.now())
      const { otherPorts, tlsOnHttpPort } = direct
      return { wsusUrl, marker: requester.marker, paths, otherPorts, tlsOnHttpPort }
    }
  }
}

/** The part of its time in which a probe only hands over what it has. */
const handOver = 0.02

/** What all requests of a run share; every name is asked for once. */
export function climbOf(machine: Machine, requester: Requester, limits: RungLimits, signal: AbortSignal): Climb {
  const { network } = machine
  const asked = new Map<string, ReturnType<typeof network.resolve>>()
  const resolve = (host: string) => {
    const answer = asked.get(host) ?? network.resolve(host, { timeoutMs: limits.nameMs, signal })
    asked.set(host, answer)
    return answer
  }
  const until = performance.now() + limits.wholeAnswerMs * (1 - handOver)
  return { network, requester, limits, signal, until, resolve }
}

/** The three test addresses over one path; a request's number tells path (its slot) and address, so no two are alike. */
function attempts(
  run: Climb,
  wsusUrl: string,
  server: WsusUrl,
  proxy: ProxyEntry | null,
  slot: number,
  onConnected: () => void = () => undefined
): Promise<Attempt[]> {
  const before = slot * testAddress.options.length
  return Promise.all(
    testAddress.options.map((address, at) =>
      climbAndAskAgain(run, {
        address,
        url: testUrl(wsusUrl, address),
        server,
        proxy,
        number: before + at + 1,
        onConnected
      })
    )
  )
}

/** The direct way, and what is only tried because of how that went; none of it waits for a slow proxy. */
async function directAndAround(
  run: Climb,
  wsusUrl: string,
  server: WsusUrl
): Promise<{ attempts: Attempt[]; otherPorts: TcpRung[]; tlsOnHttpPort: TlsRung | null }> {
  const ended = new AbortController()
  const connected = new AbortController()
  const others = tryOtherPorts(run, server, { ended: ended.signal, connected: connected.signal })
  const tried = await attempts(run, wsusUrl, server, null, 0, () => {
    connected.abort()
  })
  ended.abort()
  return { attempts: tried, otherPorts: await others, tlsOnHttpPort: await speaksTls(run, server, tried) }
}

/** Servers answer http on a TLS port with a 400, an alert or a reset; only a handshake tells that from a real fault. */
async function speaksTls(run: Climb, server: WsusUrl, tried: readonly Attempt[]): Promise<TlsRung | null> {
  const odd = tried.some(
    ({ http }) => http?.outcome === 'malformed' || http?.outcome === 'reset' || http?.status === 400
  )
  const address = tried.flatMap((one) => one.tcp).find((rung) => rung.outcome === 'connected')?.address
  if (server.scheme !== 'http' || !odd || address === undefined) return null
  const { signal } = run
  const { wire } = await run.network.connect(address, server.port, { timeoutMs: run.limits.tcpMs, signal })
  if (wire === null) return null
  const shaken = await run.network.handshake(wire, server.host, { timeoutMs: run.limits.tlsMs, signal })
  shaken.wire?.destroy()
  return shaken.rung
}
