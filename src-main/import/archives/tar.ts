import { byName, type RawFile } from '../../casefile/raw-file.ts'

const block = 512
const mostEntries = 2000
const mostEntryBytes = 200 * 1024 * 1024
const fileTypes = new Set(['0', '\0', '7'])
const linkTypes = new Set(['1', '2'])

export type TarProblem = 'damaged' | 'bad-name' | 'too-many-entries'

/** True for a tar archive, POSIX or GNU. */
export function isTar(bytes: Uint8Array): boolean {
  return bytes.length >= block && text(bytes, 257, 5) === 'ustar'
}

/** The files of a tar archive by name; all links together are reported as one entry. */
export function openTar(
  bytes: Uint8Array
): { readonly entries: readonly RawFile[] } | { readonly problem: TarProblem } {
  const entries = new Map<string, RawFile>()
  let longName: string | null = null
  let links = 0
  for (let at = 0; at + block <= bytes.length && bytes[at] !== 0;) {
    const size = sizeOf(bytes, at + 124)
    const type = String.fromCharCode(bytes[at + 156] ?? 0)
    const content = bytes.subarray(at + block, at + block + size)
    if (size < 0 || content.length < size) return { problem: 'damaged' }
    const name: string = (longName ?? ownName(bytes, at)).replace(/^(?:\.?\/)+/, '')
    longName = longNameIn(type, content) ?? (type === 'x' || type === 'L' ? longName : null)
    at += block + Math.ceil(size / block) * block
    if (linkTypes.has(type)) links++
    if (!fileTypes.has(type) || name === '' || name.endsWith('/')) continue
    if (name.split('/').includes('..') || name.length > 1000) return { problem: 'bad-name' }
    if (entries.size >= mostEntries) return { problem: 'too-many-entries' }
    // of two of the same name the later one is newer
    entries.set(name, size > mostEntryBytes ? tooLarge(name, size) : { name, bytes: content })
  }
  const sorted = [...entries.values()].sort(byName)
  const left: RawFile = {
    name: 'links',
    bytes: new Uint8Array(0),
    remark: { id: 'links-left-out', count: links }
  }
  return { entries: links === 0 ? sorted : [...sorted, left] }
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
  const path = /(?:^|\n)\d+ path=([^\n]{1,4000})\n/.exec(new TextDecoder().decode(content.subarray(0, 65_536)))?.[1]
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
