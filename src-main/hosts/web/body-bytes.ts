import { Buffer } from 'node:buffer'
import type { IncomingMessage } from 'node:http'

const none = Buffer.alloc(0)

/** The body of a request, taken part by part. Throws the connection's error where it is cut. */
export class BodyBytes {
  private readonly parts: AsyncIterator<Buffer>
  private rest: Buffer = none

  constructor(request: IncomingMessage) {
    this.parts = request[Symbol.asyncIterator]()
  }

  /** The next bytes as they come, at most so many; empty at the end. */
  async some(most: number): Promise<Buffer> {
    while (this.rest.length === 0) {
      const next = await this.parts.next()
      if (next.done === true) return none
      this.rest = next.value
    }
    const taken = this.rest.subarray(0, most)
    this.rest = this.rest.subarray(taken.length)
    return taken
  }

  /** Null where it ends before. */
  async exactly(count: number): Promise<Buffer | null> {
    const whole = Buffer.alloc(count)
    for (let at = 0; at < count;) {
      const part = await this.some(count - at)
      if (part.length === 0) return null
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}
