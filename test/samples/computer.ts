import type { Evidence, EvidenceValue, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { ProxySettings } from '../../src-main/contract/evidence/proxy-settings.ts'
import { readProxySettings } from '../../src-main/readers/proxy/proxy-settings.ts'
import { updatePolicyKeys } from '../../src-main/readers/registry/registry-keys.ts'

/** When every live sample was "collected". */
export const collectedAt = '2026-10-14T08:42:07.000Z'

function about<Id extends ProbeId>(probe: Id, durationMs: number) {
  return { probe, collectedAt, durationMs, origin: 'live' as const, source: null }
}

export function live<Id extends ProbeId>(probe: Id, durationMs: number, value: EvidenceValue<Id>): Evidence {
  // probe and value come as a pair, which the union cannot follow
  return { ...about(probe, durationMs), status: 'collected', value } as Evidence
}

export function denied(probe: ProbeId): Evidence {
  // one shape for every probe, which the union cannot say
  return { ...about(probe, 9), status: 'failed', reason: 'access-denied', detail: 'ERROR_ACCESS_DENIED' }
}

export function leftOut(probe: ProbeId, reason: 'needs-administrator' | 'declined'): Evidence {
  return { ...about(probe, 0), status: 'skipped', reason }
}

export function client(name: string, elevated: boolean): Evidence {
  return live('client', 14, { name, os: 'Windows 11 Enterprise (10.0.26100)', elevated, utcOffsets: centralEurope })
}

/** Winter and summer time of the two years before the samples. */
const centralEurope = [
  { from: '2024-08-05T00:00:00.000Z', to: '2024-10-27T01:00:00.000Z', minutes: 120 },
  { from: '2024-10-27T01:00:00.000Z', to: '2025-03-30T01:00:00.000Z', minutes: 60 },
  { from: '2025-03-30T01:00:00.000Z', to: '2025-10-26T01:00:00.000Z', minutes: 120 },
  { from: '2025-10-26T01:00:00.000Z', to: '2026-03-29T01:00:00.000Z', minutes: 60 },
  { from: '2026-03-29T01:00:00.000Z', to: '2026-10-25T01:00:00.000Z', minutes: 120 },
  { from: '2026-10-25T01:00:00.000Z', to: '2027-03-28T01:00:00.000Z', minutes: 60 }
]

/** The policy as ConfigMgr's client sets it. */
export function policy(url: string): Evidence {
  const [windowsUpdate, automatic] = updatePolicyKeys
  return live('update-policy', 21, {
    readBy: 'regedit',
    keys: [
      {
        path: windowsUpdate,
        present: true,
        values: [
          { name: 'WUServer', type: 'REG_SZ', data: url },
          { name: 'WUStatusServer', type: 'REG_SZ', data: url },
          { name: 'UpdateServiceUrlAlternate', type: 'REG_SZ', data: '' }
        ]
      },
      { path: automatic, present: true, values: [{ name: 'UseWUServer', type: 'REG_DWORD', data: 1 }] }
    ]
  })
}

export const services = live('update-services', 24, {
  readBy: 'regedit',
  services: [
    { name: 'wuauserv', present: true, start: 3 },
    { name: 'bits', present: true, start: 3 },
    { name: 'cryptsvc', present: true, start: 2 },
    { name: 'WinHttpAutoProxySvc', present: true, start: 3 },
    { name: 'ccmexec', present: true, start: 2 }
  ]
})

/** Both views of WinHttpSettings alike; an empty list is the way without a proxy. */
export function winhttp(proxy: string, bypass: string): Evidence {
  const settings = proxyBlob(proxy, bypass)
  return live('winhttp-settings', 19, { readBy: 'regedit', native: settings, wow64: settings })
}

/** WinINET of the signed-in user; an empty list for none. */
export function userProxy(proxy: string, bypass: string): Evidence {
  return live('user-proxy', 22, {
    readBy: 'regedit',
    accounts: [
      {
        account: 'user',
        connection: proxyBlob(proxy, bypass),
        proxyEnable: proxy === '' ? 0 : 1,
        proxyServer: proxy === '' ? null : proxy,
        proxyOverride: bypass === '' ? null : bypass,
        autoConfigUrl: null
      },
      {
        account: 'system',
        connection: proxyBlob('', ''),
        proxyEnable: 0,
        proxyServer: null,
        proxyOverride: null,
        autoConfigUrl: null
      }
    ]
  })
}

/** The binary value as Windows writes it, read back by our own reader, so that bytes and fields cannot disagree. */
function proxyBlob(proxy: string, bypass: string): ProxySettings {
  const number = (value: number): number[] => [...new Uint8Array(Uint32Array.of(value).buffer)]
  const text = (value: string): number[] => [...number(value.length), ...new TextEncoder().encode(value)]
  const flags = proxy === '' ? 1 : 3
  const bytes = [...[0x28, 0, flags].flatMap(number), ...text(proxy), ...text(bypass)]
  const read = readProxySettings(Uint8Array.from(bytes))
  if (read === null) throw new Error('the sample’s own proxy settings cannot be read')
  return read
}
