import { testAddress, type AccessPath, type Attempt } from '../../contract/evidence/wsus-access.ts'
import type { PacScript } from '../../contract/evidence/pac-script.ts'
import type { HttpResult, TlsResult } from '../../contract/evidence/attempt-stages.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import { ProbeSkipped, type Probe, type RequestReport } from '../../contract/probe.ts'
import { evidenceSet } from '../../derived/evidence-set.ts'
import { writtenProxy } from '../../derived/proxy/scan-route.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import { testUrl } from '../../knowledge/test-addresses.ts'
import type { Connection, System } from '../../system/system.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import { evaluateScriptsOnce, scriptsAfter, type EvaluateScripts } from '../pac-script.ts'
import type { AttemptRun } from './attempt.ts'
import { attemptWithTls12Retry } from './late-client-certificate.ts'
import { tryOtherPorts } from './other-ports.ts'
import type { RequestMarker } from './request-marker.ts'
import { stageLimits, type StageLimits } from './stage-limits.ts'
import { configuredProxyPaths, pacProxyPaths, withEffective, type ProxyPath } from './proxy-paths.ts'

/** Requests the test URLs of the update server over every path in parallel; returns partial results when aborted. */
export function wsusAccessProbe(
  requester: RequestMarker,
  limits: StageLimits = stageLimits,
  ask: EvaluateScripts = evaluateScriptsOnce(requester)
): Probe<'wsus-access', System> {
  return {
    id: 'wsus-access',
    touches: ['network'],
    after: scriptsAfter,
    // slow stages would add up; the longest limit covers the whole attempt
    timeoutMs: Math.max(...Object.values({ ...limits })),
    async collect(system, signal, collected, report = () => undefined) {
      const evidence = evidenceSet(collected)
      const target = wsusTarget.of(evidence)
      if (target?.url == null) throw new ProbeSkipped('not-applicable')
      const { written: wsusUrl, url: server } = target
      const run = attemptRunOf(system, requester, limits, signal)
      const configured = configuredProxyPaths(evidence, server)
      const overProxy = async (proxyPath: ProxyPath, slot: number): Promise<Omit<AccessPath, 'effective'>> => ({
        path: proxyPath.path,
        proxy: writtenProxy(proxyPath.proxy),
        attempts: await attempts(run, { wsusUrl, server, report }, proxyPath.proxy, slot)
      })
      // proxies of scripts are known last; nothing else waits for them
      const scripted = async (scripts: readonly PacScript[]) => {
        const found = pacProxyPaths(scripts, configured)
        return await Promise.all(found.map((proxyPath, at) => overProxy(proxyPath, 1 + configured.length + at)))
      }
      const asked = ask(system, signal, collected)
      const [direct, proxied, byScript, scripts] = await Promise.all([
        directAndProxied(run, { wsusUrl, server, report }),
        Promise.all(configured.map((proxyPath, at) => overProxy(proxyPath, 1 + at))),
        asked.then(scripted),
        asked
      ])
      const tried = [{ path: 'direct' as const, proxy: null, attempts: direct.attempts }, ...proxied, ...byScript]
      const paths = withEffective(tried, evidence, server, scripts, system.now())
      return { wsusUrl, marker: requester.marker, paths, ...direct.beside }
    }
  }
}

/** Fraction of the probe's time reserved for returning results. */
const reportAttempts = 0.02

/** Shared state of a run; each name is resolved once. */
export function attemptRunOf(
  system: System,
  requester: RequestMarker,
  limits: StageLimits,
  signal: AbortSignal
): AttemptRun {
  const { network } = system
  const asked = new Map<string, ReturnType<typeof network.resolve>>()
  const resolve = (host: string) => {
    const answer = asked.get(host) ?? network.resolve(host, { timeoutMs: limits.nameMs, signal })
    asked.set(host, answer)
    return answer
  }
  const until = performance.now() + limits.wholeAnswerMs * (1 - reportAttempts)
  return { network, requester, limits, signal, until, resolve }
}

/**
 * Requests the three test URLs over one path. The number of a request identifies its path (slot) and URL, so numbers
 * are unique.
 */
