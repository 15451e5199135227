import { Duplex } from 'node:stream'
import type { Connection } from '../system.ts'

/**
 * Passes data through unchanged and shows incoming bytes to an observer, because Node exposes too little of a
 * handshake.
 */
export class TeeStream extends Duplex {
  private readonly wire: Connection

  constructor(wire: Connection, onIncoming: (bytes: Uint8Array) => void) {
    super()
    this.wire = wire
    wire.on('data', (bytes: Buffer) => {
      onIncoming(bytes)
      if (!this.push(bytes)) wire.pause()
    })
    wire.once('end', () => this.push(null))
    wire.once('error', (error) => this.destroy(error))
    wire.once('close', () => this.destroy())
  }

  override _read(): void {
    this.wire.resume()
  }

  override _write(bytes: Buffer, _encoding: BufferEncoding, written: (error?: Error | null) => void): void {
    this.wire.write(bytes, written)
  }

  override _final(ended: (error?: Error | null) => void): void {
    this.wire.end(ended)
  }

  override _destroy(error: Error | null, destroyed: (error?: Error | null) => void): void {
    this.wire.destroy()
    destroyed(error)
  }
}
