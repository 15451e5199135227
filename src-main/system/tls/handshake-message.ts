import { ByteCursor } from './byte-cursor.ts'

/** Handshake message types (RFC 8446 §4, RFC 5246 §7.4). */
export const messageType = {
  serverHello: 2,
  certificate: 11,
  certificateRequest: 13,
  serverHelloDone: 14,
  finished: 20,
  keyUpdate: 24
} as const

const supportedVersions = 43
const certificateAuthorities = 47

/** Cipher suite and version selected by a ServerHello (RFC 8446 §4.1.3; `supported_versions` indicates 1.3). */
export function readServerHello(body: Uint8Array): { suite: number; tls13: boolean } {
  const cursor = new ByteCursor(body)
  cursor.take(2 + 32)
  cursor.takeVector(1)
  const suite = cursor.uint(2)
  cursor.take(1)
  return { suite, tls13: extensions(cursor).some(([type, data]) => type === supportedVersions && data[1] === 4) }
}

/** Version selected by a ServerHello or HelloRetryRequest, as a wire number. */
export function versionOfServerHello(body: Uint8Array): number {
  return readServerHello(body).tls13 ? 0x0304 : new ByteCursor(body).uint(2)
}

/** The certificates (DER) of a Certificate message, leaf first (RFC 5246 §7.4.2, RFC 8446 §4.4.2). */
export function readCertificates(body: Uint8Array, tls13: boolean): Uint8Array[] {
  const cursor = new ByteCursor(body)
  if (tls13) cursor.takeVector(1)
  const list = cursor.vector(3)
  const certificates: Uint8Array[] = []
  while (!list.ended) {
    certificates.push(list.takeVector(3))
    if (tls13) list.takeVector(2)
  }
  return certificates
}

/** Names (DER) of the authorities accepted by a CertificateRequest (RFC 5246 §7.4.4, RFC 8446 §4.3.2). */
export function readAcceptedIssuers(body: Uint8Array, tls13: boolean): Uint8Array[] {
  const cursor = new ByteCursor(body)
  cursor.takeVector(1)
  if (!tls13) {
    cursor.takeVector(2)
    return names(cursor.vector(2))
  }
  return extensions(cursor)
    .filter(([type]) => type === certificateAuthorities)
    .flatMap(([, data]) => names(new ByteCursor(data).vector(2)))
}

function names(list: ByteCursor): Uint8Array[] {
  const found: Uint8Array[] = []
  while (!list.ended) found.push(list.takeVector(2))
  return found
}

function extensions(cursor: ByteCursor): [type: number, data: Uint8Array][] {
  const list = cursor.vector(2)
  const found: [number, Uint8Array][] = []
  while (!list.ended) found.push([list.uint(2), list.takeVector(2)])
  return found
}
