import { inputKinds } from '../../src-main/contract/input-kind.ts'
import type { Evidence, EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import type { Attempt, TestAddress } from '../../src-main/contract/evidence/wsus-access.ts'
import type { HttpResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import type { Session } from '../../src-main/service/api.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'

const at = '2026-10-14T08:42:07Z'
const live = { collectedAt: at, durationMs: 12, origin: 'live', source: null, status: 'collected' } as const
const file = (source: string) =>
  ({ collectedAt: null, durationMs: 3, origin: 'file', source, status: 'collected' }) as const
const paths: Readonly<Record<TestAddress, string>> = {
  'self-update': '/selfupdate/iuident.cab',
  'client-web-service': '/ClientWebService/wusserverversion.xml',
  'simple-auth': '/SimpleAuthWebService/SimpleAuth.asmx'
}

function answer(status: number, by: HttpResult['answeredBy'], durationMs: number): HttpResult {
  return {
    outcome: 'answered',
    status,
    server: by === 'iis' ? 'Microsoft-IIS/10.0' : null,
    via: by === 'proxy' ? '1.1 proxy01 (squid)' : null,
    date: 'Wed, 14 Oct 2026 08:42:07 GMT',
    location: null,
    contentType: 'text/xml',
    proxyAuthenticate: status === 407 ? ['NTLM', 'Basic realm="proxy"'] : [],
    wwwAuthenticate: [],
    bytes: 512,
    body: status === 200 ? 'xml' : 'html',
    answeredBy: by,
    durationMs
  }
}

function attempt(address: TestAddress, host: string, ip: string, port: number, http: HttpResult): Attempt {
  return {
    address,
    url: `http://SUP01.contoso.local:8530${paths[address]}?supdoctor=7f3a21-1`,
    name: { outcome: 'resolved', host, addresses: [ip], durationMs: 2 },
    tcp: [{ outcome: 'connected', address: ip, port, durationMs: 3 }],
    connect: null,
    tls: null,
    http,
    durationMs: 5 + http.durationMs
  }
}

const addresses: readonly TestAddress[] = ['self-update', 'client-web-service', 'simple-auth']
const direct = (effective: boolean): EvidenceValue<'wsus-access'>['paths'][number] => ({
  path: 'direct',
  proxy: null,
  effective,
  attempts: addresses.map((address) =>
    attempt(address, 'SUP01.contoso.local', '10.2.0.9', 8530, answer(200, 'iis', 33))
  )
})
const overProxy: EvidenceValue<'wsus-access'>['paths'][number] = {
  path: 'winhttp-proxy',
  proxy: 'proxy01:8080',
  effective: true,
  attempts: addresses.map((address) => attempt(address, 'proxy01', '10.0.0.5', 8080, answer(407, 'proxy', 1058)))
}

const client: Evidence = {
  ...live,
  probe: 'client',
  value: { name: 'NB-4711', os: 'Windows 11 Pro 24H2', elevated: true }
}
const policy: Evidence = {
  ...live,
  probe: 'update-policy',
  value: {
    readBy: 'regedit',
    keys: [
      {
        path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate',
        present: true,
        values: [
          { name: 'WUServer', type: 'REG_SZ', data: 'http://SUP01.contoso.local:8530' },
          { name: 'WUStatusServer', type: 'REG_SZ', data: 'http://SUP01.contoso.local:8530' }
        ]
      },
      {
        path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate\\AU',
        present: true,
        values: [{ name: 'UseWUServer', type: 'REG_DWORD', data: 1 }]
      }
    ]
  }
}
const services: Evidence = {
  ...live,
  probe: 'update-services',
  value: {
    readBy: 'regedit',
    services: [
      { name: 'wuauserv', present: true, start: 3 },
      { name: 'BITS', present: true, start: 3 },
      { name: 'CryptSvc', present: true, start: 2 },
      { name: 'WinHttpAutoProxySvc', present: true, start: 3 }
    ]
  }
}

function winhttp(proxy: string): Evidence {
  const settings = {
    hex: '2800000000000000030000000c00000070726f787930313a38303830070000003c6c6f63616c3e',
    version: 40,
    counter: 0,
    flags: proxy === '' ? 1 : 3,
    proxy,
    bypass: proxy === '' ? '' : '<local>',
    pacUrl: '',
    truncated: false
  }
  return { ...live, probe: 'winhttp-settings', value: { readBy: 'regedit', native: settings, wow64: settings } }
}

const userProxy: Evidence = {
  ...live,
  probe: 'user-proxy',
  value: {
    readBy: 'regedit',
    accounts: [
      { account: 'user', connection: null, proxyEnable: 0, proxyServer: null, proxyOverride: null, autoConfigUrl: null }
    ]
  }
}

function access(ways: EvidenceValue<'wsus-access'>['paths']): Evidence {
  const value = {
    wsusUrl: 'http://SUP01.contoso.local:8530',
    marker: '7f3a21',
    paths: ways,
    otherPorts: [],
    tlsOnHttpPort: null
  }
  return { ...live, durationMs: 1420, probe: 'wsus-access', value }
}

/** Log lines of a client whose proxy wants a sign-in; `extra` joins them as one more event. */
function failingLog(extra: readonly string[] = []): Evidence {
  const line = (number: number) => ({ line: number, at: `2026-10-14T08:4${number % 10}:11Z` })
  return {
    ...file('WindowsUpdate.log'),
    probe: 'windows-update-log',
    value: {
      form: 'converted',
      agentVersion: null,
      records: 4812,
      firstAt: '2026-10-02T06:10:00Z',
      lastAt: '2026-10-14T08:41:11Z',
      biasMinutes: -120,
      dropped: 0,
      events: [
        { ...line(4810), kind: 'scan-started', text: '* START * Queueing Finding updates [CallerId = CcmExec]' },
        {
          ...line(4811),
          kind: 'scan-failed',
          code: '0x8024401b',
          httpStatus: 407,
          text: 'SyncUpdates failed, hr=8024401B; HTTP status 407 für Benutzer „SYSTEM“ – Proxyauthentifizierung nötig, Kosten 0 €'
        },
        ...extra.map((text, index) => ({ ...line(4820 + index), kind: 'request-failed' as const, text }))
      ]
    }
  }
}

function session(evidence: readonly Evidence[], collectedAt: string | null = at): Session {
  const inputs = evidence
    .filter((envelope) => envelope.origin === 'file')
    .map((envelope) => ({
      name: envelope.source ?? '',
      kind: inputKinds.find((kind) => kind === envelope.probe) ?? 'registry-export',
      bytes: 1_204_811,
      sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      recognised: true
    }))
  return { diagnosis: diagnose({ collectedAt, inputs, evidence }, '0.1.0'), evidence }
}

/** A proxy that wants a sign-in, reproduced live and seen in a log. */
export const found: Session = session([
  client,
  policy,
  services,
  winhttp('proxy01:8080'),
  userProxy,
  failingLog(),
  access([direct(false), overProxy])
])

/** Everything asked, everything fine. */
export const healthy: Session = session([client, policy, services, winhttp(''), userProxy, access([direct(true)])])

/** Files only, half of them missing, one probe failed. */
export const undecided: Session = session([
  client,
  policy,
  { ...live, probe: 'winhttp-settings', status: 'failed', reason: 'access-denied', detail: 'reg.exe: exit code 1' },
  { ...live, probe: 'wsus-access', status: 'skipped', reason: 'declined' }
])

/** A case whose names, lines and values try to break out of the page. */
export const hostile: Session = hostileSession()

function hostileSession(): Session {
  const evil = '</style></title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&\u202Egpj.exe\u0007\u0000'
  const policyEvil: Evidence = {
    ...live,
    probe: 'update-policy',
    value: {
      readBy: 'file',
      keys: [
        {
          path: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows\\WindowsUpdate',
          present: true,
          values: [{ name: 'WUServer', type: 'REG_SZ', data: `http://${evil}` }]
        }
      ]
    }
  }
  return session([
    { ...live, probe: 'client', value: { name: evil, os: 'שרת עדכון 11', elevated: null } },
    policyEvil,
    winhttp(evil),
    failingLog([evil, 'x'.repeat(10_000), 'שלום עולם', '\ud800 lone'])
  ])
}
