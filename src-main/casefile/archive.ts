import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { byName, type RawFile } from './raw-file.ts'

const mostEntries = 2000
const mostEntryBytes = 200 * 1024 * 1024
const mostBytes = 1024 * 1024 * 1024
const mostRatio = 200
const ratioFrom = 1024 * 1024

export type ArchiveProblem = 'damaged' | 'encrypted' | 'link' | 'bad-name' | 'too-large' | 'too-many-entries'

/** Opens a zip in memory; entries sorted by name. A suspicious archive is refused as a whole, as a value. */
export async function openArchive(
  bytes: Uint8Array
): Promise<{ readonly entries: readonly RawFile[] } | { readonly problem: ArchiveProblem }> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      autoClose: false
    })
    return await readEntries(zip)
  } catch {
    return { problem: 'damaged' } // yauzl reports broken structure by throwing
  }
}

async function readEntries(zip: ZipFile): Promise<{ entries: RawFile[] } | { problem: ArchiveProblem }> {
  if (zip.entryCount > mostEntries) return { problem: 'too-many-entries' }
  const listed: Entry[] = []
  const names = new Set<string>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (listed.length >= mostEntries) return { problem: 'too-many-entries' }
    if (entry.fileName.endsWith('/')) continue
    const problem = problemOf(entry) ?? (names.has(entry.fileName) ? 'bad-name' : null)
    if (problem !== null) return { problem }
    total += entry.uncompressedSize
    if (total > mostBytes) return { problem: 'too-large' }
    names.add(entry.fileName)
    listed.push(entry)
  }
  const entries: RawFile[] = []
  for (const entry of listed) {
    const content = await collected(await zip.openReadStreamPromise(entry), entry.uncompressedSize)
    if (content === null || crc32(content) !== entry.crc32) return { problem: 'damaged' }
    entries.push({ name: entry.fileName, bytes: content })
  }
  return { entries: entries.sort(byName) }
}

function problemOf(entry: Entry): ArchiveProblem | null {
  if (entry.isEncrypted()) return 'encrypted'
  // the upper half holds the Unix mode; 0o120000 is a symbolic link
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return 'link'
  if (!isSafeName(entry.fileName)) return 'bad-name'
  if (entry.uncompressedSize > mostEntryBytes) return 'too-large'
  const bomb = entry.uncompressedSize > ratioFrom && entry.uncompressedSize > entry.compressedSize * mostRatio
  return bomb ? 'too-large' : null
}

/** Names are only ever shown, never joined to a path; still nothing that pretends to be another place. */
function isSafeName(name: string): boolean {
  const printable = Array.from(name).every((character) => character >= ' ' && !'\\:\u007f'.includes(character))
  return printable && name.length <= 1000 && !name.split('/').some((part) => ['', '.', '..'].includes(part))
}

async function collected(stream: Readable, size: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > size) return null
    chunks.push(chunk)
  }
  return length === size ? Buffer.concat(chunks) : null
}
