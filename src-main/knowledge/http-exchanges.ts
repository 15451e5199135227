import type { CheckId } from '../contract/check-ids.ts'

/**
 * The checks whose fault lies in an HTTP exchange, so that the server may have logged it. A name, a handshake or a proxy that
 * fails leaves no line there. The definition of each says what the server's logs do with it.
 */
export const httpExchanges = [
  'access-denied',
  'access-forbidden',
  'directory-missing',
  'server-unavailable',
  'server-error',
  'server-silent',
  'connection-reset'
] as const satisfies readonly CheckId[]

export type HttpExchange = (typeof httpExchanges)[number]

export function isHttpExchange(check: CheckId): check is HttpExchange {
  return httpExchanges.some((exchange) => exchange === check)
}
