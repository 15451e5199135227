/** One usable entry of a WinHTTP proxy list; `scheme` is null when it serves http and https alike. */
export interface ProxyEntry {
  readonly scheme: 'http' | 'https' | null
  readonly host: string
  readonly port: number
}

/** Why an entry cannot be read, and where in the list it begins (0-based character). */
interface ProxyListFault {
  readonly at: number
  readonly text: string
  readonly reason: 'port-missing' | 'port-invalid' | 'comma' | 'path' | 'scheme' | 'empty' | 'character'
}

export interface ProxyList {
  readonly entries: readonly ProxyEntry[]
  readonly faults: readonly ProxyListFault[]
}

/** Schemes that may stand in a list copied from the browser but mean nothing to WinHTTP. */
const ignoredSchemes = new Set(['ftp', 'socks', 'gopher'])
const entryShape = /^(?:([a-z]+)=)?(?:(https?|[a-z]+):\/\/)?(\[[0-9a-f:.]+\]|[^:/[\]]*)(?::([^/]*))?(\/.*)?$/i

/**
 * Reads a list in WINHTTP_PROXY_INFO's grammar: `[<scheme>=][<scheme>"://"]<server>[":"<port>]`, separated by
 * semicolons or white space (Microsoft, WINHTTP_PROXY_INFO). Never throws; what cannot be read becomes a fault.
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
  const fault = (reason: ProxyListFault['reason']): ProxyListFault => ({ at, text, reason })
  if (text.includes(',')) return fault('comma')
  const match = entryShape.exec(text)
  if (match === null) return fault('character')
  const [, serves, , host = '', port, path] = match
  const scheme = serves?.toLowerCase() ?? null
  if (scheme !== null && ignoredSchemes.has(scheme)) return null
  if (scheme !== null && scheme !== 'http' && scheme !== 'https') return fault('scheme')
  if (host === '') return fault('empty')
  if (!/^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)$/i.test(host)) return fault('character')
  if (path !== undefined && path !== '/') return fault('path')
  if (path === '/') return fault('path')
  if (port === '') return fault('port-missing')
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536))
    return fault('port-invalid')
  // WinHTTP takes 80 when no port is written
  return { scheme, host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? 80 : Number(port) }
}

/** The entry that serves this scheme, or null when the list has none for it (the request then goes direct). */
export function proxyForScheme(list: ProxyList, scheme: 'http' | 'https'): ProxyEntry | null {
  return (
    list.entries.find((entry) => entry.scheme === scheme) ?? list.entries.find((entry) => entry.scheme === null) ?? null
  )
}
