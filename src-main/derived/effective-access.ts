import type { EvidenceSet } from '../contract/check.ts'
import type { Collected } from '../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../contract/evidence/wsus-access.ts'
import { isInDate } from './certificate-validity.ts'

export interface EffectiveAccess {
  readonly envelope: Collected<'wsus-access'>
  readonly path: AccessPath
}

/** The path Windows itself would take, as it was tried; null when nothing was tried. */
export function effectiveAccess(evidence: EvidenceSet): EffectiveAccess | null {
  const envelope = evidence.all('wsus-access')[0]
  const path = envelope?.value.paths.find((one) => one.effective)
  return envelope === undefined || path === undefined ? null : { envelope, path }
}

/** An attempt that was answered with a success. */
export function served(attempt: Attempt): boolean {
  const http = attempt.http
  if (http?.outcome !== 'answered' || http.status === null) return false
  return http.status >= 200 && http.status < 300
}

/** A certificate Windows would take, and no demand for one of ours; true without TLS. */
export function sound(attempt: Attempt, at: Date): boolean {
  const { tls } = attempt
  if (tls === null) return true
  const valid = isInDate(attempt, at) && tls.chain[0]?.serverAuth !== false
  const trusted = tls.trust !== 'untrusted-root' && tls.trust !== 'chain-incomplete' && tls.nameMatches !== false
  return valid && trusted && tls.clientCertificateRequested !== true && tls.askedLater === undefined
}

/**
 * True when a scan could pass this way: wusserverversion.xml and the SimpleAuth page are served. Self-update is left
 * out, because Windows 10 and later no longer use it (MS-WUSP), and browsing the SimpleAuth page may be forbidden (403)
 * on a healthy server (Microsoft, troubleshoot WSUS connection failures).
 */
export function passable(
  path: Pick<AccessPath, 'attempts'>,
  envelope: Pick<Collected<'wsus-access'>, 'collectedAt'>
): boolean {
  const at = new Date(envelope.collectedAt ?? 0)
  const version = path.attempts.find((one) => one.address === 'client-web-service')
  const auth = path.attempts.find((one) => one.address === 'simple-auth')
  if (version === undefined || auth === undefined) return false
  return sound(version, at) && served(version) && !isForeignPage(version) && (served(auth) || auth.http?.status === 403)
}

/**
 * Somebody else's page in the place of wusserverversion.xml: that file is never a web page nor empty, and nothing but XML unless
 * IIS itself signed it.
 */
export function isForeignPage(attempt: Attempt): boolean {
  const { address, http } = attempt
  if (address !== 'client-web-service' || !served(attempt) || http === null) return false
  if (http.body === 'html' || http.body === 'empty') return true
  return http.body !== 'xml' && http.answeredBy !== 'iis'
}

/** The same requests are served without the proxy, so that what fails through it is the proxy's doing. */
export function directPassable({ envelope, path }: EffectiveAccess): boolean {
  const direct = envelope.value.paths.find((one) => one.path === 'direct')
  return path.path !== 'direct' && direct !== undefined && passable(direct, envelope)
}

/** An http address whose port turned out to speak TLS: every odd answer there has this one reason. */
export function isTlsPort(access: EffectiveAccess): boolean {
  const tls = access.envelope.value.tlsOnHttpPort
  return tls?.outcome === 'established' || tls?.outcome === 'alert'
}

/** The run ended before this attempt did, so that it proves nothing about what came after. */
export function isUnfinished(attempt: Attempt): boolean {
  const rungs = [attempt.name, ...attempt.tcp, attempt.connect, attempt.tls, attempt.http]
  return rungs.some((rung) => rung?.outcome === 'unfinished')
}
