import { isPseudonymAddress } from './pseudonym-address.ts'

/** True for literal IPv4 and IPv6 addresses, which no name server is asked for, and for what stands for one. */
export function isAddress(host: string): boolean {
  return host.includes(':') || /^\d{1,3}(\.\d{1,3}){3}$/.test(host) || isPseudonymAddress(host)
}
