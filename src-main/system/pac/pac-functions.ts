import { BlockList, isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { matchesShellPattern } from './shell-pattern.ts'

/**
 * The functions of a script that look at the network, answered by our own doors and limits instead of the library's: its
 * myIpAddress would ask a public name server. The *Ex forms are Microsoft's, for IPv6. A name without address is null.
 * All of them answer at once, as scripts expect: for functions that answer later the library rewrites the script, and
 * overlooks calls within calls, such as `dnsResolve(host).split(".")`.
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

/** Compares bit by bit under the mask; also with masks that are no prefix. False for what is no address. */
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
