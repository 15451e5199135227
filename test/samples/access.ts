import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { HttpResult, TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import type { AccessPath, Attempt } from '../../src-main/contract/evidence/wsus-access.ts'
import { testAddresses, testUrl } from '../../src-main/knowledge/test-addresses.ts'
import { live } from './computer.ts'

/** Addresses of the documentation ranges. */
const serverAddress = '192.0.2.20'
const proxyAddress = '198.51.100.8'

export interface WayGiven {
  /** `host:port`; left out for the way without a proxy. */
  readonly proxy?: string
  readonly effective: boolean
  readonly tls?: TlsResult
  /** What the proxy says instead of the server. */
  readonly refusal?: HttpResult
}

/** The three test addresses over every way; each step takes a plausible time, the same in every run. */
export function access(wsusUrl: string, marker: string, ways: readonly WayGiven[]): Evidence {
  const paths = ways.map((way, at) => path(wsusUrl, marker, way, at * testAddresses.length))
  return live('wsus-access', 486, { wsusUrl, marker, paths, otherPorts: [], tlsOnHttpPort: null })
}

function path(wsusUrl: string, marker: string, way: WayGiven, before: number): AccessPath {
  const target = new URL(way.proxy === undefined ? wsusUrl : `http://${way.proxy}`)
  const address = way.proxy === undefined ? serverAddress : proxyAddress
  const attempts = testAddresses.map(({ id }, at): Attempt => {
    const http = way.refusal ?? answers[id]
    const tls = way.tls ?? null
    return {
      address: id,
      url: `${testUrl(wsusUrl, id)}?supdoctor=${marker}-${before + at + 1}`,
      name: { outcome: 'resolved', host: target.hostname, addresses: [address], durationMs: 4 },
      tcp: [{ outcome: 'connected', address, port: Number(target.port), durationMs: 3 }],
      connect: null,
      tls,
      http,
      durationMs: 7 + (tls?.durationMs ?? 0) + http.durationMs
    }
  })
  return {
    path: way.proxy === undefined ? 'direct' : 'winhttp-proxy',
    proxy: way.proxy ?? null,
    effective: way.effective,
    attempts
  }
}

const plain: HttpResult = {
  outcome: 'answered',
  status: 200,
  server: 'Microsoft-IIS/10.0',
  via: null,
  date: 'Wed, 14 Oct 2026 08:42:07 GMT',
  location: null,
  contentType: 'text/xml',
  proxyAuthenticate: [],
  wwwAuthenticate: [],
  bytes: 288,
  body: 'xml',
  answeredBy: 'iis',
  durationMs: 31
}

/** What a healthy WSUS answers at each address. */
const answers: Readonly<Record<Attempt['address'], HttpResult>> = {
  'self-update': {
    ...plain,
    contentType: 'application/vnd.ms-cab-compressed',
    bytes: 25_600,
    body: 'cab',
    durationMs: 38
  },
  'client-web-service': plain,
  'simple-auth': { ...plain, contentType: 'text/html; charset=utf-8', bytes: 3_947, body: 'html', durationMs: 52 }
}

/** A proxy that wants to know who asks. */
export const signInDemanded: HttpResult = {
  ...plain,
  status: 407,
  server: 'squid/6.6',
  via: '1.1 proxy01.contoso.local (squid/6.6)',
  contentType: 'text/html;charset=utf-8',
  proxyAuthenticate: ['Negotiate', 'NTLM'],
  bytes: 3_412,
  body: 'html',
  answeredBy: 'proxy',
  durationMs: 12
}

/** A handshake that succeeds with a certificate nobody should accept any more. */
export function expiredOn(notAfter: string): TlsResult {
  return {
    outcome: 'established',
    protocol: 'TLSv1.2',
    alert: null,
    clientCertificateRequested: false,
    acceptedIssuers: [],
    chain: [
      {
        subject: 'CN=sup02.contoso.local',
        issuer: 'CN=Contoso Issuing CA 1, DC=contoso, DC=local',
        altNames: ['sup02.contoso.local'],
        notBefore: '2024-10-10T06:15:00.000Z',
        notAfter,
        serial: '5e0000002a',
        sha256: Array.from({ length: 32 }, (_, at) => ((at * 37 + 11) % 256).toString(16).padStart(2, '0')).join(':'),
        selfSigned: false,
        serverAuth: true
      }
    ],
    trust: 'trusted',
    nameMatches: true,
    durationMs: 46
  }
}
