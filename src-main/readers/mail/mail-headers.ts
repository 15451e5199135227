import type { ByteWindow } from '../byte-window.ts'
import { decodeCodePage } from '../text/code-pages.ts'
import { bytesOf } from './binary-text.ts'
import { decodedBody, fromQuotedPrintable } from './transfer-encoding.ts'

const longestHeader = 20_000
const lineFeed = Uint8Array.of(10)
const nameParameter = /^(?:file)?name(?:\*(\d{1,3}))?(\*)?$/

/** Headers by lower-case name, the first of each name, and where the body is. */
export interface Headed {
  readonly headers: ReadonlyMap<string, string>
  readonly bodyAt: number
}

const lineEnds = new Set([10, 13])
const utf8Mark = [0xef, 0xbb, 0xbf]

/** Splits a mail or a part of one at its first empty line. */
export function headedAt(source: ByteWindow, from: number, end: number): Headed {
  let at = utf8Mark.every((byte, nth) => source.byte(from + nth) === byte) ? from + utf8Mark.length : from
  while (at < end && lineEnds.has(source.byte(at) ?? 0)) at++
  const gap = emptyLine(source, at, end)
  return { headers: headersIn(source.text(at, Math.min(gap.at, at + longestHeader * 4))), bodyAt: gap.bodyAt }
}

/** Where the line before the first empty one ends, and what is behind it; else the end. */
function emptyLine(source: ByteWindow, from: number, end: number): { readonly at: number; readonly bodyAt: number } {
  for (let at = source.indexOf(lineFeed, from, end); at !== -1; at = source.indexOf(lineFeed, at + 1, end)) {
    const next = source.byte(at + 1) === 13 ? at + 2 : at + 1
    if (next < end && source.byte(next) === 10)
      return { at: source.byte(at - 1) === 13 ? at - 1 : at, bodyAt: next + 1 }
  }
  return { at: end, bodyAt: end }
}

/** Unfolds headers (RFC 5322, 2.2.3). Text as from `binaryText`. */
export function headersIn(head: string): ReadonlyMap<string, string> {
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ')
  const headers = new Map<string, string>()
  for (const line of unfolded.split(/\r?\n/)) {
    const [, name = '', value = ''] = /^([\w-]{1,80}):[ \t]*(.*)$/.exec(line.slice(0, longestHeader)) ?? []
    if (name !== '' && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value)
  }
  return headers
}

/** Header value without parameters, in lower case. */
export function plainValue(header: string | undefined): string {
  return (header ?? '').split(';', 1).join().trim().toLowerCase()
}

/** Parameters of a header such as `boundary` and `filename`: names in lower case, values unquoted (RFC 2045, 5.1). */
export function parameters(header: string | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of (header ?? '').matchAll(
    /;[ \t]*([\w*-]{1,40})[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.){0,5000})"|([^;\s]{0,5000}))/g
  )) {
    found.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare)
  }
  return found
}

/** Attachment file name without folders; empty if there is none (RFC 2183, 2231, 2047). */
export function fileName(headers: Headed['headers']): string {
  const all = [...parameters(headers.get('content-disposition')), ...parameters(headers.get('content-type'))]
  const pieces = all.flatMap(([name, value]) => {
    const parts = nameParameter.exec(name)
    return parts === null ? [] : [{ at: Number(parts[1] ?? 0), coded: parts[2] === '*', split: parts[1], value }]
  })
  const continued = pieces.filter((piece) => piece.split !== undefined).sort((a, b) => a.at - b.at)
  const coded = pieces.find((piece) => piece.coded && piece.split === undefined)
  const plain = pieces.find((piece) => !piece.coded && piece.split === undefined)
  const chosen = continued.length > 0 ? continued : [coded ?? plain].filter((candidate) => candidate !== undefined)
  const written = chosen.map((item) => (item.coded ? fromPercents(item.value) : item.value)).join('')
  const name = words(chosen[0]?.coded === true ? written.replace(/^[\w-]{0,30}'[\w-]{0,30}'/, '') : written)
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return Array.from(last, (letter) => (letter < ' ' || letter === '\u007f' ? '' : letter))
    .join('')
    .slice(0, 200)
}

function fromPercents(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/** Decodes encoded words (RFC 2047). Raw 8-bit bytes are read as UTF-8 if valid, otherwise as windows-1252. */
function words(text: string): string {
  const joined = text.replace(/\?=[ \t]+=\?/g, '?==?')
  const decoded = joined.replace(/=\?([\w-]{1,30})\?([bq])\?([^?]{0,500})\?=/gi, (_, charset: string, how, inner) => {
    const body = String(inner)
    const bytes =
      String(how).toLowerCase() === 'b'
        ? decodedBody(body, 'base64')
        : bytesOf(fromQuotedPrintable(body.replaceAll('_', ' ')))
    return bytes === null ? body : decodedAs(charset, bytes)
  })
  return /^[\0-\xff]*$/.test(decoded) && /[\x80-\xff]/.test(decoded) ? decodedAs('utf-8', bytesOf(decoded)) : decoded
}

function decodedAs(charset: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    // the TextDecoder of Node 20 decodes 0x80 to 0x9F of windows-1252 as ISO 8859-1
    return decoder.encoding === 'windows-1252' ? decodeCodePage(bytes, 'windows-1252') : decoder.decode(bytes)
  } catch {
    return decodeCodePage(bytes, 'windows-1252') // unknown charset or bytes that are invalid in it
  }
}
