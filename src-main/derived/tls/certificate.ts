import type { Certificate } from '../../contract/evidence/certificate.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'

/** True if the time (milliseconds since 1970, UTC) is within the certificate's validity. */
export function isValidAt(certificate: Certificate, at: number): boolean {
  return Date.parse(certificate.notBefore) <= at && at <= Date.parse(certificate.notAfter)
}

/**
 * The server's time from its Date header, if any, so that a wrong client clock is not reported as a bad certificate.
 */
export function serverTimeOr(attempt: Attempt, at: Date): number {
  const result = Date.parse(attempt.http?.date ?? '')
  return Number.isNaN(result) ? at.getTime() : result
}

/** Smaller differences are ignored: a Date header has whole seconds and is delayed by the network. */
const sameClockMs = 5 * 60_000

/**
 * By whose clock the whole chain is valid: `both`, `neither`, or one alone, which their difference explains; `unknown`
 * if the server stated no time or sent no certificate.
 */
export function validBy(attempt: Attempt, at: Date): 'both' | 'neither' | 'server' | 'client' | 'unknown' {
  const chain = attempt.tls?.chain ?? []
  const result = Date.parse(attempt.http?.date ?? '')
  if (chain.length === 0 || Number.isNaN(result)) return 'unknown'
  const here = chain.every((certificate) => isValidAt(certificate, at.getTime()))
  const there = chain.every((certificate) => isValidAt(certificate, result))
  if (here === there) return here ? 'both' : 'neither'
  // within the tolerance the server's time is used for both
  if (Math.abs(at.getTime() - result) <= sameClockMs) return there ? 'both' : 'neither'
  return there ? 'server' : 'client'
}

/**
 * True if Windows accepts the dates of the chain. Windows uses this computer's clock; if both clocks differ by no more
 * than the tolerance, the server's time is used for both.
 */
export function isInDate(attempt: Attempt, at: Date): boolean {
  const by = validBy(attempt, at)
  if (by !== 'unknown') return by === 'both' || by === 'client'
  return (attempt.tls?.chain ?? []).every((certificate) => isValidAt(certificate, at.getTime()))
}

/** The names a certificate is valid for; without alternative names Windows takes the common name. */
export function namesOf(certificate: Certificate): readonly string[] {
  if (certificate.altNames.length > 0) return certificate.altNames
  const common = /(?:^|, )CN=([^,]+)/.exec(certificate.subject)?.[1]
  return common === undefined ? [] : [common.trim()]
}

/** True if the host is among the names; `*.` covers exactly one label (RFC 6125, 6.4.3). */
export function coversHost(certificate: Certificate, host: string): boolean {
  const wanted = host.toLowerCase()
  return namesOf(certificate).some((name) => {
    const own = name.toLowerCase()
    return (
      own === wanted ||
      (own.startsWith('*.') && wanted.indexOf('.') > 0 && own.slice(1) === wanted.slice(wanted.indexOf('.')))
    )
  })
}
