import { byName, type RawFile } from '../../casefile/raw-file.ts'
import type { ByteSource } from '../../readers/byte-source.ts'
import type { ContentRange } from './plain-content.ts'

const block = 512
const mostEntries = 2000
const mostEntryBytes = 200 * 1024 * 1024
/** Bytes of a record that holds a long name. */
const mostAboutNames = 65_536
const fileTypes = new Set(['0', '\0', '7'])
const linkTypes = new Set(['1', '2'])

/** Headers read at most, with those of folders, links and long names. */
const mostHeaders = 100_000

export type TarProblem = 'damaged' | 'bad-name' | 'too-many-entries'

/** True for a tar archive, POSIX or GNU. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= block && text(bytes, 257, 5) === 'ustar'
}

/** The files of a tar archive by name; all links together are reported as one entry. */
export function listTar(
  source: ByteSource
): { readonly ranges: readonly ContentRange[] } | { readonly problem: TarProblem } {
  const entries = new Map<string, ContentRange>()
  let longName: string | null = null
  let [links, headers] = [0, 0]
  for (let at = 0; at + block <= source.size;) {
    const header = source.read(at, block)
    if (header.length < block) return { problem: 'damaged' }
    if (header[0] === 0) break
    if (++headers > mostHeaders) return { problem: 'too-many-entries' }
    const size = sizeOf(header, 124)
    const type = String.fromCharCode(header[156] ?? 0)
    const contentAt = at + block
    if (size < 0 || contentAt + size > source.size) return { problem: 'damaged' }
    const name: string = (longName ?? ownName(header, 0)).replace(/^(?:\.?\/)+/, '')
    const about = type === 'x' || type === 'L' ? source.read(contentAt, Math.min(size, mostAboutNames)) : null
    longName = about === null ? null : (longNameIn(type, about) ?? longName)
    at += block + Math.ceil(size / block) * block
    if (linkTypes.has(type)) links++
    if (!fileTypes.has(type) || name === '' || name.endsWith('/')) continue
    if (name.split('/').includes('..') || name.length > 1000) return { problem: 'bad-name' }
    if (entries.size >= mostEntries) return { problem: 'too-many-entries' }
    // of two of the same name the later one is newer
    const entry = { name, at: contentAt, size }
    entries.set(name, size > mostEntryBytes ? { ...entry, instead: tooLarge(name, size) } : entry)
  }
  const sorted = [...entries.values()].sort(byName)
  const left: RawFile = {
    name: 'links',
    bytes: new Uint8Array(0),
    remark: { id: 'links-left-out', count: links }
  }
  return { ranges: links === 0 ? sorted : [...sorted, { name: left.name, at: 0, size: 0, instead: left }] }
}

/** An entry that is named but not unpacked. */
export function tooLarge(name: string, size: number): RawFile {
  return { name, bytes: new Uint8Array(0), unreadSize: size, remark: { id: 'packed-too-large', count: null } }
}

function ownName(bytes: Uint8Array, at: number): string {
  const prefix = text(bytes, at + 257, 6) === 'ustar\0' ? text(bytes, at + 345, 155) : ''
  const name = text(bytes, at, 100)
  return shown(prefix === '' ? name : `${prefix}/${name}`)
}

/** GNU keeps long names in an entry of type L, POSIX in a record `27 path=…` of type x. */
function longNameIn(type: string, content: Uint8Array): string | null {
  if (type === 'L') return shown(text(content, 0, Math.min(content.length, 4000)))
  if (type !== 'x') return null
  const path = /(?:^|\n)\d+ path=([^\n]{1,4000})\n/.exec(
    new TextDecoder().decode(content.subarray(0, mostAboutNames))
  )?.[1]
  return path === undefined ? null : shown(path)
}

function shown(name: string): string {
  return Array.from(name, (letter) => (letter < ' ' || letter === '\u007f' ? '' : letter)).join('')
}

/** Octal digits, or a binary number if the first bit is set; -1 for anything else. */
function sizeOf(bytes: Uint8Array, at: number): number {
  if ((bytes[at] ?? 0) >= 0x80) {
    const low = bytes.subarray(at + 6, at + 12).reduce((sum, byte) => sum * 256 + byte, 0)
    return bytes.subarray(at + 1, at + 6).every((byte) => byte === 0) ? low : -1
  }
  const digits = text(bytes, at, 12).trim()
  return /^[0-7]{0,12}$/.test(digits) ? parseInt(digits || '0', 8) : -1
}

function text(bytes: Uint8Array, at: number, length: number): string {
  const field = bytes.subarray(at, at + length)
  const end = field.indexOf(0)
  return new TextDecoder().decode(end === -1 || length <= 6 ? field : field.subarray(0, end))
}
