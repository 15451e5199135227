import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { damagedUnlessNoRoom, type LargeFile, type RawFile } from '../../casefile/raw-file.ts'
import { sourceOf, type ByteSource } from '../../readers/byte-source.ts'
import { mostInMemory, type EntryStore } from './entry-store.ts'
import type { Content, ContentRange } from './plain-content.ts'
import { listTar } from './tar.ts'
import type { LazyPacked } from './zip.ts'

/** Hands the bytes in memory, or of a file that is open meanwhile, to a reader. Throws the system's own error. */
export function withSource<T>(content: Uint8Array | LargeFile, read: (source: ByteSource) => T): T {
  if (content instanceof Uint8Array) return read(sourceOf(content))
  const { path, size } = content
  const file = openSync(path, 'r')
  try {
    let buffer = new Uint8Array(0)
    return read({
      size,
      read: (at, length) => {
        const wanted = Math.max(0, Math.min(length, size - at))
        if (buffer.length < wanted) buffer = new Uint8Array(wanted)
        return buffer.subarray(0, readSync(file, buffer, 0, wanted, at))
      }
    })
  } finally {
    closeSync(file)
  }
}

/** The files of a tar archive, which lie in it as they are. */
export function listTarIn(content: Uint8Array | LargeFile): ReturnType<typeof listTar> {
  return withSource(content, listTar)
}

/** The files of a container that lie in its content, each read from there when it is asked for. */
export function listedRanges(ranges: readonly ContentRange[], content: Content): readonly LazyPacked[] {
  return ranges.map((range) => {
    const { name, size, instead, optional = false } = range
    const read: LazyPacked['read'] = (...into) => readRange(range, content, ...into).catch(damagedUnlessNoRoom)
    return { name, size: instead === undefined ? size : 0, optional, read }
  })
}

async function readRange(
  range: ContentRange,
  content: Content,
  ...[store, suffices]: Parameters<LazyPacked['read']>
): Promise<RawFile | null> {
  const { name, at, size, instead } = range
  if (instead !== undefined) return instead
  if (typeof content !== 'string') return { name, bytes: content.subarray(at, at + size) }
  if (size === 0) return { name, bytes: new Uint8Array(0) }
  if (store !== undefined && size > mostInMemory) return await store.keepPart(range, { path: content, at }, suffices)
  const bytes = new Uint8Array(size)
  const file = await open(content, 'r')
  try {
    return (await file.read(bytes, 0, size, at)).bytesRead === size ? { name, bytes } : null
  } finally {
    await file.close()
  }
}

/** What is inside a `.gz`, unpacked into the store where it is large; null where it is damaged. */
export async function gunzip(
  name: string,
  content: Uint8Array | LargeFile,
  most: number,
  store: EntryStore
): Promise<RawFile | null | 'too-large'> {
  const packed = content instanceof Uint8Array ? Readable.from([content]) : createReadStream(content.path)
  const plain = createGunzip()
  // an error of the file ends the other stream with it
  packed.once('error', (error: Error) => plain.destroy(error)).pipe(plain)
  try {
    return await store.keep({ name, size: null, crc: null, most }, plain)
  } catch (error) {
    return damagedUnlessNoRoom(error)
  } finally {
    packed.destroy()
  }
}
