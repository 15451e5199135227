import { rmSync } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { FileReader } from '../../import/read-file.ts'
import { limits } from '../../service/limits.ts'
import type { DroppedFile } from '../../service/ports.ts'
import { type AboutFiles, validAboutFiles } from '../../service/valid-arguments.ts'
import { temporaryFolderPrefix } from '../../system/temporary-files.ts'
import { BodyBytes } from './body-bytes.ts'

/** Bytes of the number before what is said about the files. */
const lengthBytes = 4
/** Bytes; larger files are not kept in memory until it is known what they are. */
const small = 256 * 1024

export interface ReceivedFiles extends Pick<AboutFiles, 'choice' | 'leftOut'> {
  readonly files: readonly DroppedFile[]
  /** Removes what was put on the disk. */
  release(): Promise<void>
}

/**
 * Receives files in one body: a 32-bit number, as many bytes of JSON about them, and the bytes of one after the other. Large
 * ones go into temporary files, which only this account may read, under numbers instead of their names. Returns a status
 * for what is refused, null where the page hung up.
 */
export async function receiveFiles(
  request: IncomingMessage
): Promise<ReceivedFiles | { readonly refused: 400 | 413 | null }> {
  if (Number(request.headers['content-length'] ?? 0) > lengthBytes + limits.filesAbout + limits.filesBytes)
    return { refused: 413 }
  const body = new BodyBytes(request)
  const folder = new ReceivedFolder()
  try {
    const about = await aboutFiles(body)
    if ('refused' in about) return about
    const files: DroppedFile[] = []
    for (const { name, size } of about.files) {
      const file = size > small ? await folder.file(name, size, body) : await inMemory(name, size, body)
      if (file === null) break
      files.push(file)
    }
    const isWhole = files.length === about.files.length && (await body.some(1)).length === 0
    if (isWhole) return { ...about, files, release: () => folder.remove() }
    await folder.remove()
    return { refused: 400 }
  } catch (error) {
    await folder.remove()
    if (request.complete) throw error
    return { refused: null }
  }
}

async function aboutFiles(body: BodyBytes): Promise<AboutFiles | { readonly refused: 400 | 413 }> {
  const length = (await body.exactly(lengthBytes))?.readUInt32LE(0) ?? 0
  if (length > limits.filesAbout) return { refused: 413 }
  const text = (await body.exactly(length))?.toString('utf8') ?? ''
  return validAboutFiles(jsonOf(text)) ?? { refused: 400 }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function inMemory(name: string, size: number, body: BodyBytes): Promise<DroppedFile | null> {
  const bytes = await body.exactly(size)
  return bytes === null ? null : { name, bytes }
}

/** Made with the first file that needs it, and gone with the process at the latest. */
class ReceivedFolder {
  private path: string | null = null
  private count = 0
  private readonly reader = new FileReader()
  private readonly atExit = (): void => {
    if (this.path !== null) rmSync(this.path, { recursive: true, force: true })
  }

  /** Null where the body ends before. Of archives only the beginning is in memory, as of those on the disk. */
  async file(name: string, size: number, body: BodyBytes): Promise<DroppedFile | null> {
    const path = await this.place()
    const isKept = await this.written(path, size, body)
    if (isKept === null) return null
    // the others can be read all the same
    if (path === null || !isKept) return { name, bytes: new Uint8Array(0), problem: 'no-temporary-room' }
    // when it was sent is no date of the file
    const { modifiedAt: _, problem, ...file } = await this.reader.readIfPossible(name, path)
    if (file.large === undefined) await rm(path, { force: true })
    return problem === undefined ? file : { ...file, problem: 'unreadable' }
  }

  async remove(): Promise<void> {
    process.off('exit', this.atExit)
    if (this.path !== null) await rm(this.path, { recursive: true, force: true, maxRetries: 3 })
  }

  /** False where there is no room for it, of which the bytes are taken all the same; null where the body ends before. */
  private async written(path: string | null, size: number, body: BodyBytes): Promise<boolean | null> {
    const target = path === null ? null : await open(path, 'wx', 0o600).catch(() => null)
    let hasRoom = target !== null
    try {
      for (let left = size; left > 0;) {
        const part = await body.some(left)
        if (part.length === 0) return null
        left -= part.length
        hasRoom &&= (await target?.writeFile(part).catch(() => false)) !== false
      }
      return hasRoom
    } finally {
      await target?.close()
    }
  }

  private async place(): Promise<string | null> {
    if (this.path === null) {
      this.path = await mkdtemp(temporaryFolderPrefix()).catch(() => null)
      if (this.path !== null) process.once('exit', this.atExit)
    }
    return this.path === null ? null : join(this.path, String(this.count++))
  }
}
