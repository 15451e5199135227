import { urlIn } from '../contract/url.ts'

/** Limit, so that one client is not counted in too many subnets. */
const most = 4
const useless = /^(?:0\.|127\.|169\.254\.|fe[89ab]|::1?$)/

/**
 * Subnets of a client: /24 of its IPv4 addresses, /64 of IPv6 only without IPv4, because an IPv6 prefix identifies a
 * private line, while 192.168.178.0/24 does not.
 */
export function clientSubnets(addresses: Iterable<string>): readonly string[] {
  const usable = [...addresses].filter((address) => !useless.test(address))
  const four = unique(usable.flatMap((address) => subnetOfFour(address) ?? []))
  return four.length > 0 ? four : unique(usable.flatMap((address) => subnetOfSix(address) ?? []))
}

function unique(subnets: readonly string[]): readonly string[] {
  return [...new Set(subnets)].sort().slice(0, most)
}

function subnetOfFour(address: string): string | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/.exec(address)?.slice(1)
  return parts === undefined || parts.some((part) => Number(part) > 255) ? null : `${parts.join('.')}.0/24`
}

function subnetOfSix(address: string): string | null {
  // the URL parser normalizes IPv6 addresses
  const url = address.includes(':') ? urlIn(`http://[${address}]/`) : null
  if (url === null) return null
  const [head = '', tail] = url.hostname.slice(1, -1).split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length
  const groups = [...before, ...Array.from({ length: zeros }, () => '0'), ...after]
  return `${groups.slice(0, 4).join(':')}::/64`
}
