import { upTo } from '../../contract/trailing.ts'
import { urlIn } from '../../contract/url.ts'
import { linesOf } from '../text/lines.ts'

/** One entry of a hosts file. */
export interface HostsLine {
  /** Line number, from 1. */
  readonly line: number
  /** Canonical form as in DNS: IPv6 compressed, lower case. */
  readonly address: string
  /** Lower case, without a trailing dot. */
  readonly names: readonly string[]
}

/** Parses a hosts file. Like the system, skips every line that is not an address followed by names. Never throws. */
export function readHostsFile(text: string): readonly HostsLine[] {
  const found: HostsLine[] = []
  for (const { number, text: line } of linesOf(text.replace(/^\uFEFF/, ''))) {
    const [first = '', ...rest] = line.replace(/#.*/, '').trim().split(/\s+/)
    const address = addressIn(first)
    const names = rest.map((name) => name.toLowerCase().replace(/\.$/, ''))
    if (address !== null && names.length > 0) found.push({ line: number, address, names })
  }
  return found
}

// leading zeros are excluded: some systems read them as octal
const ipv4 = /^(?:0|[1-9]\d{0,2})(?:\.(?:0|[1-9]\d{0,2})){3}$/
const ipv6 = /^[0-9a-f:.]+$/i

/** Canonical form of an IP address, by the URL parser; null for any other text. */
function addressIn(text: string): string | null {
  const six = upTo(text, '%')
  const zone = text.slice(six.length)
  const isSix = six.includes(':') && ipv6.test(six) && zone !== '%'
  const host = isSix ? `[${six}]` : text
  const url = isSix || ipv4.test(text) ? urlIn(`http://${host}`) : null
  return url === null ? null : url.hostname.replace(/^\[|\]$/g, '') + zone.toLowerCase()
}
