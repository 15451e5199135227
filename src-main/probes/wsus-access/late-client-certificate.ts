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
import { markedUrl, userAgent } from '../../contract/request-mark.ts'

/** Offset that distinguishes the numbers of repeated requests. */
const retryLimits = 100

/** Runs the attempt and, if its response may be due to a missing client certificate, verifies that with TLS 1.2. */
export async function attemptWithTls12Retry(run: AttemptRun, request: AttemptRequest): Promise<Attempt> {
  const attempt = await runAttempt(run, request)
  if (!mayHideCertificateRequest(attempt)) return attempt
  return { ...attempt, tls: withClientCertificateRequest(attempt.tls, await retryWithTls12(run, request)) }
}

/**
 * In TLS 1.3 a server cannot request a client certificate after the handshake unless the client supports it, which ours
 * does not (RFC 8446 §4.2.6). It then answers 403 or resets the connection, which may also have other reasons.
 */
function mayHideCertificateRequest({ tls, http }: Attempt): boolean {
  if (tls?.protocol !== 'TLSv1.3' || tls.clientCertificateRequested === true) return false
  return http?.status === 403 || http?.outcome === 'reset'
}

/**
 * Repeats the request with TLS 1.2, in which such a server renegotiates; null if it does not or supports only TLS 1.3.
 */
async function retryWithTls12(run: AttemptRun, request: AttemptRequest): Promise<ClientCertificateRequest | null> {
  const { network, limits, requester, signal } = run
  const { server, proxy } = request
  const mark = `${requester.marker}-${request.number + retryLimits}`
  const wire = await openConnection(run, server, proxy, mark)
  if (wire === null) return null
  const secured = await network.handshake(wire, server.host, { timeoutMs: limits.tlsMs, signal }, 'TLSv1.2')
  if (secured.wire === null) return null
  const { pathname } = new URL(request.url)
  const agent = userAgent(requester.version, mark)
  const headers = { Host: authority(server, false), 'User-Agent': agent, Accept: '*/*', Connection: 'close' }
  await network.request(secured.wire, { method: 'GET', target: markedUrl(pathname, mark), headers }, httpLimits(run))
  return secured.clientCertificateRequest()
}
