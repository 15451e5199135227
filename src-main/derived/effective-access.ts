import type { EvidenceSet } from '../contract/check.ts'
import type { Collected } from '../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../contract/evidence/wsus-access.ts'

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

/** An attempt that reached WSUS and was served, or was told by IIS that browsing is not allowed there. */
function served(attempt: Attempt): boolean {
  const http = attempt.http
  if (http?.outcome !== 'answered' || http.status === null) return false
  return http.status >= 200 && http.status < 300
}

/**
 * True when a scan could pass this way: wusserverversion.xml and the SimpleAuth page are served. Self-update is left
 * out, because Windows 10 and later no longer use it (MS-WUSP), and browsing the SimpleAuth page may be forbidden (403)
 * on a healthy server (Microsoft, troubleshoot WSUS connection failures).
 */
export function passable(path: AccessPath): boolean {
  const version = path.attempts.find((one) => one.address === 'client-web-service')
  const auth = path.attempts.find((one) => one.address === 'simple-auth')
  if (version === undefined || auth === undefined) return false
  return served(version) && version.http?.body !== 'html' && (served(auth) || auth.http?.status === 403)
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
