import type { Collected } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import { readWsusUrl, type WsusUrl } from '../target/wsus-url.ts'
import { isAnsweredWell, isTlsAccepted } from './attempt-outcome.ts'
import { derive, type Derived } from '../derive.ts'

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
