import { createDecipheriv, createHmac, getCiphers } from 'node:crypto'
import type { TlsRecord } from './record-reader.ts'

interface Suite {
  readonly hash: 'sha256' | 'sha384'
  readonly cipher: 'aes-128-gcm' | 'aes-256-gcm' | 'chacha20-poly1305'
  readonly keySize: number
}

/** TLS 1.3 cipher suites in use (RFC 8446 §B.4). */
const suites: Readonly<Record<number, Suite>> = {
  0x1301: { hash: 'sha256', cipher: 'aes-128-gcm', keySize: 16 },
  0x1302: { hash: 'sha384', cipher: 'aes-256-gcm', keySize: 32 },
  0x1303: { hash: 'sha256', cipher: 'chacha20-poly1305', keySize: 32 }
}
const tagSize = 16

/** Decrypts consecutive records that a TLS 1.3 server encrypted with one traffic secret. */
export class RecordKey {
  private readonly suite: Suite
  private readonly secret: Uint8Array
  private readonly key: Uint8Array
  private readonly iv: Uint8Array
  private sequence = 0n

  private constructor(suite: Suite, secret: Uint8Array) {
    this.suite = suite
    this.secret = secret
    this.key = expandLabel(suite.hash, secret, 'key', suite.keySize)
    this.iv = expandLabel(suite.hash, secret, 'iv', 12)
  }

  /** Null if the crypto library lacks the cipher, as Electron's does for some. */
  static of(suiteNumber: number, secret: Uint8Array): RecordKey | null {
    const suite = suites[suiteNumber]
    const known = suite !== undefined && getCiphers().includes(suite.cipher)
    return known ? new RecordKey(suite, secret) : null
  }

  /** Key for the records after a KeyUpdate (RFC 8446 §7.2). */
  updated(): RecordKey {
    const { hash } = this.suite
    return new RecordKey(this.suite, expandLabel(hash, this.secret, 'traffic upd', hash === 'sha256' ? 32 : 48))
  }

  /** Inner type and content; null if decryption fails. */
  open(record: TlsRecord): { type: number; content: Uint8Array } | null {
    const sealed = record.body
    if (sealed.length <= tagSize) return null
    const decipher = createDecipheriv(this.suite.cipher as 'aes-128-gcm', this.key, this.nonce(), {
      authTagLength: tagSize
    })
    decipher.setAAD(record.header, { plaintextLength: sealed.length - tagSize })
    decipher.setAuthTag(sealed.subarray(-tagSize))
    try {
      const plain = Buffer.concat([decipher.update(sealed.subarray(0, -tagSize)), decipher.final()])
      this.sequence += 1n
      const end = plain.findLastIndex((byte) => byte !== 0)
      return { type: plain[end] ?? 0, content: plain.subarray(0, Math.max(0, end)) }
    } catch {
      // authentication tag mismatch: another secret, or damaged data
      return null
    }
  }

  /** Nonce (RFC 8446 §5.3): the IV with its last eight bytes XORed with the record number. */
  private nonce(): Uint8Array {
    const nonce = Buffer.from(this.iv)
    nonce.writeBigUInt64BE(nonce.readBigUInt64BE(4) ^ this.sequence, 4)
    return nonce
  }
}

/** HKDF-Expand-Label with an empty context (RFC 8446 §7.1). */
function expandLabel(hash: string, secret: Uint8Array, label: string, size: number): Uint8Array {
  const name = Buffer.from(`tls13 ${label}`)
  const info = Buffer.concat([Buffer.from([size >> 8, size & 255, name.length]), name, Buffer.from([0])])
  let block = Buffer.alloc(0)
  let output = Buffer.alloc(0)
  for (let counter = 1; output.length < size; counter++) {
    block = createHmac(hash, secret)
      .update(Buffer.concat([block, info, Buffer.from([counter])]))
      .digest()
    output = Buffer.concat([output, block])
  }
  return output.subarray(0, size)
}
