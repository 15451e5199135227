import { readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { TLSSocket } from 'node:tls'
import type { Identity } from './certificates.ts'
import { flooding } from './odd-servers.ts'

const record = (type: number, body: Uint8Array) =>
  Buffer.concat([Uint8Array.of(type, 3, 3, body.length >> 8, body.length & 255), body])

/** Answers the first bytes with these. */
const answering = (bytes: Uint8Array) => (socket: Socket) => {
  socket.once('data', () => socket.write(bytes))
}

type Change = (bytes: Buffer) => Promise<Uint8Array>

/** Carries a real TLS server's bytes over a socket, changed on their way out. */
class Carrier extends Duplex {
  private readonly socket: Socket
  private readonly change: Change

  constructor(socket: Socket, change: Change) {
    super()
    this.socket = socket
    this.change = change
    socket.on('data', (bytes) => this.push(bytes))
    socket.once('close', () => this.destroy())
  }

  override _read(): void {
    // What comes is pushed as it comes
  }

  override _destroy(error: Error | null, destroyed: (error?: Error | null) => void): void {
    this.socket.destroy()
    destroyed(error)
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, written: (error?: Error | null) => void): void {
    void this.change(bytes).then((changed) => {
      if (this.socket.destroyed) written()
      else this.socket.write(changed, written)
    })
  }
}

/** Every handshake record that is not sealed yet becomes many of one byte each (RFC 8446 §5.1 allows it). */
function inSingleBytes(): Change {
  let pending = Buffer.alloc(0)
  let sealed = false
  return (bytes) => {
    pending = Buffer.concat([pending, bytes])
    const out: Uint8Array[] = []
    for (let end = 5 + pending.readUInt16BE(3); pending.length >= end; end = 5 + pending.readUInt16BE(3)) {
      const buffer = pending.subarray(0, end)
      pending = pending.subarray(end)
      sealed ||= buffer[0] === 20
      out.push(
        ...(sealed || buffer[0] !== 22
          ? [buffer]
          : [...buffer.subarray(5)].map((byte) => record(22, Uint8Array.of(byte))))
      )
      if (pending.length < 5) break
    }
    return Promise.resolve(Buffer.concat(out))
  }
}

/** TLS 1.2 with ECDHE-RSA-AES128-GCM-SHA256 and the extension renegotiation_info, without which OpenSSL gives up. */
const serverHello = Buffer.concat([
  Uint8Array.of(2, 0, 0, 45, 3, 3),
  Buffer.alloc(32),
  Uint8Array.of(0, 0xc0, 0x2f, 0, 0, 5, 0xff, 1, 0, 1, 0)
])

const page = () =>
  `HTTP/1.1 200 OK\r\nServer: Microsoft-IIS/10.0\r\nDate: ${new Date().toUTCString()}\r\n` +
  'Connection: close\r\n\r\n<?xml version="1.0"?><Root />'

/** Servers that speak TLS badly, or well but oddly; those that need a certificate use this one. */
export function tlsOddities(identity: Identity) {
  const pems = { key: readFileSync(identity.key), cert: readFileSync(identity.chain) }
  const real = (change: () => Change, serve: (secure: TLSSocket) => void) => (socket: Socket) => {
    const secure = new TLSSocket(new Carrier(socket, change()), { isServer: true, maxVersion: 'TLSv1.2', ...pems })
    secure.on('error', () => undefined)
    serve(secure)
  }
  const unchanged = () => (bytes: Buffer) => Promise.resolve(bytes)
  const late = () => (bytes: Buffer) => pause(400, bytes)
  const answers = (secure: TLSSocket) => {
    secure.once('data', () => secure.end(page()))
  }
  const helloRequest = record(22, Uint8Array.of(0, 0, 0, 0))
  return {
    'tls-silent-after-hello': answering(record(22, serverHello)),
    'tls-endless-message': flooding(
      '',
      record(22, Buffer.concat([Uint8Array.of(2, 255, 255, 255), Buffer.alloc(16_000)]))
    ),
    'tls-endless-hello-requests': flooding('', helloRequest),
    'tls-alert-flood': flooding('', record(21, Uint8Array.of(1, 90))),
    'tls-oversized-record': flooding('', Buffer.concat([Uint8Array.of(22, 3, 3, 255, 255), Buffer.alloc(65_535)])),
    'tls-empty-records': flooding('', record(22, new Uint8Array())),
    'tls-cut': (socket: Socket) => {
      socket.once('data', () => socket.end(record(22, Uint8Array.of(2, 0, 0, 70))))
    },
    'tls-single-bytes': real(inSingleBytes, answers),
    'tls-slow': real(late, answers),
    'tls-stalls-after-finished': real(unchanged, (secure) => {
      secure.resume()
    }),
    'tls-resets-after-finished': real(unchanged, (secure) => {
      secure.once('data', () => secure.destroy())
    }),
    'tls-garbage-inside': real(unchanged, (secure) => {
      secure.once('data', () => secure.end('\0\0\0\0'))
    })
  } as const
}
