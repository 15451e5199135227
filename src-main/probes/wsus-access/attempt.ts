import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { NameResult, TcpResult, TlsResult } from '../../contract/evidence/attempt-stages.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import type { HttpLimits, ClientCertificateRequest, System, TlsConnection, Connection } from '../../system/system.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import type { RequestMarker, StageLimits } from './request-marker.ts'

/** One request to make: which test address, where it leads, over which proxy, and its number in the run. */
export interface AttemptRequest {
  readonly address: Attempt['address']
  /** Without the marker. */
  readonly url: string
  readonly server: WsusUrl
  readonly proxy: ProxyEntry | null
  readonly number: number
  /** Called once a connection to the server or proxy stands. */
  readonly onConnected?: () => void
}

/** What all errands of a run share. */
export interface AttemptRun {
  readonly network: System['network']
  readonly requester: RequestMarker
  readonly limits: StageLimits
  readonly signal: AbortSignal
  /** When the probe is about to be ended, as performance.now() counts. */
  readonly until: number
  /** Asks for every name once, however many errands go there. */
  readonly resolve: (host: string) => Promise<NameResult>
}

/** Name, TCP, [CONNECT,] [TLS,] HTTP; stops at the first rung that breaks. */
export async function runAttempt(run: AttemptRun, errand: AttemptRequest): Promise<Attempt> {
  const start = performance.now()
  const { network, limits, signal } = run
  const mark = `${run.requester.marker}-${errand.number}`
  const url = `${errand.url}?supdoctor=${mark}`
  const agent = `sup-doctor/${run.requester.version} (${mark})`
  const { proxy, server } = errand
  const rungs: { -readonly [Rung in 'name' | 'tcp' | 'connect' | 'tls' | 'http']: Attempt[Rung] } = {
    name: null,
    tcp: [],
    connect: null,
    tls: null,
    http: null
  }

  rungs.name = await run.resolve(proxy?.host ?? server.host)
  const tcp = connectToAll(run, rungs.name.addresses, proxy?.port ?? server.port)
  let wire = await tcp.first
  if (wire !== null) errand.onConnected?.()
  if (wire !== null && proxy !== null && server.scheme === 'https') {
    const target = authority(server, true)
    const headers = { Host: target, 'User-Agent': agent, 'Proxy-Connection': 'keep-alive' }
    const tunnel = await network.request(wire, { method: 'CONNECT', target, headers }, httpLimits(run))
    rungs.connect = tunnel.rung
    wire = tunnel.wire
  }
  let askedLater: TlsConnection['clientCertificateRequest'] = () => null
  if (wire !== null && server.scheme === 'https') {
    const secured = await network.handshake(wire, server.host, { timeoutMs: limits.tlsMs, signal })
    rungs.tls = secured.rung
    wire = secured.wire
    askedLater = secured.clientCertificateRequest
  }
  if (wire !== null) {
    const { pathname, search } = new URL(url)
    const host = authority(server, false)
    const target = proxy !== null && server.scheme === 'http' ? `http://${host}${pathname}${search}` : pathname + search
    const headers = { Host: host, 'User-Agent': agent, Accept: '*/*', Connection: 'close' }
    rungs.http = (await network.request(wire, { method: 'GET', target, headers }, httpLimits(run))).rung
  }
  rungs.tls = withClientCertificateRequest(rungs.tls, askedLater())
  rungs.tcp = await tcp.rungs
  return { address: errand.address, url, ...rungs, durationMs: Math.round(performance.now() - start) }
}

/**
 * A wait that lasts until the probe is ended would count as unfinished, so it ends just before that; unless so little time
 * is left that silence would prove nothing.
 */
export function httpLimits({ limits, signal, until }: AttemptRun): HttpLimits {
  const { firstByteMs, wholeAnswerMs } = limits
  const left = until - performance.now()
  if (left < firstByteMs / 3) return { timeoutMs: firstByteMs, wholeMs: wholeAnswerMs, signal }
  return { timeoutMs: Math.min(firstByteMs, left), wholeMs: Math.min(wholeAnswerMs, left), signal }
}

/** The rung with what the server asked for after it. */
export function withClientCertificateRequest(
  tls: TlsResult | null,
  demand: ClientCertificateRequest | null
): TlsResult | null {
  if (tls === null || demand === null) return tls
  const acceptedIssuers = [...new Set([...tls.acceptedIssuers, ...demand.acceptedIssuers])]
  return { ...tls, askedLater: demand.how, acceptedIssuers }
}

/**
 * Tries every address at the same time. The first that connects carries the request at once; the others are only seen to
 * their end, so that a dead address costs its own limit and not that limit before the request's.
 */
export function connectToAll(
  run: AttemptRun,
  addresses: readonly string[],
  port: number
): { first: Promise<Connection | null>; rungs: Promise<TcpResult[]> } {
  const limits = { timeoutMs: run.limits.tcpMs, signal: run.signal }
  const tried = addresses.map((address) => run.network.connect(address, port, limits))
  const rungs = Promise.all(tried.map(async (promise) => (await promise).rung))
  const first = new Promise<Connection | null>((found) => {
    let taken = false
    for (const promise of tried) {
      void promise.then(({ wire }) => {
        if (wire === null) return
        if (taken) wire.destroy()
        taken = true
        found(wire)
      })
    }
    void rungs.then(() => {
      found(null)
    })
  })
  return { first, rungs }
}

/** `host[:port]`, IPv6 in brackets; CONNECT always names the port. */
export function authority(server: WsusUrl, always: boolean): string {
  const host = server.host.includes(':') ? `[${server.host}]` : server.host
  const usual = server.port === (server.scheme === 'https' ? 443 : 80)
  return usual && !always ? host : `${host}:${server.port}`
}
