/** One TLS record; `header`: its first five bytes, which are authenticated in TLS 1.3. */
export interface TlsRecord {
  readonly type: number
  readonly header: Uint8Array
  readonly body: Uint8Array
}

/** TLS record types (RFC 8446 §5.1). */
export const recordType = { changeCipherSpec: 20, alert: 21, handshake: 22, applicationData: 23 } as const

const headerSize = 5
const noBytes: Uint8Array = new Uint8Array()

/** Splits the incoming bytes into records, regardless of packet boundaries (RFC 8446 §5.1). */
export class RecordReader {
  private pending = noBytes
  private state: 'waiting' | 'tls' | 'not-tls' = 'waiting'

  /** True if the first bytes cannot come from a TLS server. */
  get notTls(): boolean {
    return this.state === 'not-tls'
  }

  feed(bytes: Uint8Array): TlsRecord[] {
    this.pending = this.pending.length === 0 ? bytes : Buffer.concat([this.pending, bytes])
    if (this.state === 'waiting' && this.pending.length > 0) this.state = looksLikeTls(this.pending) ? 'tls' : 'not-tls'
    if (this.state !== 'tls') return []
    const records: TlsRecord[] = []
    for (;;) {
      const end = headerSize + (this.pending[3] ?? 0) * 256 + (this.pending[4] ?? 0)
      if (this.pending.length < headerSize || this.pending.length < end) return records
      records.push({
        type: this.pending[0] ?? 0,
        header: this.pending.slice(0, headerSize),
        body: this.pending.slice(headerSize, end)
      })
      this.pending = this.pending.subarray(end)
    }
  }
}

function looksLikeTls(bytes: Uint8Array): boolean {
  const type = bytes[0] ?? 0
  const major = bytes[1] ?? 3
  return type >= recordType.changeCipherSpec && type <= recordType.applicationData && major === 3
}
