import { createECDH, randomBytes } from 'node:crypto'
import { isIP } from 'node:net'

/**
 * Cipher suites: TLS 1.3, then ECDHE, DHE and RSA, ECDSA before RSA, including those of very old servers; the last one
 * is the renegotiation signal (RFC 5746).
 */
const suites = [
  0x1301, 0x1302, 0x1303, 0xc02b, 0xc02c, 0xcca9, 0xc02f, 0xc030, 0xcca8, 0x009e, 0x009f, 0xc023, 0xc024, 0xc027,
  0xc028, 0xc009, 0xc00a, 0xc013, 0xc014, 0x0067, 0x006b, 0x0033, 0x0039, 0x009c, 0x009d, 0x003c, 0x003d, 0x002f,
  0x0035, 0xc008, 0xc012, 0x0016, 0x000a, 0x0005, 0x0004, 0x00ff
]
const groups = { secp256r1: 0x0017, others: [0x001d, 0x0018, 0x0019] }
const signatures = [
  0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0807, 0x0203, 0x0201, 0x0202
]
const tls12 = 0x0303
const tls13 = 0x0304

/**
 * A ClientHello that offers only one version (wire number), so that the result is that of the server and not of a TLS
 * library that rejects old versions itself.
 */
export function clientHello(version: number, host: string): Uint8Array {
  const body = Buffer.concat([
    uint(2, Math.min(version, tls12)),
    randomBytes(32),
    vector(1, randomBytes(32)),
    vector(2, list(suites.filter((suite) => version === tls13 || suite >> 8 !== 0x13))),
    vector(1, uint(1, 0)),
    vector(2, Buffer.concat(extensions(version, host)))
  ])
  const message = Buffer.concat([uint(1, 1), vector(3, body)])
  // record version 1.0 for compatibility with old servers (RFC 8446 §5.1)
  return Buffer.concat([uint(1, 22), uint(2, 0x0301), vector(2, message)])
}

function extensions(version: number, host: string): Buffer[] {
  const named = isIP(host) === 0 && /^[\x21-\x7e]{1,255}$/.test(host)
  const serverName = vector(2, Buffer.concat([uint(1, 0), vector(2, Buffer.from(host, 'latin1'))]))
  const always = [
    ...(named ? [extension(0, serverName)] : []),
    extension(10, vector(2, list([groups.secp256r1, ...groups.others]))),
    extension(11, vector(1, uint(1, 0))),
    // not allowed before TLS 1.2 (RFC 5246 §7.4.1.4.1)
    ...(version >= tls12 ? [extension(13, vector(2, list(signatures)))] : []),
    extension(23, Buffer.alloc(0))
  ]
  if (version !== tls13) return always
  const share = Buffer.concat([uint(2, groups.secp256r1), vector(2, createECDH('prime256v1').generateKeys())])
  return [...always, extension(43, vector(1, uint(2, tls13))), extension(51, vector(2, share))]
}

function extension(type: number, data: Buffer): Buffer {
  return Buffer.concat([uint(2, type), vector(2, data)])
}

function list(numbers: readonly number[]): Buffer {
  return Buffer.concat(numbers.map((number) => uint(2, number)))
}

/** The bytes preceded by their length. */
function vector(lengthSize: number, bytes: Buffer): Buffer {
  return Buffer.concat([uint(lengthSize, bytes.length), bytes])
}

function uint(size: number, value: number): Buffer {
  const bytes = Buffer.alloc(size)
  bytes.writeUIntBE(value, 0, size)
  return bytes
}
