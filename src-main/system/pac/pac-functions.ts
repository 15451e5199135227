import { BlockList, isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'

/**
 * shExpMatch: `*` matches any run of characters, `?` exactly one. Linear time per star; not converted to a regular
 * expression, which a hostile pattern could make arbitrarily slow.
 */
function matchesShellPattern(text: string, pattern: string): boolean {
  let at = 0
  let within = 0
  let star = -1
  let resume = 0
  while (at < text.length) {
    if (
      within < pattern.length &&
      pattern[within] !== '*' &&
      (pattern[within] === '?' || pattern[within] === text[at])
    ) {
      at += 1
      within += 1
    } else if (pattern[within] === '*') {
      star = within
      within += 1
      resume = at
    } else if (star >= 0) {
      within = star + 1
      resume += 1
      at = resume
    } else return false
  }
  return /^\**$/.test(pattern.slice(within))
}

/**
 * PAC functions that access the network, implemented with our own lookups and limits: the library's myIpAddress would
 * query a public name server. The *Ex functions are Microsoft's IPv6 extensions. A name without address yields null.
 * All functions are synchronous, as scripts expect: for asynchronous ones the library rewrites the script and misses
 * nested calls such as `dnsResolve(host).split(".")`.
 */
export function pacFunctions(lookup: (host: string) => readonly string[]) {
  const firstIpv4 = (host: unknown) => lookup(String(host)).find(isIPv4) ?? null
  return {
    alert: () => undefined,
    shExpMatch: (text: unknown, pattern: unknown) => matchesShellPattern(String(text), String(pattern)),
    dnsResolve: firstIpv4,
    isResolvable: (host: unknown) => firstIpv4(host) !== null,
    isInNet: (host: unknown, pattern: unknown, mask: unknown) => {
      const address = firstIpv4(host)
      return address !== null && inNet(address, String(pattern), String(mask))
    },
    dnsResolveEx: (host: unknown) => lookup(String(host)).join(';'),
    isResolvableEx: (host: unknown) => lookup(String(host)).length > 0,
    myIpAddress: () => ownAddresses().find(isIPv4) ?? '127.0.0.1',
    myIpAddressEx: () => ownAddresses().join(';')
  }
}

/** Compares the bits selected by the mask, which need not be a prefix. False for invalid addresses. */
function inNet(address: string, pattern: string, mask: string): boolean {
  if (![address, pattern, mask].every(isIPv4)) return false
  const [a, p, m] = [address, pattern, mask].map((text) => text.split('.').map(Number))
  return [0, 1, 2, 3].every((at) => ((a?.[at] ?? 0) & (m?.[at] ?? 0)) === ((p?.[at] ?? 0) & (m?.[at] ?? 0)))
}

function ownAddresses(): string[] {
  const local = new BlockList()
  local.addSubnet('fe80::', 10, 'ipv6')
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(
      (networkInterfaceInfo) =>
        !networkInterfaceInfo.internal &&
        !local.check(networkInterfaceInfo.address, networkInterfaceInfo.family === 'IPv4' ? 'ipv4' : 'ipv6')
    )
    .map((networkInterfaceInfo) => networkInterfaceInfo.address)
}
