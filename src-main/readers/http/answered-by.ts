import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'

/** Values of each header by lower-case name. */
export type Headers = Readonly<Record<string, readonly string[] | undefined>>

const gatewayErrors = new Set([502, 503, 504])
const proxyMarks = ['via', 'x-cache', 'x-cache-lookup', 'proxy-connection', 'proxy-status']

/** Products that answer in place of a server: proxies, web filters and firewalls. */
const filters =
  /squid|zscaler|forti(?:guard|gate|net|proxy)|blue ?coat|proxysg|mcafee web gateway|skyhigh|ironport|cisco (?:umbrella|secure web)|forcepoint|websense|sophos|barracuda|palo alto networks|netskope|check ?point|sonicwall|watchguard|iboss|smoothwall|kerio|trend micro|opendns|usercheck|clearswift|sangfor|untangle/i
/**
 * The title of pages that name nobody, such as the predefined one of PAN-OS, which comes with status 503; OONI's list of
 * fingerprints has it from many countries (ooni/pipeline). No page of IIS has this word in its title.
 */
const blocked = /<title>[^<]{0,60}\bblocked\b/i
/** Characters of a page in which a filter names itself. */
const namedWithin = 8192

/** True if a filter identifies itself in a header, or on a page without a header of IIS or http.sys. */
function isFilter(server: string, body: Uint8Array): boolean {
  if (filters.test(server)) return true
  const page = beginningOf(body)
  return /<html|<!doctype/i.test(page) && (filters.test(page) || blocked.test(page))
}

function beginningOf(body: Uint8Array): string {
  return new TextDecoder('latin1').decode(body.subarray(0, namedWithin))
}

/** True for a page that says that something was blocked: its sender refused the request, whatever the status. */
export function saysBlocked(body: Uint8Array): boolean {
  return blocked.test(beginningOf(body))
}

/**
 * Whether a response comes from the server or a proxy, judged by its headers. Only proxies send 407,
 * Proxy-Authenticate and X-Squid-Error; filters sign their pages. Via and cache headers are also added to forwarded
 * responses, so they count only for a gateway error without headers of IIS, http.sys or ASP.NET.
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

/** True for the signature of a web server that is not Microsoft's: WSUS runs on nothing else. */
export function isForeignServer(server: string | null): boolean {
  const signature = server?.trim() ?? ''
  return signature !== '' && !/microsoft/i.test(signature)
}
