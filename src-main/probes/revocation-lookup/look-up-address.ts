import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'
import type { RevocationLookup } from '../../contract/evidence/revocation-lookup.ts'
import { urlIn } from '../../contract/url.ts'
import { writtenProxy } from '../../derived/proxy/scan-route.ts'
import { readWsusUrl, type WsusUrl } from '../../derived/target/wsus-url.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'
import type { Connection, HttpAnswer } from '../../system/system.ts'
import { readRevocationList } from '../../system/tls/revocation-list.ts'
import { authority, connectToAll, httpLimits, type AttemptRun } from '../wsus-access/attempt.ts'
import { userAgent } from '../../contract/request-mark.ts'

type Found = Pick<RevocationLookup, 'outcome' | 'status' | 'byProxy' | 'thisUpdate' | 'nextUpdate'>

const mostRedirects = 2

/** Asks one address with GET. Never rejects; follows two redirects over the same path, as WinHTTP does by itself. */
export async function lookUpAddress(
  run: AttemptRun,
  about: Pick<RevocationLookup, 'kind' | 'address' | 'subject'>,
  proxy: ProxyEntry | null
): Promise<RevocationLookup> {
  const start = performance.now()
  let address = about.address
  let found = await ask(run, about.kind, address, proxy)
  for (let followed = 0; found.onward !== null && followed < mostRedirects; followed += 1) {
    address = found.onward
    found = await ask(run, about.kind, address, proxy)
  }
  const { onward: _, ...result } = found
  const way = { proxy: proxy === null ? null : writtenProxy(proxy) }
  return { ...about, ...way, ...result, durationMs: Math.round(performance.now() - start) }
}

type Asked = Found & { readonly onward: string | null }

async function ask(
  run: AttemptRun,
  kind: RevocationLookup['kind'],
  address: string,
  proxy: ProxyEntry | null
): Promise<Asked> {
  const server = readWsusUrl(address)
  if (server === null) return failed('not-asked')
  const name = await run.resolve(proxy?.host ?? server.host)
  if (name.outcome !== 'resolved') return failed(ended(run, 'name-unresolved'), proxy !== null)
  const tcp = await connectToAll(run, name.addresses, proxy?.port ?? server.port).first
  if (tcp === null) return failed(ended(run, 'no-connection'), proxy !== null)
  const opened = server.scheme === 'http' ? tcp : await secured(run, tcp, server, proxy)
  if ('outcome' in opened) return opened
  const { pathname, search } = new URL(address)
  const host = authority(server, false)
  const isPlainProxied = proxy !== null && server.scheme === 'http'
  const target = isPlainProxied ? `http://${host}${pathname}${search}` : pathname + search
  const answer = await run.network.request(
    opened,
    { method: 'GET', target, headers: headers(run, host) },
    httpLimits(run)
  )
  return judged(run, kind, address, answer)
}

/** CONNECT where there is a proxy, then the handshake. */
async function secured(
  run: AttemptRun,
  tcp: Connection,
  server: WsusUrl,
  proxy: ProxyEntry | null
): Promise<Connection | Asked> {
  let wire: Connection | null = tcp
  if (proxy !== null) {
    const target = authority(server, true)
    const tunnel = await run.network.request(
      tcp,
      { method: 'CONNECT', target, headers: { ...headers(run, target), 'Proxy-Connection': 'keep-alive' } },
      httpLimits(run)
    )
    if (tunnel.wire === null) return { ...failed(ended(run, 'refused'), true), status: tunnel.result.status }
    wire = tunnel.wire
  }
  const limits = { timeoutMs: run.limits.tlsMs, signal: run.signal }
  const shaken = await run.network.handshake(wire, server.host, limits)
  return shaken.wire ?? failed(ended(run, 'tls-failed'))
}

function headers(run: AttemptRun, host: string): Readonly<Record<string, string>> {
  const { version, marker } = run.requester
  return { Host: host, 'User-Agent': userAgent(version, `${marker}-r`), Accept: '*/*', Connection: 'close' }
}

function judged(run: AttemptRun, kind: RevocationLookup['kind'], address: string, { result, body }: HttpAnswer): Asked {
  if (result.status === null) return failed(ended(run, 'no-answer'))
  const onward = redirected(address, result)
  const about = { status: result.status, byProxy: result.answeredBy === 'proxy', onward }
  const none = { thisUpdate: null, nextUpdate: null }
  // an empty question is none that a responder has to like; it has answered
  const isGood = kind === 'responder' ? result.status < 500 && !about.byProxy : result.status === 200
  if (!isGood) return { ...about, ...none, outcome: 'refused' }
  if (kind !== 'list') return { ...about, ...none, outcome: about.byProxy ? 'refused' : 'fetched' }
  const times = readRevocationList(body)
  return times === null ? { ...about, ...none, outcome: 'not-a-list' } : { ...about, ...times, outcome: 'fetched' }
}

function redirected(from: string, { status, location }: HttpResult): string | null {
  if (status === null || status < 300 || status > 399 || location === null) return null
  const onward = urlIn(location, from)?.href
  return onward === undefined || readWsusUrl(onward) === null ? null : onward
}

function ended(run: AttemptRun, outcome: Found['outcome']): Found['outcome'] {
  return run.signal.aborted ? 'unfinished' : outcome
}

function failed(outcome: Found['outcome'], byProxy = false): Asked {
  return { outcome, byProxy, status: null, thisUpdate: null, nextUpdate: null, onward: null }
}
