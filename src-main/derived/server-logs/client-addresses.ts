import { upTo } from '../../contract/trailing.ts'
import { derive, type Derived } from '../derive.ts'
import { isPseudonymAddress } from '../../knowledge/pseudonym-address.ts'

/** The client's own network addresses, measured live or found in its logs, normalised; empty if unknown. */
export const clientAddresses: Derived<ReadonlySet<string>> = derive(
  ['client', 'configmgr-log', 'windows-update-log'],
  (evidence) => {
    const live = evidence.all('client').flatMap(({ value }) => value.addresses ?? [])
    const logs = [...evidence.all('configmgr-log'), ...evidence.all('windows-update-log')]
    const logged = logs.flatMap(({ value }) => value.identity?.addresses ?? [])
    return new Set([...live, ...logged].map(plainAddress))
  }
)

/** Normalises an address: no zone, lower case, and IPv4-mapped IPv6 (as http.sys may log it) as IPv4. */
export function plainAddress(written: string): string {
  const bare = upTo(written.toLowerCase(), '%').replace(/^\[|\]$/g, '')
  return /^(?:[0:]*:)?ffff:(\d{1,3}(?:\.\d{1,3}){3})$/.exec(bare)?.[1] ?? bare
}

/** The /24 or /64 network of an address, as a text to compare. */
export function subnetOf(address: string): string {
  if (isPseudonymAddress(address)) return upTo(address, '.')
  return address.includes(':') ? address.split(':').slice(0, 4).join(':') : address.split('.').slice(0, 3).join('.')
}
