import type { EvidenceSet } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import { isAnsweredWell, isTlsAccepted } from './attempt-outcome.ts'

export interface EffectivePath {
  readonly envelope: Collected<'wsus-access'>
  readonly path: AccessPath
}

/** The path Windows itself would take, as it was tried; null when nothing was tried. */
export function effectivePath(evidence: EvidenceSet): EffectivePath | null {
  const envelope = evidence.all('wsus-access')[0]
  const path = envelope?.value.paths.find((candidate) => candidate.effective)
  return envelope === undefined || path === undefined ? null : { envelope, path }
}

/** True when a scan could pass this way: wusserverversion.xml and the SimpleAuth page are answered well. */
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

/** The same requests are served without the proxy, so that what fails through it is the proxy's doing. */
export function worksDirectly({ envelope, path }: EffectivePath): boolean {
  const direct = envelope.value.paths.find((candidate) => candidate.path === 'direct')
  return path.path !== 'direct' && direct !== undefined && allowsScan(direct, envelope)
}

/** An http address whose port turned out to speak TLS: every odd answer there has this one reason. */
export function isTlsPort(access: EffectivePath): boolean {
  const tls = access.envelope.value.tlsOnHttpPort
  return tls?.outcome === 'established' || tls?.outcome === 'alert'
}

/** The run ended before this attempt did, so that it proves nothing about what came after. */
export function isUnfinished(attempt: Attempt): boolean {
  const rungs = [attempt.name, ...attempt.tcp, attempt.connect, attempt.tls, attempt.http]
  return rungs.some((rung) => rung?.outcome === 'unfinished')
}
