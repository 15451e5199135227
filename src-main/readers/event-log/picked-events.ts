/** Providers as Windows registers them, in lower case. */
export const provider = {
  updateClient: 'microsoft-windows-windowsupdateclient',
  bits: 'microsoft-windows-bits-client',
  wininet: 'microsoft-windows-wininet-config',
  capi2: 'microsoft-windows-capi2',
  dns: 'microsoft-windows-dns-client',
  time: 'microsoft-windows-time-service',
  kernel: 'microsoft-windows-kernel-general',
  services: 'service control manager',
  schannel: 'schannel',
  was: 'microsoft-windows-was',
  httpEvent: 'microsoft-windows-httpevent',
  httpService: 'microsoft-windows-httpservice',
  wsus: 'windows server update services'
} as const

/** Names of some of them in Event Viewer's list and in older programs. */
const otherNames: Readonly<Record<string, string>> = {
  'dns client events': provider.dns,
  'microsoft-windows-service control manager': provider.services,
  'microsoft-windows-schannel-events': provider.schannel,
  'microsoft-windows-schannel': provider.schannel,
  'windows update agent': provider.updateClient
}

const numbers = (...ids: readonly number[]): ReadonlySet<number> => new Set(ids)

/** The events about a scan and its connection to the server, on either side. Event numbers are defined per provider. */
const picked: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  [provider.updateClient, numbers(16, 19, 20, 25, 26, 29, 30, 31, 34, 35, 38, 39, 41)],
  [provider.bits, numbers(59, 60, 61, 201, 202, 203, 204, 206, 207, 16392)],
  [provider.wininet, numbers(5600)],
  [provider.capi2, numbers(11, 30, 41, 53)],
  [provider.dns, numbers(1014)],
  [provider.time, numbers(36, 47, 50, 52, 129, 134)],
  [provider.kernel, numbers(1)],
  [provider.services, numbers(7000, 7001, 7003, 7009, 7011, 7022, 7023, 7024, 7031, 7034, 7038, 7040)],
  [provider.schannel, numbers(36871, 36874, 36882, 36884, 36887, 36888)],
  [provider.was, numbers(5002, 5009, 5010, 5011, 5013, 5021, 5057, 5059, 5074, 5117)],
  [provider.httpEvent, numbers(15021, 15300, 15301)],
  [provider.httpService, numbers(15021, 15300, 15301)],
  [provider.wsus, numbers(507, 12002, 12012, 12022, 12032, 12042, 12052, 12072, 13042)]
])

/** Numbers of a provider's picked events; empty for a provider that is not known. */
export function pickedNumbers(name: string): readonly number[] {
  return [...(picked.get(name.toLowerCase()) ?? [])]
}

/** True for an event that some fact is read from. `name`: the provider's registered name in lower case. */
export function isPicked(name: string, eventId: number): boolean {
  return picked.get(name)?.has(eventId) === true
}

/** A provider's registered name for any of its names; null for other providers. */
export function knownProvider(written: string): string | null {
  const name = written.trim().toLowerCase()
  if (picked.has(name)) return name
  const long = `microsoft-windows-${name}`
  return picked.has(long) ? long : (otherNames[name] ?? null)
}
