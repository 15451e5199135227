import type { CheckId } from '../../contract/check-ids.ts'
import type { ErrorMeaning, PrintedError } from '../../contract/evidence/command-output.ts'

const meanings: Readonly<Record<ErrorMeaning, CheckId>> = {
  name: 'server-name-unresolved',
  'proxy-name': 'proxy-name-unresolved',
  connection: 'port-unanswered',
  refused: 'port-refused',
  silent: 'server-silent',
  reset: 'connection-reset',
  trust: 'certificate-untrusted',
  chain: 'certificate-chain-incomplete',
  expired: 'certificate-expired',
  'not-yet-valid': 'certificate-not-yet-valid',
  'name-mismatch': 'certificate-name-mismatch',
  usage: 'certificate-wrong-usage',
  revoked: 'certificate-revoked',
  revocation: 'certificate-revocation-unknown',
  tls: 'tls-version-refused',
  'not-tls': 'scheme-port-mismatch',
  'client-certificate': 'client-certificate-demanded',
  proxy: 'proxy-bad-gateway',
  'proxy-connection': 'proxy-unreachable',
  redirected: 'response-intercepted',
  'unknown-site': 'server-error'
}

/** The check that a program's own error number or message points to; null if only a code or status can tell. */
export function meantCause({ meaning, httpStatus }: PrintedError): CheckId | null {
  if (meaning === undefined) return null
  if (meaning === 'proxy' && httpStatus === 407) return 'proxy-auth-required'
  return meaning === 'proxy' && httpStatus === 403 ? 'proxy-request-denied' : meanings[meaning]
}
