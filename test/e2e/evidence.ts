import type { Evidence, EvidenceValue, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { ProxySettings } from '../../src-main/contract/evidence/proxy-settings.ts'
import type { HttpResult, TcpResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import type { AccessPath, Attempt, TestAddress } from '../../src-main/contract/evidence/wsus-access.ts'

/** The moment every fixture case was collected. */
export const collectedAt = '2026-10-14T08:41:07Z'
export const server = 'http://sup01.contoso.local:8530'

/** A live envelope. */
export function collected<Id extends ProbeId>(probe: Id, value: EvidenceValue<Id>, durationMs = 12): Evidence {
  // The union is over ids; one id with its own value is a member of it by construction.
  return { probe, collectedAt, durationMs, origin: 'live', source: null, status: 'collected', value } as Evidence
}

export function fromFile<Id extends ProbeId>(probe: Id, source: string, value: EvidenceValue<Id>): Evidence {
  return {
    probe,
    collectedAt: null,
    durationMs: 3,
    origin: 'file',
    source,
    status: 'collected',
    value
  } as Evidence
}

export const client = collected('client', { name: 'NB-4711', os: 'Windows 11 Enterprise 23H2', elevated: true })

const policyKey = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate'
export function policy(url: string): Evidence {
  return collected('update-policy', {
    readBy: 'regedit',
    keys: [
      {
        path: policyKey,
        present: true,
        values: [
          { name: 'WUServer', type: 'REG_SZ', data: url },
          { name: 'WUStatusServer', type: 'REG_SZ', data: url }
        ]
      },
      { path: `${policyKey}\\AU`, present: true, values: [{ name: 'UseWUServer', type: 'REG_DWORD', data: 1 }] }
    ]
  })
}

export const services = collected('update-services', {
  readBy: 'regedit',
  services: [
    { name: 'wuauserv', present: true, start: 3 },
    { name: 'BITS', present: true, start: 3 }
  ]
})

export function winhttp(proxy: string, bypass: string): Evidence {
  const settings: ProxySettings = {
    hex: '',
    version: 24,
    counter: 0,
    flags: proxy === '' ? 1 : 3,
    proxy,
    bypass,
    pacUrl: '',
    truncated: false
  }
  return collected('winhttp-settings', { readBy: 'regedit', native: settings, wow64: settings })
}

export const noUserProxy = collected('user-proxy', {
  readBy: 'regedit',
  accounts: [
    {
      account: 'user',
      connection: null,
      proxyEnable: 0,
      proxyServer: null,
      proxyOverride: null,
      autoConfigUrl: null
    }
  ]
})

export function connected(address: string, port: number): TcpResult {
  return { outcome: 'connected', address, port, durationMs: 3 }
}

export function answered(status: number, over: Partial<HttpResult> = {}): HttpResult {
  return {
    outcome: 'answered',
    status,
    server: 'Microsoft-IIS/10.0',
    via: null,
    date: 'Wed, 14 Oct 2026 08:41:07 GMT',
    location: null,
    contentType: 'text/xml',
    proxyAuthenticate: [],
    wwwAuthenticate: [],
    bytes: 512,
    body: 'xml',
    answeredBy: 'iis',
    durationMs: 33,
    ...over
  }
}

const directories: Readonly<Record<TestAddress, string>> = {
  'self-update': '/selfupdate/wuident.cab',
  'client-web-service': '/ClientWebService/wusserverversion.xml',
  'simple-auth': '/SimpleAuthWebService/SimpleAuth.asmx'
}

/** The three test addresses over one path, all going the same way. */
export function path(about: Omit<AccessPath, 'attempts'>, omit: Omit<Attempt, 'address' | 'url'>): AccessPath {
  const addresses = Object.keys(directories) as TestAddress[]
  return {
    ...about,
    attempts: addresses.map((address) => ({ address, url: `${server}${directories[address]}`, ...omit }))
  }
}

export function resolved(host: string, address: string): NonNullable<Attempt['name']> {
  return { outcome: 'resolved', host, addresses: [address], durationMs: 2 }
}
