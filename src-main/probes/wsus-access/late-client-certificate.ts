import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { ClientCertificateRequest } from '../../system/system.ts'
import {
  authority,
  runAttempt,
  httpLimits,
  withClientCertificateRequest,
  type AttemptRun,
  type AttemptRequest
} from './attempt.ts'
import { openConnection } from './open-connection.ts'

/** Keeps the number of the second request apart from those of the first ones. */
const retryLimits = 100

/** The attempt, and where its answer may be one to a missing client certificate, whether it is. */
export async function attemptWithTls12Retry(run: AttemptRun, errand: AttemptRequest): Promise<Attempt> {
  const attempt = await runAttempt(run, errand)
  if (!mayHideCertificateRequest(attempt)) return attempt
  return { ...attempt, tls: withClientCertificateRequest(attempt.tls, await retryWithTls12(run, errand)) }
}

/**
 * A server cannot ask for a client certificate after a request in TLS 1.3 unless the client has offered that, which ours
 * does not (RFC 8446 §4.2.6); it then answers 403 or resets, and so would it for other reasons.
 */
function mayHideCertificateRequest({ tls, http }: Attempt): boolean {
  if (tls?.protocol !== 'TLSv1.3' || tls.clientCertificateRequested === true) return false
  return http?.status === 403 || http?.outcome === 'reset'
}

/** Asks again by TLS 1.2, in which such a server renegotiates; null where it does not, or speaks TLS 1.3 only. */
async function retryWithTls12(run: AttemptRun, errand: AttemptRequest): Promise<ClientCertificateRequest | null> {
  const { network, limits, requester, signal } = run
  const { server, proxy } = errand
  const mark = `${requester.marker}-${errand.number + retryLimits}`
  const wire = await openConnection(run, server, proxy, mark)
  if (wire === null) return null
  const secured = await network.handshake(wire, server.host, { timeoutMs: limits.tlsMs, signal }, 'TLSv1.2')
  if (secured.wire === null) return null
  const { pathname } = new URL(errand.url)
  const agent = `sup-doctor/${requester.version} (${mark})`
  const headers = { Host: authority(server, false), 'User-Agent': agent, Accept: '*/*', Connection: 'close' }
  await network.request(
    secured.wire,
    { method: 'GET', target: `${pathname}?supdoctor=${mark}`, headers },
    httpLimits(run)
  )
  return secured.clientCertificateRequest()
}
