import type { CheckId } from '../contract/check-ids.ts'

/**
 * The checks whose fault lies in an HTTP exchange, so that the server may have logged it; a name, a handshake or a
 * proxy that fails leaves no line there. The value says who can be behind the fault: a proxy or a filter in between
 * may send a 401, 403 or 404, stay silent or reset as well as the server, whereas a 500 or 503 is nearly always the
 * server's own. The definition of each check says what the server's logs do with it (`accessCheck`, which takes an id
 * only together with that).
 */
const httpExchanges = {
  'access-denied': 'server-or-network',
  'access-forbidden': 'server-or-network',
  'directory-missing': 'server-or-network',
  'server-unavailable': 'server',
  'server-error': 'server',
  'server-silent': 'server-or-network',
  'connection-reset': 'server-or-network'
} as const satisfies { readonly [Id in CheckId]?: 'server' | 'server-or-network' }

export type HttpExchange = keyof typeof httpExchanges

export function isHttpExchange(check: string): check is HttpExchange {
  return Object.hasOwn(httpExchanges, check)
}

/** True if the fault does not show whether the server or the network causes it. */
export function isSideOpen(check: string | null): boolean {
  return check === 'tls-handshake-unanswered' || isLogged(check)
}

/** True where the server's logs can tell it. An unanswered handshake leaves no line there. */
export function isLogged(check: string | null): boolean {
  return check !== null && isHttpExchange(check) && httpExchanges[check] === 'server-or-network'
}
