/** One valid entry of a WinHTTP proxy list; `scheme` is null if it applies to http and https. */
export interface ProxyEntry {
  readonly scheme: 'http' | 'https' | null
  readonly host: string
  readonly port: number
}

/** Why an entry is invalid, and the position of the error in the list (characters, from 0). */
interface ProxyListFault {
  readonly at: number
  readonly text: string
  readonly reason: 'port-missing' | 'port-invalid' | 'comma' | 'path' | 'scheme' | 'empty' | 'character'
}

/** Valid and invalid entries of a list, in order. */
export interface ProxyList {
  readonly entries: readonly ProxyEntry[]
  readonly faults: readonly ProxyListFault[]
}

/** Schemes that WinINET lists may contain and WinHTTP ignores. */
const ignoredSchemes = new Set(['ftp', 'socks', 'gopher'])
const entryShape = /^(?:([a-z]+)=)?(?:(https?|[a-z]+):\/\/)?(\[[0-9a-f:.]+\]|[^:/[\]]*)(?::([^/]*))?(\/.*)?$/i

/**
 * Parses a proxy list: `[<scheme>=][<scheme>"://"]<server>[":"<port>]`, separated by semicolons or white space
 * (Microsoft, WINHTTP_PROXY_INFO). Invalid entries are returned as faults. Never throws.
 */
export function readProxyList(list: string): ProxyList {
  const parts = [...list.matchAll(/[^;\s]+/g)].map((match) => ({ text: match[0], at: match.index }))
  const read = parts.map(({ text, at }) => readEntry(text, at))
  return {
    entries: read.flatMap((part) => (part !== null && 'host' in part ? [part] : [])),
    faults: read.flatMap((part) => (part !== null && 'reason' in part ? [part] : []))
  }
}

function readEntry(text: string, at: number): ProxyEntry | ProxyListFault | null {
  const fault = (reason: ProxyListFault['reason'], offset = 0): ProxyListFault => ({ at: at + offset, text, reason })
  if (text.includes(',')) return fault('comma', text.indexOf(','))
  const match = entryShape.exec(text)
  if (match === null) return fault('character')
  const [, serves, written, host = '', port, path] = match
  const scheme = serves?.toLowerCase() ?? null
  if (scheme !== null && ignoredSchemes.has(scheme)) return null
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') return fault('scheme')
  const hostAt = (serves === undefined ? 0 : serves.length + 1) + (written === undefined ? 0 : written.length + 3)
  const portAt = hostAt + host.length + 1
  if (host === '') return fault('empty', hostAt)
  if (!/^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)$/i.test(host)) return fault('character', hostAt + firstOddCharacter(host))
  if (path !== undefined) return fault('path', text.length - path.length)
  if (port === '') return fault('port-missing', portAt)
  if (port !== undefined && !isPort(port)) return fault('port-invalid', portAt)
  // default port of WinHTTP
  return { scheme, host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? 80 : Number(port) }
}

/** The entry for this scheme, or null if there is none (the request then goes direct). */
export function proxyForScheme(list: ProxyList, scheme: 'http' | 'https'): ProxyEntry | null {
  return (
    list.entries.find((entry) => entry.scheme === scheme) ?? list.entries.find((entry) => entry.scheme === null) ?? null
  )
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536
}

function firstOddCharacter(host: string): number {
  return Math.max(0, host.search(/[^a-z0-9._-]/i))
}
