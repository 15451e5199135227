import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { HttpResult, NameResult, TcpResult, TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import type { AccessPath, Attempt, TestAddress } from '../../src-main/contract/evidence/wsus-access.ts'
import { certificate, envelope, wsusUrl } from './evidence.ts'

/** How one path to the server went, stage by stage; stages that are not given succeed. The first failed stage is the last. */
export interface WayGiven {
  readonly name?: NameResult['outcome']
  readonly tcp?: TcpResult['outcome'] | readonly TcpResult['outcome'][]
  readonly connect?: HttpResult
  readonly tls?: Partial<TlsResult>
  readonly http?: HttpResult
}

export interface AccessGiven extends WayGiven {
  readonly url?: string
  /** `host:port`: the way Windows takes leads over it. */
  readonly proxy?: string
  /** Where one of the three addresses goes another way than the others. */
  readonly only?: Partial<Record<TestAddress, WayGiven>>
  /** How the same went without the proxy; left out, that way was not tried. */
  readonly direct?: WayGiven
  /** Proxies of accounts or scripts that were tried beside, and how. */
  readonly beside?: readonly { path: 'user-proxy' | 'pac'; proxy: string; effective?: true; way?: WayGiven }[]
  /** What the http port said when it was asked for TLS; left out, nobody asked. */
  readonly tlsOnHttpPort?: Partial<TlsResult>
  readonly httpOnTlsPort?: HttpResult
  readonly otherPorts?: readonly { port: number; outcome: TcpResult['outcome'] }[]
}

const addresses = {
  'self-update': '/selfupdate/iuident.cab',
  'client-web-service': '/ClientWebService/wusserverversion.xml',
  'simple-auth': '/SimpleAuthWebService/SimpleAuth.asmx'
} as const satisfies Record<TestAddress, string>

/** The three test addresses as they were tried live; all well unless stated otherwise. */
export function access(given: AccessGiven = {}): Evidence {
  const { url = wsusUrl, proxy = null, only = {}, direct, otherPorts = [], tlsOnHttpPort, httpOnTlsPort } = given
  const way: AccessPath = {
    path: proxy === null ? 'direct' : 'winhttp-proxy',
    proxy,
    effective: true,
    attempts: attempts(url, proxy, given, only)
  }
  const beside: AccessPath[] =
    direct === undefined
      ? []
      : [{ path: 'direct', proxy: null, effective: false, attempts: attempts(url, null, direct, {}) }]
  const others = (given.beside ?? []).map(({ path, proxy: over, effective = false, way: went = {} }): AccessPath => {
    return { path, proxy: over, effective, attempts: attempts(url, over, went, {}) }
  })
  return envelope('wsus-access', {
    wsusUrl: url,
    marker: '7f3a21',
    paths: [...beside, { ...way, effective: !others.some((other) => other.effective) }, ...others],
    otherPorts: otherPorts.map((port) => ({ ...port, address: '10.2.0.9', durationMs: 3 })),
    tlsOnHttpPort: tlsOnHttpPort === undefined ? null : handshake(tlsOnHttpPort),
    ...(httpOnTlsPort !== undefined && { httpOnTlsPort })
  })
}

function attempts(url: string, proxy: string | null, all: WayGiven, only: AccessGiven['only']): Attempt[] {
  // the keys are those of the table above
  return (Object.keys(addresses) as TestAddress[]).map((key) => attempt(key, url, proxy, only?.[key] ?? all))
}

function attempt(address: TestAddress, url: string, proxy: string | null, given: WayGiven): Attempt {
  const target = new URL(proxy === null ? url : `http://${proxy}`)
  const secure = url.startsWith('https:')
  const name = given.name ?? 'resolved'
  const tcp = name === 'resolved' ? [given.tcp ?? 'connected'].flat() : []
  const connected = tcp.includes('connected')
  const connect = connected && secure && proxy !== null ? (given.connect ?? answer(200, { answeredBy: 'proxy' })) : null
  const open = connected && (connect === null || connect.status === 200)
  const tls = open && secure ? handshake(given.tls) : null
  const spoken = open && (tls === null || tls.outcome === 'established')
  const found = name === 'resolved' ? ['10.2.0.9'] : []
  return {
    address,
    url: `${url}${addresses[address]}?supdoctor=7f3a21-1`,
    name: { outcome: name, host: target.hostname, addresses: found, durationMs: 2 },
    tcp: tcp.map((outcome) => ({ outcome, address: '10.2.0.9', port: Number(target.port) || 80, durationMs: 3 })),
    connect,
    tls,
    http: spoken ? (given.http ?? answer(200)) : null,
    durationMs: 40
  }
}

function handshake(given: Partial<TlsResult> = {}): TlsResult {
  return {
    outcome: 'established',
    protocol: 'TLSv1.2',
    alert: null,
    clientCertificateRequested: false,
    acceptedIssuers: [],
    chain: [certificate()],
    trust: 'trusted',
    nameMatches: true,
    durationMs: 9,
    ...given
  }
}

/** An HTTP answer as IIS gives it, unless stated otherwise. */
export function answer(status: number, given: Partial<HttpResult> = {}): HttpResult {
  return {
    outcome: 'answered',
    status,
    server: given.answeredBy === undefined || given.answeredBy === 'iis' ? 'Microsoft-IIS/10.0' : null,
    via: null,
    date: null,
    location: null,
    contentType: status === 200 ? 'text/xml' : 'text/html',
    proxyAuthenticate: [],
    wwwAuthenticate: [],
    bytes: 512,
    body: status === 200 ? 'xml' : 'html',
    answeredBy: 'iis',
    durationMs: 33,
    ...given
  }
}

/** A connection on which no answer came. */
export function noAnswer(outcome: 'no-answer' | 'reset' | 'malformed' | 'unfinished'): HttpResult {
  return { ...answer(0), outcome, status: null, server: null, contentType: null, bytes: 0, body: 'empty' }
}
