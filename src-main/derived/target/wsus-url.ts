import { urlIn } from '../../contract/url.ts'

/** The parts of a WUServer value that everything else is built from. */
export interface WsusUrl {
  readonly scheme: 'http' | 'https'
  /** Lower case; an IPv6 address without its brackets. */
  readonly host: string
  /** As written, before lower-casing: PAC rules compare letter by letter (KB 2688030). */
  readonly hostAsWritten: string
  readonly port: number
}

/**
 * What WinHttpCrackUrl takes: two slashes, and a host of letters, digits, dots, dashes and underscores. A browser corrects
 * backslashes and missing slashes, and takes a comma for a letter; WinHTTP does not.
 */
const usable = /^https?:\/\/(?:[\p{L}\p{N}._-]+|\[[0-9a-f:.%]+\])(?::\d{1,5})?(?:[/?#][^\s\\]*)?$/iu

const longestLabel = 63

/** An empty label, or one of more than 63 characters (RFC 1035 2.3.4): no name service knows such a name. */
function isUnresolvable(host: string): boolean {
  if (host.startsWith('.') || host.includes('..')) return true
  return host.length > longestLabel && host.split('.').some((label) => label.length > longestLabel)
}

/** Reads a WUServer value; null when WinHTTP could not use it either. Without a port it is 80 or 443. */
export function readWsusUrl(text: string): WsusUrl | null {
  const known = read.get(text)
  if (known !== undefined) return known
  const url = parsed(text)
  if (read.size >= mostRead) read.clear()
  read.set(text, url)
  return url
}

/** Lines of a log name one address again and again. */
const read = new Map<string, WsusUrl | null>()
const mostRead = 1_000

function parsed(text: string): WsusUrl | null {
  const trimmed = text.trim()
  const url = usable.test(trimmed) ? urlIn(trimmed) : null
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:') || url.hostname === '') return null
  if (url.username !== '' || url.port === '0' || isUnresolvable(url.hostname)) return null
  const scheme = url.protocol === 'https:' ? 'https' : 'http'
  const written = /^[a-z]+:\/\/(\[[^\]]*\]|[^:/?#]*)/i.exec(trimmed)?.[1] ?? url.hostname
  return {
    scheme,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    hostAsWritten: written.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (scheme === 'https' ? 443 : 80) : Number(url.port)
  }
}

/** `host:port`, the host in lower case. */
export function hostAndPort({ host, port }: Pick<WsusUrl, 'host' | 'port'>): string {
  return `${host}:${port}`
}
