import { ByteCursor } from './byte-cursor.ts'
import { messageType, versionOfServerHello } from './handshake-message.ts'
import { RecordReader, recordType } from './record-reader.ts'

/** Response to a ClientHello: the selected version (wire number) or the fatal alert. */
export type ServerChoice =
  | { readonly kind: 'version'; readonly version: number }
  | { readonly kind: 'alert'; readonly alert: number }
  | { readonly kind: 'not-tls' }

const fatal = 2
/** Bytes; a ServerHello has some hundred, so a longer first message is not TLS. */
const mostBytes = 64 * 1024

/** Reads the first message of a server, regardless of packet boundaries; null until it is complete. */
export class ServerChoiceReader {
  private readonly reader = new RecordReader()
  private messages: Uint8Array = new Uint8Array()
  private bytesSeen = 0

  feed(bytes: Uint8Array): ServerChoice | null {
    this.bytesSeen += bytes.length
    for (const { type, body } of this.reader.feed(bytes)) {
      if (type === recordType.alert && body[0] === fatal) return { kind: 'alert', alert: body[1] ?? 0 }
      if (type === recordType.handshake) this.messages = Buffer.concat([this.messages, body])
      const cursor = new ByteCursor(this.messages)
      const message = { type: cursor.uint(1), size: cursor.uint(3) }
      if (this.messages.length < 4 || this.messages.length < 4 + message.size) continue
      if (message.type !== messageType.serverHello) return { kind: 'not-tls' }
      return { kind: 'version', version: versionOfServerHello(cursor.take(message.size)) }
    }
    return this.reader.notTls || this.bytesSeen > mostBytes ? { kind: 'not-tls' } : null
  }
}
