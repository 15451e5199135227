import { standardPorts } from '../../knowledge/ports.ts'
import { readWsusUrl } from './wsus-url.ts'
import { percentDecoded } from '../../contract/url.ts'

/** What is wrong with a WUServer value, as far as its spelling shows. */
export type UrlFault =
  | 'invisible-character'
  | 'full-width-character'
  | 'quotation-mark'
  | 'scheme'
  | 'slashes'
  | 'backslash'
  | 'user'
  | 'blank'
  | 'second-address'
  | 'separator'
  | 'ipv6-brackets'
  | 'encoded'
  | 'empty-label'
  | 'long-label'
  | 'character'
  | 'host'
  | 'port'
  | 'path'

export interface WsusUrlFault {
  readonly fault: UrlFault
  /** Of the first wrong character, from 1. */
  readonly position: number
  /** The corrected value; null if it cannot be derived. */
  readonly instead: string | null
}

/** A fault with the value as it would be without it. */
interface Found {
  readonly fault: UrlFault
  readonly at: number
  readonly corrected: string | null
}

const mostCorrections = 6
/** Invisible characters: soft hyphen, joiners, direction marks, byte order mark, and control characters. */
const invisible = /[\p{Cc}\p{Cf}\u115f\u3164]/u
const quotes = /["'<>\u2018-\u201f\u00ab\u00bb]/
const secure: ReadonlySet<string> = new Set(standardPorts.https.map(String))
const usual: ReadonlySet<string> = new Set([...standardPorts.http, ...standardPorts.https].map(String))

/** A character written as `%2E` in the scheme or the name; behind brackets or in a path it is another matter. */
const encoded = /^(?:https?:\/\/)?[^/[\]%]{0,300}%[0-9a-f]{2}/i
/** Characters of one label of a name (RFC 1035 2.3.4). */
const longestLabel = 63

/** The first fault of a WUServer value; null for one that WinHTTP can use and that names the server alone. */
export function wsusUrlFault(written: string): WsusUrlFault | null {
  const first = faultIn(written)
  if (first === null) return null
  let corrected = first.corrected
  for (let corrections = 0; corrected !== null && corrections < mostCorrections; corrections++) {
    const next = faultIn(corrected)
    if (next === null) break
    corrected = next.corrected
  }
  const instead =
    corrected !== null && readWsusUrl(corrected) !== null && faultIn(corrected) === null ? corrected : null
  return { fault: first.fault, position: first.at + 1, instead }
}

function faultIn(value: string): Found | null {
  const start = value.length - value.trimStart().length
  const hidden = value.search(invisible)
  if (hidden !== -1) {
    return { fault: 'invisible-character', at: hidden, corrected: value.replaceAll(new RegExp(invisible, 'gu'), '') }
  }
  const wide = [...value].findIndex(
    (letter) => letter.normalize('NFKC') !== letter && /^[\x20-\x7e]+$/.test(letter.normalize('NFKC'))
  )
  if (wide !== -1) return { fault: 'full-width-character', at: wide, corrected: value.normalize('NFKC') }
  const quote = value.search(quotes)
  if (quote !== -1)
    return { fault: 'quotation-mark', at: quote, corrected: value.replaceAll(new RegExp(quotes, 'g'), '') }
  const text = value.trim()
  const percent = encoded.exec(text)
  if (percent !== null) return { fault: 'encoded', at: start + percent[0].length - 3, corrected: percentDecoded(value) }
  const found = schemeFault(text) ?? restFault(text)
  return found === null ? null : { ...found, at: found.at + start }
}

/** `http://` or `https://` in any case; everything else is no address for WinHTTP. */
function schemeFault(text: string): Found | null {
  if (/^https?:\/\/(?![/\\])/i.test(text)) return null
  const word = /^https?(?=[^\w.-]|$)/i.exec(text)?.[0]
  if (word !== undefined) {
    const rest = text.slice(word.length)
    const separators = /^[\s:;,./\\]{0,8}/.exec(rest)?.[0] ?? ''
    const right = '://'
    const same = [...right].findIndex((letter, at) => separators[at] !== letter)
    const at = word.length + (same === -1 ? right.length : same)
    return {
      fault: separators.includes('\\') ? 'backslash' : 'slashes',
      at,
      corrected: `${word}://${rest.slice(separators.length)}`
    }
  }
  const other = /^([a-z][a-z0-9+.-]{0,20})(:\/\/|:\\\\)/i.exec(text)
  if (other !== null) {
    const meant = /^[htps]{3,6}$/i.test(other[1] ?? '') ? (/s$/i.test(other[1] ?? '') ? 'https' : 'http') : null
    return { fault: 'scheme', at: 0, corrected: meant === null ? null : `${meant}://${text.slice(other[0].length)}` }
  }
  const rest = text.replace(/^[:/\\]{1,5}/, '')
  const port = /:(\d{1,5})(?:[/\s]|$)/.exec(rest)?.[1] ?? ''
  return { fault: 'scheme', at: 0, corrected: `${secure.has(port) ? 'https' : 'http'}://${rest}` }
}

function restFault(text: string): Found | null {
  const begin = text.indexOf('://') + 3
  const end = begin + (text.slice(begin).search(/[/?#\\]/) + 1 || text.length - begin + 1) - 1
  const authority = text.slice(begin, end)
  const scheme = text.slice(0, begin)
  const withAuthority = (corrected: string) => `${scheme}${corrected}${text.slice(end)}`
  const found = authorityFault(authority, withAuthority, scheme)
  if (found !== null) return { ...found, at: found.at + begin }
  const path = text.slice(end)
  if (path === '' || path === '/') return null
  const fault = path.startsWith('\\') ? 'backslash' : /\s/.test(path) ? 'blank' : 'path'
  return { fault, at: end, corrected: text.slice(0, end) }
}

function authorityFault(authority: string, withAuthority: (corrected: string) => string, scheme: string): Found | null {
  const user = authority.lastIndexOf('@')
  if (user !== -1) return { fault: 'user', at: 0, corrected: withAuthority(authority.slice(user + 1)) }
  const groups = authority.split(':')
  if (!authority.startsWith('[') && groups.length > 3 && /^[0-9a-f:.%]+$/i.test(authority)) {
    const port = groups.at(-1) ?? ''
    const isPort = usual.has(port)
    const address = isPort ? authority.slice(0, -port.length - 1) : authority
    return { fault: 'ipv6-brackets', at: 0, corrected: withAuthority(`[${address}]${isPort ? `:${port}` : ''}`) }
  }
  const odd = authority.search(/[^\p{L}\p{N}._:[\]%-]/u)
  if (odd !== -1) return oddCharacter(authority, odd, withAuthority, scheme)
  const hostEnd = authority.startsWith('[') ? authority.indexOf(']') + 1 || authority.length : authority.indexOf(':')
  const host = hostEnd === -1 ? authority : authority.slice(0, hostEnd)
  const [colon, port] = [authority.charAt(host.length), authority.slice(host.length + 1)]
  if (host === '') return { fault: 'host', at: 0, corrected: null }
  if (/^\[/.test(host) ? !/^\[[0-9a-f:.%]+\]$/i.test(host) : /[[\]%]/.test(host))
    return { fault: 'host', at: 0, corrected: null }
  const label = labelFault(host, (corrected) => withAuthority(`${corrected}${authority.slice(host.length)}`))
  if (label !== null) return label
  if (colon === '')
    return readWsusUrl(`${scheme}${authority}`) === null ? { fault: 'host', at: 0, corrected: null } : null
  const isPort = /^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536
  if (isPort) return readWsusUrl(`${scheme}${authority}`) === null ? { fault: 'host', at: 0, corrected: null } : null
  const digits = /^\d{1,5}(?=:+$)/.exec(port)?.[0]
  const at = host.length + colon.length + (digits?.length ?? 0)
  return { fault: 'port', at, corrected: digits === undefined ? null : withAuthority(`${host}:${digits}`) }
}

/** A name that nobody can look up; one dot at its end is none of its faults. */
function labelFault(host: string, withHost: (corrected: string) => string): Found | null {
  if (host.startsWith('[')) return null
  const isAddress = /^\d{1,9}(?:\.\d{1,9}){3}$/.test(host)
  let at = 0
  const labels = host.split('.')
  for (const [nth, label] of labels.entries()) {
    const isEnd = nth === labels.length - 1 && nth > 0
    if (label === '' && !isEnd) {
      const joined = labels.filter((part) => part !== '').join('.')
      return { fault: 'empty-label', at, corrected: joined === '' ? null : withHost(joined) }
    }
    if (label.length > longestLabel) return { fault: 'long-label', at, corrected: null }
    if (isAddress && Number(label) > 255) return { fault: 'host', at, corrected: null }
    at += label.length + 1
  }
  return null
}

/** A comma for the colon, a blank, a second address behind the first one, or a character that no name has. */
function oddCharacter(
  authority: string,
  at: number,
  withAuthority: (corrected: string) => string,
  scheme: string
): Found {
  const [before, letter, behind] = [authority.slice(0, at), authority.charAt(at), authority.slice(at + 1)]
  const port = /^\s{0,9}:?\s{0,9}(\d{1,5})\s{0,9}$/.exec(behind)?.[1]
  if (/[,;]/.test(letter) && !before.includes(':') && port !== undefined) {
    return { fault: 'separator', at, corrected: withAuthority(`${before}:${port}`) }
  }
  if (/[,;|]/.test(letter)) return { fault: 'second-address', at, corrected: `${scheme}${before}` }
  if (!/\s/.test(letter)) return { fault: 'character', at, corrected: null }
  const together = authority.replaceAll(/\s/g, '')
  // behind a blank the name or its port goes on, or a remark begins
  const isSplit = /^\s{1,9}[.:]/.test(authority.slice(at)) || /[.:]\s{1,9}[\w.:-]{1,255}$/.test(authority)
  return { fault: 'blank', at, corrected: isSplit ? withAuthority(together) : `${scheme}${before}` }
}
