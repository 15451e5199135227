import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'

/** Values of each header by lower-case name. */
export type Headers = Readonly<Record<string, readonly string[] | undefined>>

const gatewayErrors = new Set([502, 503, 504])
const proxyMarks = ['via', 'x-cache', 'x-cache-lookup', 'proxy-connection', 'proxy-status']

/**
 * Whether a response comes from the server or a proxy, judged by its headers. Only proxies send 407, Proxy-Authenticate
 * and X-Squid-Error. Via and cache headers are also added to forwarded responses, so they count only for a gateway
 * error without headers of IIS, http.sys or ASP.NET.
 */
export function answeredBy(status: number, headers: Headers): HttpResult['answeredBy'] {
  const value = (name: string) => headers[name]?.join(', ') ?? ''
  if (status === 407 || value('proxy-authenticate') !== '' || value('x-squid-error') !== '') return 'proxy'
  if (/microsoft-httpapi/i.test(value('server'))) return 'http.sys'
  if (/microsoft-iis/i.test(value('server'))) return 'iis'
  if (/asp\.net/i.test(value('x-powered-by')) || value('x-aspnet-version') !== '') return 'iis'
  if (gatewayErrors.has(status) && proxyMarks.some((name) => value(name) !== '')) return 'proxy'
  return 'unknown'
}