function attempts(
  run: AttemptRun,
  { wsusUrl, server, report }: Asked,
  proxy: ProxyEntry | null,
  slot: number,
  onConnected: () => void = () => undefined
): Promise<Attempt[]> {
  const before = slot * testAddress.options.length
  return Promise.all(
    testAddress.options.map(async (address, at) => {
      const about = { address, proxied: proxy !== null }
      report({ ...about, stage: 'asked', httpStatus: null, durationMs: 0 })
      const attempt = await attemptWithTls12Retry(run, {
        address,
        url: testUrl(wsusUrl, address),
        server,
        proxy,
        number: before + at + 1,
        onConnected: () => {
          report({ ...about, stage: 'connected', httpStatus: null, durationMs: 0 })
          onConnected()
        }
      })
      const httpStatus = attempt.http?.status ?? null
      report({
        ...about,
        stage: httpStatus === null ? 'ended' : 'answered',
        httpStatus,
        durationMs: attempt.durationMs
      })
      return attempt
    })
  )
}

/** What all requests of a run have in common, and who hears how far each has come. */
interface Asked {
  readonly wsusUrl: string
  readonly server: WsusUrl
  readonly report: (request: RequestReport) => void
}

/** The direct path and the checks that depend on its result, which do not wait for a slow proxy. */
async function directAndProxied(run: AttemptRun, asked: Asked): Promise<{ attempts: Attempt[]; beside: Beside }> {
  const { server } = asked
  const ended = new AbortController()
  const connected = new AbortController()
  const others = tryOtherPorts(run, server, { ended: ended.signal, connected: connected.signal })
  const tried = await attempts(run, asked, null, 0, () => {
    connected.abort()
  })
  ended.abort()
  const [tlsOnHttpPort, httpOnTlsPort] = await Promise.all([
    speaksTls(run, server, tried),
    speaksHttp(run, server, tried)
  ])
  const beside = { otherPorts: await others, tlsOnHttpPort, ...(httpOnTlsPort !== null && { httpOnTlsPort }) }
  return { attempts: tried, beside }
}

type Beside = Pick<EvidenceValue<'wsus-access'>, 'otherPorts' | 'tlsOnHttpPort' | 'httpOnTlsPort'>

/**
 * Tests for TLS on an http port: servers answer plain http with a 400, an alert or a reset, so only a handshake
 * distinguishes this from other failures.
 */
async function speaksTls(run: AttemptRun, server: WsusUrl, tried: readonly Attempt[]): Promise<TlsResult | null> {
  const odd = tried.some(
    ({ http }) => http?.outcome === 'malformed' || http?.outcome === 'reset' || http?.status === 400
  )
  if (server.scheme !== 'http' || !odd) return null
  const wire = await connectAgain(run, server, tried)
  if (wire === null) return null
  const { signal } = run
  const shaken = await run.network.handshake(wire, server.host, { timeoutMs: run.limits.tlsMs, signal })
  shaken.wire?.destroy()
  return shaken.result
}

/** A server that mistakes our handshake for a request answers the next one at once. */
const plainMs = 3_000

/**
 * Tests for plain HTTP on an https port that stays silent: some servers wait for the rest of a supposed request.
 */
async function speaksHttp(run: AttemptRun, server: WsusUrl, tried: readonly Attempt[]): Promise<HttpResult | null> {
  if (server.scheme !== 'https' || !tried.some(({ tls }) => tls?.outcome === 'no-answer')) return null
  const wire = await connectAgain(run, server, tried)
  if (wire === null) return null
  const headers = { Host: server.host, 'User-Agent': `sup-doctor/${run.requester.version}`, Connection: 'close' }
  const limits = { timeoutMs: plainMs, wholeMs: plainMs, signal: run.signal }
  return (await run.network.request(wire, { method: 'GET', target: '/', headers }, limits)).result
}

async function connectAgain(run: AttemptRun, server: WsusUrl, tried: readonly Attempt[]): Promise<Connection | null> {
  const connections = tried.flatMap((attempt) => attempt.tcp)
  const address = connections.find((connection) => connection.outcome === 'connected')?.address
  if (address === undefined) return null
  const limits = { timeoutMs: run.limits.tcpMs, signal: run.signal }
  return (await run.network.connect(address, server.port, limits)).wire
}
