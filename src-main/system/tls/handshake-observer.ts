import type { TlsResult } from '../../contract/evidence/attempt-stages.ts'
import { ByteCursor } from './byte-cursor.ts'
import { messageType, readAcceptedIssuers, readCertificates, readServerHello } from './handshake-message.ts'
import { RecordKey } from './record-key.ts'
import { RecordReader, recordType, type TlsRecord } from './record-reader.ts'

/** Bytes; far more than any real handshake, limits the work for a hostile one. */
const mostBytes = 256 * 1024
const fatal = 2

/**
 * Observes the server's side of a handshake and records what Node does not expose: the certificates as sent, a request
 * for a client certificate with the accepted names, and the number of a fatal alert. Decrypts TLS 1.3 with the key log.
 */
export class HandshakeObserver {
  /** Number of a fatal alert (RFC 8446 §6). */
  alert: number | null = null
  certificates: Uint8Array[] = []
  acceptedIssuers: Uint8Array[] | null = null
  /** A request for a client certificate after the handshake, e.g. for a single directory. */
  requestedAfterHandshake: TlsResult['askedLater'] | null = null
  /** True once every possible request of the server within the handshake has been observed. */
  complete = false
  private readonly reader = new RecordReader()
  private readonly secrets = new Map<string, Uint8Array>()
  private key: RecordKey | null = null
  private phase: 'handshake' | 'application' | 'stopped' = 'handshake'
  private sealed: TlsRecord[] = []
  private messages: Uint8Array = new Uint8Array()
  private bytesSeen = 0
  private hello: { suite: number; tls13: boolean } | null = null
  private encrypted = false
  private finished = false

  get notTls(): boolean {
    return this.reader.notTls
  }

  feed(bytes: Uint8Array): void {
    this.bytesSeen += bytes.length
    if (this.bytesSeen > mostBytes) this.stop()
    if (this.phase === 'stopped') return
    for (const record of this.reader.feed(bytes)) this.onRecord(record)
  }

  /** Handles one line of the key log, `LABEL <client random> <secret>`, as emitted by Node. */
  onKeyLog(line: string): void {
    const [label = '', , secret = ''] = line.trim().split(' ')
    this.secrets.set(label, Buffer.from(secret, 'hex'))
    this.openSealed()
  }

  /** Stops observing; what follows is the HTTP response. */
  stop(): void {
    this.phase = 'stopped'
    this.sealed = []
    this.messages = new Uint8Array()
  }

  private onRecord(record: TlsRecord): void {
    if (record.type === recordType.applicationData && this.hello?.tls13 === true) {
      this.sealed.push(record)
      this.openSealed()
      return
    }
    if (record.type === recordType.changeCipherSpec && this.hello?.tls13 === false) this.encrypted = true
    if (this.encrypted) this.onEncrypted(record.type)
    else this.onPlain(record.type, record.body)
  }

  /**
   * TLS 1.2 encrypts the content but not the type (RFC 5246 §6.2.3): the first encrypted handshake record is Finished.
   * A further one is a HelloRequest for renegotiation (RFC 5246 §7.4.1.1), which servers send only to request a client
   * certificate.
   */
  private onEncrypted(type: number): void {
    if (type !== recordType.handshake) return
    if (this.finished) this.requestedAfterHandshake = 'renegotiation'
    this.finished = true
  }

  private openSealed(): void {
    while (this.sealed.length > 0) {
      this.key ??= this.nextKey()
      const record = this.sealed[0]
      if (this.key === null || record === undefined) return
      this.sealed.shift()
      const opened = this.key.open(record)
      if (opened !== null) this.onPlain(opened.type, opened.content)
    }
  }

  private nextKey(): RecordKey | null {
    const label = this.phase === 'handshake' ? 'SERVER_HANDSHAKE_TRAFFIC_SECRET' : 'SERVER_TRAFFIC_SECRET_0'
    const secret = this.secrets.get(label)
    return secret === undefined || this.hello === null ? null : RecordKey.of(this.hello.suite, secret)
  }

  private onPlain(type: number, body: Uint8Array): void {
    if (type === recordType.alert && body[0] === fatal) this.alert ??= body[1] ?? null
    if (type !== recordType.handshake) return
    this.messages = Buffer.concat([this.messages, body])
    for (;;) {
      const cursor = new ByteCursor(this.messages)
      const message = { type: cursor.uint(1), size: cursor.uint(3) }
      if (this.messages.length < 4 + message.size) return
      this.onMessage(message.type, this.messages.slice(4, 4 + message.size))
      this.messages = this.messages.subarray(4 + message.size)
    }
  }

  private onMessage(type: number, body: Uint8Array): void {
    const tls13 = this.hello?.tls13 === true
    if (type === messageType.serverHello) this.hello = readServerHello(body)
    if (type === messageType.certificate) this.certificates = readCertificates(body, tls13)
    if (type === messageType.certificateRequest) {
      this.acceptedIssuers ??= readAcceptedIssuers(body, tls13)
      if (this.phase === 'application') this.requestedAfterHandshake = 'post-handshake'
    }
    if (type === messageType.keyUpdate && this.phase === 'application') this.key = this.key?.updated() ?? null
    if (type === messageType.serverHelloDone) this.complete = true
    if (type === messageType.finished && tls13) {
      this.complete = true
      this.phase = 'application'
      this.key = null
    }
  }
}
