import type { HttpResult, TcpResult } from '../../contract/evidence/attempt-stages.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import { isAnsweredWell, isTlsAccepted } from './attempt-outcome.ts'
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

/** The path Windows itself would take, as it was tried; null when nothing was tried. */
export const effectivePath: Derived<EffectivePath | null> = derive(['wsus-access'], (evidence) => {
  const envelope = evidence.all('wsus-access')[0]
  const path = envelope?.value.paths.find((candidate) => candidate.effective)
  if (envelope === undefined || path === undefined) return null
  return { envelope, path, url: readWsusUrl(envelope.value.wsusUrl) }
})

/** True if a scan could succeed over this path: wusserverversion.xml and the SimpleAuth page are answered well. */
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

/** The same requests are served without the proxy, so that what fails through it is the proxy's doing. */
export function worksDirectly({ envelope, path }: EffectivePath): boolean {
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  return path.path !== 'direct' && direct !== undefined && allowsScan(direct, envelope)
}

/** An http address whose port speaks TLS, which explains every unexpected answer there. */
export function isTlsPort(access: EffectivePath): boolean {
  const tls = access.envelope.value.tlsOnHttpPort
  return tls?.outcome === 'established' || tls?.outcome === 'alert'
}

/** The run ended before this attempt did, so the stages after that are unknown. */
export function isUnfinished(attempt: Attempt): boolean {
  const stages = [attempt.name, ...attempt.tcp, attempt.connect, attempt.tls, attempt.http]
  return stages.some((stage) => stage?.outcome === 'unfinished')
}

/** The path that was tried over this proxy, whatever setting it has its name from; null asks for the direct one. */
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

/** The answer of the server itself; null where none came or a proxy spoke in its place. */
export function serverResponse(attempt: Attempt, access: EffectivePath): HttpResult | null {
  return attempt.http?.outcome === 'answered' && !isProxyResponse(attempt, access) ? attempt.http : null
}

/**
 * A proxy signed the answer, or nobody signed a refusal while the same request is served without the proxy: many proxies
 * leave no mark on the pages they make themselves.
 */
export function isProxyResponse(attempt: Attempt, { envelope, path }: EffectivePath): boolean {
  const { address, http } = attempt
  if (http?.answeredBy === 'proxy') return true
  if (path.path === 'direct' || http?.answeredBy !== 'unknown' || (http.status ?? 0) < 400) return false
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  const same = direct?.attempts.find((candidate) => candidate.address === address)
  return same !== undefined && isAnsweredWell(same) && !isAnsweredWell(attempt)
}

/** The connections that were tried to their end; empty where the run ended first or nothing got that far. */
export function triedConnections({ tcp }: Attempt): readonly TcpResult[] {
  return tcp.filter((connection) => connection.outcome !== 'unfinished')
}
