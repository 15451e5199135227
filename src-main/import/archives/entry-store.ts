import { createWriteStream } from 'node:fs'
import { mkdtemp, open, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32 } from 'node:zlib'
import { FileProblem, type RawFile } from '../../casefile/raw-file.ts'
import { temporaryFolderPrefix } from '../../system/temporary-files.ts'

/** Size in bytes from which on a file of an archive is not unpacked into memory. */
export const mostInMemory = 12 * 1024 * 1024
const headBytes = 64 * 1024
const pieceBytes = 1024 * 1024
/** Of a file of which the kind is known. */
const leastHeadBytes = 4096

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
  private folder: Promise<string | null> | null = null
  private count = 0

  /**
   * Throws what the stream throws; null if the content is not as described, `too-large` beyond the limit. If the beginning
   * suffices, the result is a large file without a path. What turns out not to be large stays in memory.
   */
  async keep(
    { name, size, crc, most }: Described,
    content: Readable,
    beginningSuffices: Suffices = () => false
  ): Promise<RawFile | null | 'too-large'> {
    const chunks = content[Symbol.asyncIterator]() as AsyncIterator<Buffer>
    const begin: Buffer[] = []
    let beginBytes = 0
    let isAll = false
    while (!isAll && beginBytes < (size === null ? mostInMemory : headBytes)) {
      const next = await chunks.next()
      isAll = next.done === true
      if (next.done === true) break
      begin.push(next.value)
      beginBytes += next.value.length
    }
    if (size === null && isAll) return beginBytes > most ? 'too-large' : { name, bytes: Buffer.concat(begin) }
    // copied, so that the head does not keep the chunks
    const head = Uint8Array.from(Buffer.concat(begin).subarray(0, headBytes))
    if (size !== null && beginningSuffices(head)) {
      content.destroy()
      return { name, bytes: head, large: { path: '', size, mtimeMs: 0 } }
    }
    const path = await this.place()
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

  /**
   * A part of a file as a file of its own, or null where it ends early; as `keep` does, but without a stream, whose pieces
   * take tens of megabytes until they are collected. Throws the system's own error.
   */
  async keepPart(
    { name, size }: Pick<Described, 'name'> & { readonly size: number },
    from: { readonly path: string; readonly at: number },
    beginningSuffices: Suffices = () => false
  ): Promise<RawFile | null> {
    const source = await open(from.path, 'r')
    try {
      const buffer = new Uint8Array(pieceBytes)
      const piece = async (at: number) =>
        (await source.read(buffer, 0, Math.min(pieceBytes, size - at), from.at + at)).bytesRead
      let count = await piece(0)
      const head = buffer.slice(0, Math.min(headBytes, count))
      if (beginningSuffices(head)) return { name, bytes: head, large: { path: '', size, mtimeMs: 0 } }
      const path = await this.place()
      const target = await open(path, 'wx', 0o600)
      try {
        let at = 0
        for (; count > 0; count = await piece(at)) {
          await target.writeFile(buffer.subarray(0, count))
          at += count
        }
        const { mtimeMs } = await target.stat()
        return at === size ? { name, bytes: head, large: { path, size, mtimeMs } } : null
      } finally {
        await target.close()
      }
    } finally {
      await source.close()
    }
  }

  /** The same file with little of it in memory. */
  async aside(file: RawFile): Promise<RawFile> {
    const { name, bytes } = file
    if (file.large === undefined && bytes.length <= headBytes) return file
    const described = { name, size: bytes.length, crc: null, most: bytes.length }
    const kept = file.large === undefined ? await this.keep(described, Readable.from([bytes])) : file
    return kept === null || kept === 'too-large' ? file : { ...kept, bytes: kept.bytes.slice(0, leastHeadBytes) }
  }

  /** The path of a file to be made, which is removed with the others. Throws `FileProblem` where none can be made. */
  async place(): Promise<string> {
    this.folder ??= mkdtemp(temporaryFolderPrefix()).catch(() => null)
    const folder = await this.folder
    if (folder === null) throw new FileProblem('no-temporary-room')
    return join(folder, String(this.count++))
  }

  /** Removes the file if it is one of this store. */
  async release({ large }: RawFile): Promise<void> {
    if (this.folder === null || large === undefined || dirname(large.path) !== (await this.folder)) return
    await rm(large.path, { force: true })
  }

  async close(): Promise<void> {
    const folder = await this.folder
    if (folder !== null) await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
