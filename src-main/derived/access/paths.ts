import type { HttpResult, TcpResult } from '../../contract/evidence/attempt-stages.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import { isAnsweredWell, isForeignError, isTlsAccepted } from './attempt-outcome.ts'
import { derive, type Derived } from '../derive.ts'
import { writtenProxy } from '../proxy/scan-route.ts'
import { readWsusUrl, type WsusUrl } from '../target/wsus-url.ts'
import type { ProxyEntry } from '../../readers/proxy/proxy-list.ts'

export interface EffectivePath {
  readonly envelope: Collected<'wsus-access'>
  readonly path: AccessPath
  /** The server that was asked; null where its address could not be read. */
  readonly url: WsusUrl | null
}

/** Result of the attempts on the path that Windows itself takes; null if nothing was tried. */
export const effectivePath: Derived<EffectivePath | null> = derive(['wsus-access'], (evidence) => {
  const envelope = evidence.all('wsus-access')[0]
  const path = envelope?.value.paths.find((candidate) => candidate.effective)
  if (envelope === undefined || path === undefined) return null
  return { envelope, path, url: readWsusUrl(envelope.value.wsusUrl) }
})

/** True if a scan could succeed over this path: wusserverversion.xml and the SimpleAuth page are answered without an error. */
export function allowsScan(
  path: Pick<AccessPath, 'attempts'>,
  envelope: Pick<Collected<'wsus-access'>, 'collectedAt'>
): boolean {
  const at = new Date(envelope.collectedAt ?? 0)
  const version = path.attempts.find((attempt) => attempt.address === 'client-web-service')
  const auth = path.attempts.find((attempt) => attempt.address === 'simple-auth')
  if (version === undefined || auth === undefined) return false
  return isTlsAccepted(version, at) && isAnsweredWell(version) && isAnsweredWell(auth)
}

/** The path that Windows takes was tried, and a scan could pass. */
export const scanWouldSucceed: Derived<boolean> = derive([effectivePath], (evidence) => {
  const access = effectivePath.of(evidence)
  return access !== null && allowsScan(access.path, access.envelope)
})

/** True if the same requests succeed without the proxy: then the proxy causes the failure. */
export function worksDirectly({ envelope, path }: EffectivePath): boolean {
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  return path.path !== 'direct' && direct !== undefined && allowsScan(direct, envelope)
}

/** True if the address says http and its port speaks TLS, which explains any unexpected answer. */
export function isTlsPort(access: EffectivePath): boolean {
  const tls = access.envelope.value.tlsOnHttpPort
  return tls?.outcome === 'established' || tls?.outcome === 'alert'
}

/**
 * True if the address says https and its port speaks plain HTTP. A 400 does not prove it: web servers answer so on a port that
 * speaks TLS.
 */
export function isPlainPort(access: EffectivePath): boolean {
  const http = access.envelope.value.httpOnTlsPort
  return http?.outcome === 'answered' && http.status !== 400
}

/** True if the run ended before this attempt was finished: its later stages are unknown. */
export function isUnfinished(attempt: Attempt): boolean {
  const stages = [attempt.name, ...attempt.tcp, attempt.connect, attempt.tls, attempt.http]
  return stages.some((stage) => stage?.outcome === 'unfinished')
}

/** The attempted path through this proxy, whichever setting names it; null selects the direct path. */
export function triedPath({ envelope }: EffectivePath, proxy: ProxyEntry | null): AccessPath | undefined {
  const wanted = proxy === null ? null : writtenProxy(proxy).toLowerCase()
  return envelope.value.paths.find((path) => (path.proxy?.toLowerCase() ?? null) === wanted)
}

/** The path over an account's proxy or script that works while the path Windows takes does not. */
export function workingAccountPath(access: EffectivePath): AccessPath | undefined {
  const { envelope, path } = access
  if (path.path !== 'direct' || path.attempts.some(isUnfinished) || allowsScan(path, envelope)) return undefined
  return envelope.value.paths.find(
    (candidate) => (candidate.path === 'user-proxy' || candidate.path === 'pac') && allowsScan(candidate, envelope)
  )
}

/** No direct TCP connection succeeded. If a proxy works, that is presumably by design. */
export function hasNoConnection({ attempts }: AccessPath): boolean {
  const connected = (attempt: Attempt) => attempt.tcp.some((connection) => connection.outcome === 'connected')
  return !attempts.some(connected)
}

/** The server's own answer; null if there is none, or if a proxy or another web server answered instead. */
export function serverResponse(attempt: Attempt, access: EffectivePath): HttpResult | null {
  return attempt.http?.outcome === 'answered' && !isProxyResponse(attempt, access) && !isForeignError(attempt)
    ? attempt.http
    : null
}

/**
 * True if the headers name a proxy, or if the same request succeeds without the proxy: many proxies add no header to their
 * own error pages, and some pass on one that is not theirs.
 */
export function isProxyResponse(attempt: Attempt, { envelope, path }: EffectivePath): boolean {
  const { address, http } = attempt
  if (http?.answeredBy === 'proxy') return true
  if (path.path === 'direct' || (http?.status ?? 0) < 400) return false
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  const same = direct?.attempts.find((candidate) => candidate.address === address)
  return same !== undefined && isAnsweredWell(same) && !isAnsweredWell(attempt)
}

/** Finished TCP connection attempts; empty if the run ended before or no address was known. */
export function triedConnections({ tcp }: Attempt): readonly TcpResult[] {
  return tcp.filter((connection) => connection.outcome !== 'unfinished')
}
