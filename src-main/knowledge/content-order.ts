import { compareByCodeUnit } from '../contract/order.ts'

/**
 * What stands at the beginning of files that matter, the sooner to be read the higher: registry exports and client logs;
 * then server logs and event logs; then whatever else is read. In lower case.
 */
const signs: readonly (readonly string[])[] = [
  [
    ...[']log]!>', '<![log[', '$$<', 'windows registry editor', 'regedit4', 'hkey_local_machine', 'windowsupdate'],
    ...['agent_detection', 'wuserver', 'netsh', 'winhttp', '0x8024']
  ],
  ['#software: microsoft', '#fields: ', 'elffile', '-----begin certificate', '0x80', 'wsus'],
  ['mscf', 'received: ', '<event ', 'http']
]
/** The oldest form of WindowsUpdate.log, which names nothing. */
const agentLine = /^\d{4}[-/]\d{2}[-/]\d{2}[\t ]\d{2}:\d{2}:\d{2}[:.]\d{3}/

/** 0 is read first; text of any kind comes before anything else. */
function rankOfContent(head: Uint8Array): number {
  if (head.length === 0) return signs.length + 2
  const text = plain(head).toLowerCase()
  if (agentLine.test(text)) return 0
  // zip and gzip
  if (text.startsWith('pk') || (head[0] === 0x1f && head[1] === 0x8b)) return 2
  const rank = signs.findIndex((words) => words.some((word) => text.includes(word)))
  if (rank !== -1) return rank
  return /[^\t\r\n\x20-\xff]/.test(text) ? signs.length + 1 : signs.length
}

const isoTime = /(?<!\d)(\d{4})[-/](\d{2})[-/](\d{2})(?:[Tt\t ](\d{2}):(\d{2}):(\d{2}))?/g
const markupDate = /(\d{2}):(\d{2}):\d{2}\.\d{1,7}[+-]\d{1,4}" date="(\d{2})-(\d{2})-(\d{4})"/g

/** The newest minute that a piece of a log names, as digits; empty if it names none. Zones are not distinguished. */
function newestTimeIn(tail: Uint8Array): string {
  const text = plain(tail)
  let newest = ''
  const consider = (...parts: readonly string[]): void => {
    const time = parts.join('')
    if (time > newest) newest = time
  }
  for (const [, year = '', month = '', day = '', hour = '00', minute = '00'] of text.matchAll(isoTime)) {
    consider(year, month, day, hour, minute)
  }
  for (const [, hour = '', minute = '', month = '', day = '', year = ''] of text.matchAll(markupDate)) {
    consider(year, month, day, hour, minute)
  }
  return newest
}

/** Bytes looked at, at the beginning and at the end of a file. */
export const lookedAt = 4_096

/** What of a file decides whether it is among those that are read. */
export interface Ends {
  readonly size: number
  readonly head: Uint8Array
  /** The same as the head where that is all of the file. */
  readonly tail: Uint8Array
}

/** The greater, the sooner it is read: rank, newest time, digest. `digest`: of what `digested` gives. */
export function orderKey({ head, tail }: Ends, digest: string): string {
  return `${9 - rankOfContent(head)} ${newestTimeIn(tail)} ${digest}`
}

/** What is digested, so that two files of one rank and time have an order, too. */
export function digested({ size, head, tail }: Ends): readonly Uint8Array[] {
  return [new TextEncoder().encode(`${size}\n`), head, tail]
}

export interface Keyed<T> {
  readonly file: T
  /** Empty for one that cannot be looked at. */
  readonly key: string
}

/** The files that most likely matter; sorted by name. Neither names nor times of change decide, which copying sets anew. */
export function foremost<T extends { readonly name: string }>(keyed: readonly Keyed<T>[], most: number): readonly T[] {
  const byName = (a: T, b: T) => compareByCodeUnit(a.name, b.name)
  return [...keyed]
    .sort((a, b) => compareByCodeUnit(b.key, a.key) || byName(a.file, b.file))
    .slice(0, most)
    .map(({ file }) => file)
    .sort(byName)
}

/** Bytes as Latin-1; what is in UTF-16 without its zeros. */
function plain(bytes: Uint8Array): string {
  // no more bytes than a call takes arguments
  const text = String.fromCharCode(...bytes.subarray(0, lookedAt))
  return text.replaceAll('\0', '').replace(/^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/, '')
}
