import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { NameResult, TcpResult, TlsResult } from '../../contract/evidence/attempt-stages.ts'
import type { WsusUrl } from '../../derived/target/wsus-url.ts'
import type { HttpLimits, ClientCertificateRequest, System, TlsConnection, Connection } from '../../system/system.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import type { RequestMarker } from './request-marker.ts'
import type { StageLimits } from './stage-limits.ts'
import { mostAddressesTried } from '../../system/network/connect.ts'
import { markedUrl, userAgent } from '../../contract/request-mark.ts'

/** One request: the test URL, its server, the proxy and the number of the request in the run. */
export interface AttemptRequest {
  readonly address: Attempt['address']
  /** URL without the marker. */
  readonly url: string
  readonly server: WsusUrl
  readonly proxy: ProxyEntry | null
  readonly number: number
  /** Called when a connection to the server or proxy is established. */
  readonly onConnected?: () => void
}

/** Shared by all requests of a run. */
export interface AttemptRun {
  readonly network: System['network']
  readonly requester: RequestMarker
  readonly limits: StageLimits
  readonly signal: AbortSignal
  /** End of the probe's time, as performance.now() value in milliseconds. */
  readonly until: number
  /** Resolves each name once, however many requests use it. */
  readonly resolve: (host: string) => Promise<NameResult>
}

/** Runs the stages name, TCP, [CONNECT,] [TLS,] HTTP; stops at the first failure. Never rejects. */
export async function runAttempt(run: AttemptRun, request: AttemptRequest): Promise<Attempt> {
  const start = performance.now()
  const { network, limits, signal } = run
  const mark = `${run.requester.marker}-${request.number}`
  const url = markedUrl(request.url, mark)
  const agent = userAgent(run.requester.version, mark)
  const { proxy, server } = request
  const stages: { -readonly [Stage in 'name' | 'tcp' | 'connect' | 'tls' | 'http']: Attempt[Stage] } = {
    name: null,
    tcp: [],
    connect: null,
    tls: null,
    http: null
  }

  stages.name = await run.resolve(proxy?.host ?? server.host)
  const tcp = connectToAll(run, stages.name.addresses, proxy?.port ?? server.port)
  let wire = await tcp.first
  if (wire !== null) request.onConnected?.()
  if (wire !== null && proxy !== null && server.scheme === 'https') {
    const target = authority(server, true)
    const headers = { Host: target, 'User-Agent': agent, 'Proxy-Connection': 'keep-alive' }
    const tunnel = await network.request(wire, { method: 'CONNECT', target, headers }, httpLimits(run))
    stages.connect = tunnel.result
    wire = tunnel.wire
  }
  let askedLater: TlsConnection['clientCertificateRequest'] = () => null
  if (wire !== null && server.scheme === 'https') {
    const secured = await network.handshake(wire, server.host, { timeoutMs: limits.tlsMs, signal })
    stages.tls = secured.result
    wire = secured.wire
    askedLater = secured.clientCertificateRequest
  }
  if (wire !== null) {
    const { pathname, search } = new URL(url)
    const host = authority(server, false)
    const target = proxy !== null && server.scheme === 'http' ? `http://${host}${pathname}${search}` : pathname + search
    const headers = { Host: host, 'User-Agent': agent, Accept: '*/*', Connection: 'close' }
    stages.http = (await network.request(wire, { method: 'GET', target, headers }, httpLimits(run))).result
  }
  stages.tls = withClientCertificateRequest(stages.tls, askedLater())
  stages.tcp = await tcp.results
  return { address: request.address, url, ...stages, durationMs: Math.round(performance.now() - start) }
}

/**
 * Limits for the HTTP stage. They end just before the probe does, because a request ended by the probe counts as
 * unfinished; unless the remaining time is too short for silence to prove anything.
 */
export function httpLimits({ limits, signal, until }: AttemptRun): HttpLimits {
  const { firstByteMs, wholeAnswerMs } = limits
  const left = until - performance.now()
  if (left < firstByteMs / 3) return { timeoutMs: firstByteMs, wholeMs: wholeAnswerMs, signal }
  return { timeoutMs: Math.min(firstByteMs, left), wholeMs: Math.min(wholeAnswerMs, left), signal }
}

/** Adds a client certificate request received after the handshake to the TLS result. */
export function withClientCertificateRequest(
  tls: TlsResult | null,
  demand: ClientCertificateRequest | null
): TlsResult | null {
  if (tls === null || demand === null) return tls
  const acceptedIssuers = [...new Set([...tls.acceptedIssuers, ...demand.acceptedIssuers])]
  return { ...tls, askedLater: demand.how, acceptedIssuers }
}

/**
 * Connects to the first addresses in parallel, as many as are tried. The first connection is used for the request immediately; the others are only
 * completed, so that an unreachable address does not delay the request.
 */
export function connectToAll(
  run: AttemptRun,
  addresses: readonly string[],
  port: number
): { first: Promise<Connection | null>; results: Promise<TcpResult[]> } {
  const limits = { timeoutMs: run.limits.tcpMs, signal: run.signal }
  const tried = addresses.slice(0, mostAddressesTried).map((address) => run.network.connect(address, port, limits))
  const results = Promise.all(tried.map(async (promise) => (await promise).result))
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
    void results.then(() => {
      found(null)
    })
  })
  return { first, results }
}

/** Formats `host[:port]`, IPv6 in brackets; CONNECT always requires the port (`always`). */
export function authority(server: WsusUrl, always: boolean): string {
  const host = server.host.includes(':') ? `[${server.host}]` : server.host
  const usual = server.port === (server.scheme === 'https' ? 443 : 80)
  return usual && !always ? host : `${host}:${server.port}`
}
