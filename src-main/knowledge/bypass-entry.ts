import { isAddress } from './host-address.ts'

/**
 * The entry to add to a bypass list for this host: its domain with a wildcard, because `<local>` covers only names
 * without a dot (Microsoft, WINHTTP_PROXY_INFO); an address or a short name as it is.
 */
export function bypassEntryFor(host: string): string {
  const dot = host.indexOf('.')
  return isAddress(host) || dot < 0 ? host : `*${host.slice(dot)}`
}
