import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import type { RawFile } from '../../casefile/raw-file.ts'
import { temporaryFolderPrefix } from '../../system/temporary-files.ts'

/** Size in bytes from which on a file of an archive is not unpacked into memory. */
export const mostInMemory = 16 * 1024 * 1024
const headBytes = 64 * 1024

/** Whether no more than the beginning of a file is needed for now. */
export type Suffices = (head: Uint8Array) => boolean

/** A file of an archive, as its directory describes it. */
interface Described {
  readonly name: string
  /** Bytes; null if the archive does not say. */
  readonly size: number | null
  /** CRC-32; null if the archive has none. */
  readonly crc: number | null
  /** Bytes at most. */
  readonly most: number
}

/** Unpacks large files of archives into temporary files, which only this account may read, instead of into memory. */
export class EntryStore {
  private folder: Promise<string> | null = null
  private count = 0

  /**
   * Throws what the stream throws; null if the content is not as described, `too-large` beyond the limit. If the beginning
   * suffices, the result is a large file without a path.
   */
  async keep(
    { name, size, crc, most }: Described,
    content: Readable,
    beginningSuffices: Suffices = () => false
  ): Promise<RawFile | null | 'too-large'> {
    const chunks = content[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    const begin: Buffer[] = []
    let beginBytes = 0
    while (beginBytes < headBytes) {
      const next = await chunks.next()
      if (next.done === true) break
      begin.push(next.value)
      beginBytes += next.value.length
    }
    // copied, so that the head does not keep the chunks
    const head = Uint8Array.from(Buffer.concat(begin).subarray(0, headBytes))
    if (size !== null && beginningSuffices(head)) {
      content.destroy()
      return { name, bytes: head, large: { path: '', size, mtimeMs: 0 } }
    }
    this.folder ??= mkdtemp(temporaryFolderPrefix())
    const path = join(await this.folder, String(this.count++))
    let [written, sum] = [0, 0]
    const counted = async function* (): AsyncGenerator<Buffer> {
      for (const chunk of begin.splice(0)) yield chunk
      for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value
    }
    const checked = async function* (): AsyncGenerator<Buffer> {
      for await (const chunk of counted()) {
        written += chunk.length
        if (written > most) break
        sum = crc32(chunk, sum)
        yield chunk
      }
    }
    await pipeline(
      Readable.from(checked(), { objectMode: false }),
      createWriteStream(path, { mode: 0o600, flags: 'wx' })
    )
    content.destroy()
    const isWhole = written <= most && (size ?? written) === written && (crc ?? sum) === sum
    if (!isWhole) await rm(path, { force: true })
    if (written > most) return 'too-large'
    return isWhole ? { name, bytes: head, large: { path, size: written, mtimeMs: (await stat(path)).mtimeMs } } : null
  }

  /** Removes the file if it is one of this store. */
  async release({ large }: RawFile): Promise<void> {
    if (this.folder === null || large === undefined || dirname(large.path) !== (await this.folder)) return
    await rm(large.path, { force: true })
  }

  async close(): Promise<void> {
    if (this.folder !== null) await rm(await this.folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
