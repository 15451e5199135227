import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type { LargeFile, RawFile } from '../../casefile/raw-file.ts'
import { mostInMemory, type EntryStore } from './entry-store.ts'
import { listTar, type TarEntry, type TarProblem } from './tar.ts'
import type { ListedEntry } from './zip.ts'

/** The files of a tar archive on the disk, each read from there when it is asked for. Throws the system's own error. */
export function listTarOnDisk(
  large: LargeFile
): { readonly entries: readonly ListedEntry[] } | { readonly problem: TarProblem } {
  const file = openSync(large.path, 'r')
  try {
    const listed = listTar({
      size: large.size,
      read: (at, length) => {
        const bytes = new Uint8Array(length)
        return bytes.subarray(0, readSync(file, bytes, 0, length, at))
      }
    })
    if ('problem' in listed) return listed
    return { entries: listed.entries.map((entry) => asListed(entry, large)) }
  } finally {
    closeSync(file)
  }
}

function asListed(entry: TarEntry, { path }: LargeFile): ListedEntry {
  const { name, at, size, instead } = entry
  const read: ListedEntry['read'] = async (store, suffices) => {
    if (instead !== undefined) return instead
    if (size === 0) return { name, bytes: new Uint8Array(0) }
    const content = createReadStream(path, { start: at, end: at + size - 1 })
    if (store !== undefined && size > mostInMemory) {
      const kept = await store.keep({ name, size, crc: null, most: size }, content, suffices)
      return kept === 'too-large' ? null : kept
    }
    const chunks: Buffer[] = []
    for await (const chunk of content as AsyncIterable<Buffer>) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    return bytes.length === size ? { name, bytes } : null
  }
  return { name, size: instead === undefined ? size : 0, read: (...into) => read(...into).catch(() => null) }
}

/** What is inside a `.gz` on the disk, unpacked into the store; null where it is damaged. */
export async function gunzipOnDisk(
  name: string,
  { path }: LargeFile,
  most: number,
  store: EntryStore
): Promise<RawFile | null | 'too-large'> {
  const [packed, plain] = [createReadStream(path), createGunzip()]
  // an error of the file ends the other stream with it
  packed.once('error', (error) => plain.destroy(error)).pipe(plain)
  try {
    return await store.keep({ name, size: null, crc: null, most }, plain)
  } catch {
    return null // zlib reports broken data by throwing
  } finally {
    packed.destroy()
  }
}
