import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { TlsResult } from '../../contract/evidence/attempt-stages.ts'
import { deadline, errorCode, msSince } from '../time-limit.ts'
import type { ClientCertificateRequest, Limits, TlsConnection, Connection } from '../system.ts'
import { describeCertificate, parseCertificate } from './certificate.ts'
import { readDistinguishedName } from './distinguished-name.ts'
import { fitsName } from './fits-name.ts'
import { lenientContext } from './secure-context.ts'
import { HandshakeObserver } from './handshake-observer.ts'
import { TeeStream } from './tee-stream.ts'
import { anchorOf, isTrustedElsewhere, judgeTrust } from './trust.ts'

/**
 * Milliseconds. A TLS 1.3 server rejects a missing client certificate only after our side has finished the handshake.
 */
const lateAlertMs = 250

/**
 * Performs a handshake that accepts every certificate and records what was observed, also if it fails. Never rejects.
 */
export async function performHandshake(
  wire: Connection,
  host: string,
  limits: Limits,
  newest?: 'TLSv1.2'
): Promise<TlsConnection> {
  const start = performance.now()
  const flight = new HandshakeObserver()
  const name = host.replace(/\.$/, '')
  if (limits.signal.aborted || wire.destroyed) {
    wire.destroy()
    const outcome = limits.signal.aborted ? 'unfinished' : 'reset'
    return {
      result: { ...seen(flight, null, name), outcome, durationMs: msSince(start) },
      wire: null,
      clientCertificateRequest: () => null
    }
  }
  return new Promise((done) => {
    const tap = new TeeStream(wire, (bytes) => {
      flight.feed(bytes)
    })
    const socket = connect({
      socket: tap,
      servername: isIP(name) === 0 ? name : '',
      rejectUnauthorized: false,
      secureContext: lenientContext(newest),
      // checked below, separately from trust
      checkServerIdentity: () => undefined
    })
    // Node calls this after successful verification, for every certificate sent, and crashes on unsupported key types
    Object.assign(socket, { getPeerCertificate: () => ({}) })
    let lateAlert: NodeJS.Timeout | undefined
    let agreed: Agreed | null = null
    let finished = false
    const finish = (outcome: TlsResult['outcome']) => {
      if (finished) return
      finished = true
      callOff()
      clearTimeout(lateAlert)
      const result = { ...seen(flight, agreed, name), outcome, durationMs: msSince(start) }
      const stands = outcome === 'established'
      // an established connection is observed further: one directory may require a certificate that the site does not
      if (!stands) {
        flight.stop()
        socket.destroy()
      }
      done({ result, wire: stands ? socket : null, clientCertificateRequest: () => postHandshakeRequest(flight) })
    }
    const callOff = deadline(limits, (why) => {
      finish(why === 'no-answer' && flight.notTls ? 'not-tls' : why)
    })
    socket.on('keylog', (line) => {
      flight.onKeyLog(line.toString('latin1'))
    })
    socket.once('secureConnect', () => {
      agreed = agreedWith(socket)
      const mayRefuseLate = flight.acceptedIssuers !== null && agreed.protocol === 'TLSv1.3'
      if (!mayRefuseLate) {
        finish('established')
        return
      }
      lateAlert = setTimeout(() => {
        finish('established')
      }, lateAlertMs)
      // the alert is processed only if something reads
      socket.read(0)
    })
    socket.on('error', (error) => {
      finish(outcomeOf(flight, errorCode(error)))
    })
    socket.once('close', () => {
      finish(outcomeOf(flight, 'ECONNRESET'))
    })
  })
}

function postHandshakeRequest({
  requestedAfterHandshake: askedLater,
  acceptedIssuers
}: HandshakeObserver): ClientCertificateRequest | null {
  if (askedLater === null || askedLater === undefined) return null
  return { how: askedLater, acceptedIssuers: (acceptedIssuers ?? []).map(readDistinguishedName) }
}

function outcomeOf(flight: HandshakeObserver, code: string): TlsResult['outcome'] {
  if (flight.notTls) return 'not-tls'
  if (flight.alert !== null) return 'alert'
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'ECONNABORTED' ? 'reset' : 'failed'
}

/** What the TLS library reports about a completed handshake. */
interface Agreed {
  readonly protocol: string | null
  readonly chain: readonly X509Certificate[]
  /** OpenSSL error code; null if verification succeeded, undefined if unknown. */
  readonly trustError: string | null | undefined
}

/** Must only be called after completion: Node 24 crashes when asked for the certificate of a failed handshake. */
function agreedWith(socket: TLSSocket): Agreed {
  const chain: X509Certificate[] = []
  let next = socket.getPeerX509Certificate()
  while (next !== undefined && !chain.some((certificate) => certificate.fingerprint256 === next?.fingerprint256)) {
    chain.push(next)
    next = next.issuerCertificate
  }
  // typed as Error, but Node stores the code
  const error: unknown = socket.authorizationError
  const trustError = socket.authorized ? null : typeof error === 'string' ? error : undefined
  return { protocol: socket.getProtocol(), chain, trustError }
}

function seen(
  flight: HandshakeObserver,
  agreed: Agreed | null,
  host: string
): Omit<TlsResult, 'outcome' | 'durationMs'> {
  const onWire = flight.certificates.map(parseCertificate).filter((certificate) => certificate !== null)
  // the library's chain may differ from the one sent; used only if the handshake could not be observed
  const chain = onWire.length > 0 ? onWire : (agreed?.chain ?? [])
  const leaf = chain[0]
  const anchor = anchorOf(chain)
  return {
    protocol: agreed?.protocol ?? null,
    alert: flight.alert,
    clientCertificateRequested: flight.acceptedIssuers !== null ? true : flight.complete ? false : null,
    acceptedIssuers: (flight.acceptedIssuers ?? []).map(readDistinguishedName),
    chain: chain.map(describeCertificate),
    anchor: anchor === null ? null : describeCertificate(anchor),
    trust: judgeTrust(chain, agreed?.trustError),
    ...(isTrustedElsewhere(chain) ? { trustedElsewhere: true as const } : {}),
    nameMatches: leaf === undefined ? null : fitsName(host, leaf)
  }
}
