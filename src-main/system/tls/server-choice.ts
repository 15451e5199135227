import { ByteCursor } from './byte-cursor.ts'
import { messageType, versionOfServerHello } from './handshake-message.ts'
import { RecordReader, recordType } from './record-reader.ts'

/** What a server made of a hello: the version it chose (its number on the wire), or the fatal alert it sent. */
export type ServerChoice =
  | { readonly said: 'version'; readonly version: number }
  | { readonly said: 'alert'; readonly alert: number }
  | { readonly said: 'not-tls' }

const fatal = 2
/** A hello is some hundred bytes; whoever sends more than this first is no TLS server. */
const mostBytes = 64 * 1024

/** Reads the first thing a server says, however it is split; null as long as it has not been said. */
export class ServerChoiceReader {
  private readonly reader = new RecordReader()
  private messages: Uint8Array = new Uint8Array()
  private bytesSeen = 0

  feed(bytes: Uint8Array): ServerChoice | null {
    this.bytesSeen += bytes.length
    for (const { type, body } of this.reader.feed(bytes)) {
      if (type === recordType.alert && body[0] === fatal) return { said: 'alert', alert: body[1] ?? 0 }
      if (type === recordType.handshake) this.messages = Buffer.concat([this.messages, body])
      const cursor = new ByteCursor(this.messages)
      const message = { type: cursor.uint(1), size: cursor.uint(3) }
      if (this.messages.length < 4 || this.messages.length < 4 + message.size) continue
      if (message.type !== messageType.serverHello) return { said: 'not-tls' }
      return { said: 'version', version: versionOfServerHello(cursor.take(message.size)) }
    }
    return this.reader.notTls || this.bytesSeen > mostBytes ? { said: 'not-tls' } : null
  }
}
