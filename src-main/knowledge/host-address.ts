import { isPseudonymAddress } from './pseudonym-address.ts'

/** True for literal IPv4 and IPv6 addresses, which need no name resolution, and for pseudonyms of addresses. */
export function isAddress(host: string): boolean {
  return host.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || isPseudonymAddress(host)
}
