import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'

/** Values of each header by lower-case name. */
export type Headers = Readonly<Record<string, readonly string[] | undefined>>

const gatewayErrors = new Set([502, 503, 504])
const proxyMarks = ['via', 'x-cache', 'x-cache-lookup', 'proxy-connection', 'proxy-status']

/** Products that answer in place of a server: proxies, web filters and firewalls. */
const filters =
  /squid|zscaler|forti(?:guard|gate|net|proxy)|blue ?coat|proxysg|mcafee web gateway|skyhigh|ironport|cisco (?:umbrella|secure web)|forcepoint|websense|sophos|barracuda|palo alto networks|netskope|check ?point|sonicwall|watchguard|iboss|smoothwall|kerio/i
/** Characters of a page in which a filter names itself. */
const namedWithin = 8192

/** Whether a filter says in its header, or on a page that no header of IIS or http.sys stands above, that it is one. */
function isFilter(server: string, body: Uint8Array): boolean {
  if (filters.test(server)) return true
  const page = new TextDecoder('latin1').decode(body.subarray(0, namedWithin))
  return /<html|<!doctype/i.test(page) && filters.test(page)
}

/**
 * Whether a response comes from the server or a proxy, judged by its headers. Only proxies send 407, Proxy-Authenticate
 * and X-Squid-Error; filters sign their pages. Via and cache headers are also added to forwarded responses, so they count only for a gateway
 * error without headers of IIS, http.sys or ASP.NET.
 */
export function answeredBy(
  status: number,
  headers: Headers,
  body: Uint8Array = new Uint8Array()
): HttpResult['answeredBy'] {
  const value = (name: string) => headers[name]?.join(', ') ?? ''
  if (status === 407 || value('proxy-authenticate') !== '' || value('x-squid-error') !== '') return 'proxy'
  if (/microsoft-httpapi/i.test(value('server'))) return 'http.sys'
  if (/microsoft-iis/i.test(value('server'))) return 'iis'
  if (/asp\.net/i.test(value('x-powered-by')) || value('x-aspnet-version') !== '') return 'iis'
  if (isFilter(value('server'), body)) return 'proxy'
  if (gatewayErrors.has(status) && proxyMarks.some((name) => value(name) !== '')) return 'proxy'
  return 'unknown'
}

/** As much as is read of a body: a comment of any length may stand before what tells. */
const sampleBytes = 64 * 1024
/** Elements a page may begin with that leaves out html and head, as many proxies and sign-in pages do. */
const htmlStart =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|base|style|script|noscript|h[1-6]|p|br|div|span|center|font|table|form|input|iframe|frameset|img|ul|pre|main|header|nav|section|article)\b/i
/** A message of a web service, a fault for the most part: no file of a server is one. */
const soapStart = /^<(?:[\w.-]{1,40}:)?Envelope\b/

/** Type of a body by its first bytes; the Content-Type header is ignored. */
export function bodyKind(bytes: Uint8Array): HttpResult['body'] {
  if (bytes.length === 0) return 'empty'
  const latin = new TextDecoder('latin1').decode(bytes.subarray(0, sampleBytes))
  // signature of a cabinet file ([MS-CAB])
  if (latin.startsWith('MSCF')) return 'cab'
  const text = withoutMarks(bytes.subarray(0, sampleBytes), latin)
  if (text.trim() === '') return 'text'
  const start = afterPrologue(text.trim())
  if (htmlStart.test(start)) return 'html'
  if (soapStart.test(start) || start.startsWith('<!--')) return 'other'
  if (/^<[?!a-z]/i.test(text.trim())) return 'xml'
  return hasControls(text) ? 'other' : 'text'
}

/** Removes XML declaration and comments; an unterminated one is kept. */
function afterPrologue(text: string): string {
  let rest = text.replace(/^<\?xml[^>]*>/i, '').trimStart()
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->', '<!--'.length)
    if (end === -1) break
    rest = rest.slice(end + '-->'.length).trimStart()
  }
  return rest
}

/** Decodes by byte order mark; without one the bytes are used as Latin-1, which is sufficient for markup. */
function withoutMarks(bytes: Uint8Array, latin: string): string {
  if (latin.startsWith('\xff\xfe')) return new TextDecoder('utf-16le').decode(bytes)
  if (latin.startsWith('\xfe\xff')) return new TextDecoder('utf-16be').decode(bytes)
  return latin.startsWith('\xef\xbb\xbf') ? latin.slice(3) : latin
}

function hasControls(text: string): boolean {
  return [...text].some((letter) => letter < ' ' && !'\t\r\n\f'.includes(letter))
}
