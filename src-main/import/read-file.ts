import { open, stat } from 'node:fs/promises'
import { containerOnDisk } from './binary-recognisers.ts'
import { fileProblemOf, type RawFile } from '../casefile/raw-file.ts'

/** Larger ones are read piece by piece. */
const mostAtOnce = 48 * 1024 * 1024
/** Total bytes in memory from which on only small files are read as a whole. */
const mostTogether = 256 * 1024 * 1024
const small = 256 * 1024
const headBytes = 64 * 1024
const mostBytes = 16 * 1024 * 1024 * 1024

/** Reads files one after the other and keeps count of the memory they use. */
export class FileReader {
  private inMemory = 0

  /** Of large files the beginning; larger than 16 GB is named but not read. Throws the system's own error. */
  async read(name: string, path: string): Promise<RawFile> {
    const { size, mtimeMs } = await stat(path)
    if (size > mostBytes) return { name, bytes: new Uint8Array(0), unreadSize: size }
    const head = size > small ? await headOf(path) : null
    const isLarge = size > mostAtOnce || this.inMemory + size > mostTogether
    // of an archive never more than one file is in memory
    if (head !== null && (isLarge || containerOnDisk(head) !== null)) {
      return { name, bytes: head, large: { path, size, mtimeMs } }
    }
    const { bytes, changed } = await whole(path)
    this.inMemory += bytes.length
    const modifiedAt = new Date(mtimeMs).toISOString()
    return {
      name,
      bytes,
      modifiedAt,
      ...(changed && bytes.length > 0 && { remark: { id: 'changed-meanwhile', count: null } })
    }
  }

  /** A file that cannot be read is returned with the reason. */
  async readIfPossible(name: string, path: string): Promise<RawFile> {
    try {
      return await this.read(name, path)
    } catch (error) {
      const { reason } = fileProblemOf(error)
      const problem = reason === 'vanished' && isNoText(path) ? 'unreadable-name' : reason
      return { name, bytes: new Uint8Array(0), problem }
    }
  }
}

/** Elsewhere than on Windows a name is any bytes; those that are no UTF-8 have become this character, and lead nowhere. */
export function isNoText(path: string): boolean {
  return process.platform !== 'win32' && path.includes('\ufffd')
}

/** `changed`: the file was written to while it was read, so that its parts may not fit together. */
async function whole(path: string): Promise<{ bytes: Uint8Array; changed: boolean }> {
  const file = await open(path, 'r')
  try {
    const before = await file.stat()
    const bytes = await file.readFile()
    const after = await file.stat()
    return { bytes, changed: bytes.length !== before.size || after.mtimeMs !== before.mtimeMs }
  } finally {
    await file.close()
  }
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(headBytes), 0, headBytes, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
