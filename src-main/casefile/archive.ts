import { Buffer } from 'node:buffer'
import type { Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl'
import { byName, type RawFile } from './raw-file.ts'
import { tooLarge } from './tar.ts'

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
      autoClose: false,
      // names are judged here, where a bad one is not taken for damage
      decodeStrings: false
    })
    return await readEntries(zip)
  } catch {
    return { problem: 'damaged' } // yauzl reports broken structure by throwing
  }
}

async function readEntries(zip: ZipFile): Promise<{ entries: RawFile[] } | { problem: ArchiveProblem }> {
  if (zip.entryCount > mostEntries) return { problem: 'too-many-entries' }
  const listed = new Map<string, Entry>()
  const large: RawFile[] = []
  let total = 0
  for await (const entry of zip.eachEntry()) {
    if (listed.size + large.length >= mostEntries) return { problem: 'too-many-entries' }
    const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry
    const name = getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    if (name.endsWith('/')) continue
    const problem = problemOf(entry, name) ?? (listed.has(name) ? 'bad-name' : null)
    if (problem !== null) return { problem }
    if (entry.uncompressedSize > mostEntryBytes) large.push(tooLarge(name, entry.uncompressedSize))
    else listed.set(name, entry)
    total += listed.has(name) ? entry.uncompressedSize : 0
    if (total > mostBytes) return { problem: 'too-large' }
  }
  const entries = large
  for (const [name, entry] of listed) {
    const content = await collected(await zip.openReadStreamPromise(entry), entry.uncompressedSize)
    if (content === null || crc32(content) !== entry.crc32) return { problem: 'damaged' }
    entries.push({ name, bytes: content })
  }
  return { entries: entries.sort(byName) }
}

function problemOf(entry: Entry, name: string): ArchiveProblem | null {
  if (entry.isEncrypted()) return 'encrypted'
  // the upper half holds the Unix mode; 0o120000 is a symbolic link
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return 'link'
  if (!isSafeName(name)) return 'bad-name'
  const bomb = entry.uncompressedSize > ratioFrom && entry.uncompressedSize > entry.compressedSize * mostRatio
  return bomb ? 'too-large' : null
}

/** Names are only ever shown, never joined to a path; still nothing that pretends to be another place. */
function isSafeName(name: string): boolean {
  const printable = Array.from(name).every((character) => character >= ' ' && !'\\\u007f'.includes(character))
  return (
    printable &&
    !/^[a-z]:/i.test(name) &&
    name.length <= 1000 &&
    !name.split('/').some((part) => ['', '.', '..'].includes(part))
  )
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
