import { inflateRawSync } from 'node:zlib'
import { mostBlockBytes } from '../../readers/cabinet/cabinet-directory.ts'

/** A deflate block of bytes as they are: its type, its length, and the complement of that. */
const storedHeadBytes = 5
const mostPackedBytes = 65_535
/** One more than is ever unpacked: a buffer that becomes full is followed by another one. */
const outputBytes = 2 * mostBlockBytes + 1

/**
 * Unpacks the blocks of a folder in MSZIP: `CK`, then a deflate stream of its own that refers to the 32 KB before it. These
 * are put before it as stored bytes: given to zlib as a dictionary, they would be copied for each block into memory of
 * which the garbage collector does not know.
 */
export class Mszip {
  private readonly input = new Uint8Array(storedHeadBytes + mostBlockBytes + mostPackedBytes)
  /** What was unpacked last, behind what was before it. */
  private output: Uint8Array = new Uint8Array(0)

  /** Valid until the next one; null if it is damaged. */
  next(packed: Uint8Array): Uint8Array | null {
    if (packed[0] !== 0x43 || packed[1] !== 0x4b) return null
    const before = this.output.subarray(-mostBlockBytes)
    const known = before.length
    const stream = this.behind(before, packed.subarray(2))
    giveBack(this.output)
    try {
      this.output = inflateRawSync(stream, { maxOutputLength: known + mostBlockBytes, chunkSize: outputBytes })
    } catch {
      return null // zlib reports broken data by throwing
    }
    return this.output.subarray(known)
  }

  private behind(before: Uint8Array, packed: Uint8Array): Uint8Array {
    const { input } = this
    new DataView(input.buffer).setUint16(1, before.length, true)
    new DataView(input.buffer).setUint16(3, ~before.length, true)
    input.set(before, storedHeadBytes)
    input.set(packed, storedHeadBytes + before.length)
    return input.subarray(0, storedHeadBytes + before.length + packed.length)
  }
}

/** Frees a buffer now instead of at a later collection; Node 20 cannot (ES2024). */
function giveBack({ buffer }: Uint8Array): void {
  const { transfer } = buffer as { transfer?: (bytes: number) => unknown }
  if (buffer.byteLength === outputBytes) transfer?.call(buffer, 0)
}
