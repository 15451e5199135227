import { withoutTrailing } from '../../contract/trailing.ts'
import { isSameHost } from './host-names.ts'
import { readWsusUrl } from './wsus-url.ts'

/** In which part two addresses that should be equal differ; `text` if no single part explains it. */
export type AddressDifference = 'name' | 'scheme' | 'port' | 'port-missing' | 'slash' | 'case' | 'text'

/** The most important difference from the expected address; null if both are identical. */
export function addressDifference(address: string, wanted: string): AddressDifference | null {
  if (address === wanted) return null
  const [url, other] = [readWsusUrl(address), readWsusUrl(wanted)]
  if (url === null || other === null || url.host !== other.host) return 'name'
  if (url.scheme !== other.scheme) return 'scheme'
  if (!hasPort(address) && hasPort(wanted)) return 'port-missing'
  if (url.port !== other.port) return 'port'
  if (address.toLowerCase() === wanted.toLowerCase()) return 'case'
  return bare(address) === bare(wanted) ? 'slash' : 'text'
}

function bare(address: string): string {
  return withoutTrailing(address, '/').toLowerCase()
}

/** True where the port is written, not left to the scheme. */
export function hasPort(address: string): boolean {
  return /^\s*https?:\/\/(?:\[[^\]]*\]|[^/:?#]*):\d/i.test(address)
}

/** How a server's address changed: not at all, in one part, or to another server. */
export type UrlChange = 'same' | 'scheme' | 'port' | 'name' | 'switch'

/** Case, a trailing slash and the scheme's own port make no difference; a short name equals the full one. */
export function urlChange(before: string, after: string): UrlChange {
  const [a, b] = [readWsusUrl(before), readWsusUrl(after)]
  if (a === null || b === null) return before.toLowerCase() === after.toLowerCase() ? 'same' : 'switch'
  if (a.host !== b.host) return isSameHost(a.host, b.host) ? 'name' : 'switch'
  if (a.scheme !== b.scheme) return 'scheme'
  return a.port === b.port ? 'same' : 'port'
}
