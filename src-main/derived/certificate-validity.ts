import type { Certificate } from '../contract/evidence/certificate.ts'
import type { Attempt } from '../contract/evidence/wsus-access.ts'

/** True when the moment (milliseconds since 1970, UTC) lies within the certificate's validity. */
export function isValidAt(certificate: Certificate, at: number): boolean {
  return Date.parse(certificate.notBefore) <= at && at <= Date.parse(certificate.notAfter)
}

/** The server's own time where it told it, so that a wrong client clock is not taken for a wrong certificate. */
export function serverTimeOr(attempt: Attempt, at: Date): number {
  const told = Date.parse(attempt.http?.date ?? '')
  return Number.isNaN(told) ? at.getTime() : told
}
