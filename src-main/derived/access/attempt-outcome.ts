import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Status } from '../../contract/status.ts'
import { isForeignServer } from '../../readers/http/answered-by.ts'
import { isInDate, serverTimeOr } from '../tls/certificate.ts'

/** The stages of a request, in the order in which they are reached. */
export type Stage = 'name' | 'tcp' | 'connect' | 'tls' | 'http'

/**
 * How each stage of an attempt went, as Windows would see it. `at`: when it was tried; null where the case has no time, then
 * dates are judged by the server's own clock, or not at all.
 */
export function stageStatus(attempt: Attempt, at: Date | null): Readonly<Record<Stage, Status>> {
  const tls = tlsStatus(attempt, at)
  const http = httpStatus(attempt)
  return {
    name: nameStatus(attempt),
    tcp: tcpStatus(attempt),
    connect: connectStatus(attempt),
    tls,
    // our requests go on past a certificate that Windows refuses; Windows itself never gets that far
    http: tls === 'bad' && http === 'ok' ? 'none' : http
  }
}

/** True for an answer that a healthy server gives. The certificate is judged separately (`isTlsAccepted`). */
export function isAnsweredWell(attempt: Attempt): boolean {
  return httpStatus(attempt) === 'ok'
}

/** The addresses that a scan needs. No current client requests the self-update directory (MS-WUSP). */
export function isRequired({ address }: Pick<Attempt, 'address'>): boolean {
  return address !== 'self-update'
}

/**
 * Looks at the status only. A redirect is not an answer, because WSUS sends none. A healthy server may forbid browsing
 * the SimpleAuth page (Microsoft, troubleshoot WSUS connection failures).
 */
export function isGoodStatus(address: Attempt['address'], status: number | null): boolean {
  if (status === null) return false
  return (status >= 200 && status < 300) || (address === 'simple-auth' && status === 403)
}

/**
 * True if a third party sent a page instead of wusserverversion.xml: that file is never HTML and never empty, and any
 * other body that is not declared as XML has to carry the Server header of IIS. A page of a web service is never XML.
 */
export function isForeignPage({ address, http }: Attempt): boolean {
  if (http?.outcome !== 'answered' || !isGoodStatus(address, http.status)) return false
  // what does not call itself IIS and shows SimpleAuth as a document is no page of ASP.NET
  if (address === 'simple-auth') return http.status !== 403 && http.answeredBy !== 'iis' && http.body === 'xml'
  if (address !== 'client-web-service') return false
  if (http.body === 'html' || http.body === 'empty') return true
  return http.body !== 'xml' && http.answeredBy !== 'iis'
}

/** True if an error is signed by a web server that is not IIS: WSUS runs on nothing else, so it is not WSUS that answers. */
export function isForeignError({ http }: Pick<Attempt, 'http'>): boolean {
  return isForeignServer(unidentified(http)?.server ?? null)
}

/** 403.7, 403.12, 403.13, 403.16 and 403.17: no client certificate came, or not the right one (KB 943891). */
const aboutClientCertificate: ReadonlySet<number> = new Set([7, 12, 13, 16, 17])

/** True if IIS forbids the access because of the client certificate. */
export function isAboutClientCertificate({ status, substatus }: HttpResult): boolean {
  return status === 403 && substatus !== undefined && aboutClientCertificate.has(substatus)
}

/** True if nobody signed an error, so that a device in between may have sent it as well as the server. */
export function isUnsignedError({ http }: Pick<Attempt, 'http'>): boolean {
  const error = unidentified(http)
  return error !== null && (error.server?.trim() ?? '') === ''
}

/** An error whose sender nothing identifies as IIS, http.sys or a proxy; null for any other answer. */
function unidentified(http: Attempt['http']): Attempt['http'] {
  return http?.outcome === 'answered' && http.answeredBy === 'unknown' && (http.status ?? 0) >= 400 ? http : null
}

/** Why Windows rejects a completed handshake. `client-certificate`: the server demands one, and a scan has none. */
export type TlsObjection =
  | 'expired'
  | 'not-yet-valid'
  | 'name-differs'
  | 'untrusted-root'
  | 'chain-incomplete'
  | 'not-for-servers'
  | 'client-certificate'

/** All reasons for rejection, the most important one first; empty without TLS. */
export function tlsObjections(attempt: Attempt, at: Date | null): readonly TlsObjection[] {
  const { tls } = attempt
  if (tls === null) return []
  const objections: readonly (TlsObjection | false)[] = [
    dateObjection(attempt, at) ?? false,
    tls.nameMatches === false && 'name-differs',
    tls.trust === 'untrusted-root' && 'untrusted-root',
    tls.trust === 'chain-incomplete' && 'chain-incomplete',
    tls.chain[0]?.serverAuth === false && 'not-for-servers',
    (tls.clientCertificateRequested === true || tls.askedLater !== undefined) && 'client-certificate'
  ]
  return objections.filter((objection) => objection !== false)
}

/** True if Windows accepts the certificate and the server demands none of the client; also true without TLS. */
export function isTlsAccepted(attempt: Attempt, at: Date | null): boolean {
  return tlsObjections(attempt, at).length === 0
}

function dateObjection(attempt: Attempt, at: Date | null): TlsObjection | null {
  const clock = at ?? serverClock(attempt)
  if (clock === null || isInDate(attempt, clock)) return null
  const chain = attempt.tls?.chain ?? []
  return chain.some((certificate) => Date.parse(certificate.notAfter) < clock.getTime()) ? 'expired' : 'not-yet-valid'
}

function serverClock(attempt: Attempt): Date | null {
  const result = serverTimeOr(attempt, new Date(Number.NaN))
  return Number.isNaN(result) ? null : new Date(result)
}

function nameStatus({ name }: Attempt): Status {
  if (name === null) return 'none'
  return name.outcome === 'resolved' ? 'ok' : failed(name.outcome)
}

/** `ok` if at least one address accepted the connection. */
function tcpStatus({ tcp }: Attempt): Status {
  if (tcp.length === 0) return 'none'
  if (tcp.some((connection) => connection.outcome === 'connected')) return 'ok'
  return tcp.every((connection) => connection.outcome === 'unfinished') ? 'unknown' : 'bad'
}

function connectStatus({ connect }: Attempt): Status {
  if (connect === null) return 'none'
  const open = connect.status !== null && connect.status >= 200 && connect.status < 300
  return open ? 'ok' : failed(connect.outcome)
}

function tlsStatus(attempt: Attempt, at: Date | null): Status {
  const { tls } = attempt
  if (tls === null) return 'none'
  if (tls.outcome !== 'established') return failed(tls.outcome)
  return isTlsAccepted(attempt, at) ? 'ok' : 'bad'
}

function httpStatus(attempt: Attempt): Status {
  const { address, http } = attempt
  if (http === null) return 'none'
  if (http.outcome !== 'answered') return failed(http.outcome)
  if (http.answeredBy === 'proxy' && (http.status ?? 0) >= 300) return 'bad'
  if (isGoodStatus(address, http.status)) return isForeignPage(attempt) ? 'bad' : 'ok'
  return isRequired(attempt) ? 'bad' : 'none'
}

/** A stage that the run did not finish proves nothing and is not shown as a failure. */
function failed(outcome: string): Status {
  return outcome === 'unfinished' ? 'unknown' : 'bad'
}
