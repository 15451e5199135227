import type { Case } from '../../src-main/contract/case.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { LogEvent } from '../../src-main/contract/evidence/log-event.ts'
import type { AccessPath } from '../../src-main/contract/evidence/wsus-access.ts'
import {
  answered,
  client,
  collected,
  collectedAt,
  connected,
  fromFile,
  noUserProxy,
  path,
  policy,
  resolved,
  server,
  services,
  winhttp
} from './evidence.ts'

const direct = (effective: boolean): AccessPath =>
  path(
    { path: 'direct', proxy: null, effective },
    {
      name: resolved('sup01.contoso.local', '10.2.0.9'),
      tcp: [connected('10.2.0.9', 8530)],
      connect: null,
      tls: null,
      http: answered(200),
      durationMs: 38
    }
  )

const throughProxy = path(
  { path: 'winhttp-proxy', proxy: 'proxy01:8080', effective: true },
  {
    name: resolved('proxy01', '10.0.0.5'),
    tcp: [connected('10.0.0.5', 8080)],
    connect: null,
    tls: null,
    http: answered(407, {
      server: 'squid/5.7',
      via: '1.1 proxy01 (squid/5.7)',
      proxyAuthenticate: ['Negotiate', 'NTLM'],
      body: 'html',
      contentType: 'text/html',
      answeredBy: 'proxy',
      durationMs: 58
    }),
    durationMs: 61
  }
)

const access = (paths: AccessPath[]): Evidence =>
  collected('wsus-access', { wsusUrl: server, marker: 'fixture', paths, otherPorts: [], tlsOnHttpPort: null }, 412)

function log(source: string, events: LogEvent[]): Evidence {
  return fromFile('windows-update-log', source, {
    form: 'converted',
    agentVersion: '10.0.22621',
    records: 4820,
    firstAt: '2026-10-12T05:00:00Z',
    lastAt: '2026-10-14T08:14:02Z',
    biasMinutes: 0,
    events,
    dropped: 0
  })
}
const refusedScan: LogEvent = {
  line: 4812,
  at: '2026-10-14T08:14:02Z',
  kind: 'scan-failed',
  code: '0x8024401b',
  service: 'wsus',
  text: '*FAILED* [8024401B] Scan for updates, caller UpdateOrchestrator'
}

function live(evidence: readonly Evidence[]): Case {
  return { collectedAt, inputs: [], evidence: [client, services, noUserProxy, ...evidence] }
}

/** The proxy demands authentication, the direct way works: found in step 1. */
export const proxyCase = live([
  policy(server),
  winhttp('proxy01:8080', '<local>'),
  access([direct(false), throughProxy]),
  log('WindowsUpdate.log', [refusedScan])
])

/** Everything could be checked and works. */
export const healthyCase = live([policy(server), winhttp('', ''), access([direct(true)]), log('WindowsUpdate.log', [])])

/** Nothing could be asked: no rights, no network. */
export const undecidedCase: Case = {
  collectedAt,
  inputs: [],
  evidence: [
    collected('client', { name: 'NB-4711', os: 'Windows 11 Enterprise 23H2', elevated: false }),
    {
      probe: 'update-policy',
      collectedAt,
      durationMs: 8,
      origin: 'live',
      source: null,
      status: 'failed',
      reason: 'access-denied',
      detail: 'ERROR_ACCESS_DENIED'
    },
    skipped('winhttp-settings', 'needs-administrator'),
    skipped('wsus-access', 'declined')
  ]
}

function skipped(probe: 'winhttp-settings' | 'wsus-access', reason: 'needs-administrator' | 'declined'): Evidence {
  return { probe, collectedAt, durationMs: 0, origin: 'live', source: null, status: 'skipped', reason }
}

/** Markup, ten thousand characters and right-to-left text wherever text comes from outside. */
const markup = '<img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script>'
const rightToLeft = '\u202eגרסה שגויה\u202c مرحبا'
export const hostileCase: Case = {
  collectedAt,
  inputs: [
    { name: `${markup}.log`, kind: 'windows-update-log', bytes: 1_234_567, sha256: 'a'.repeat(64), recognised: true },
    { name: `${'lang-'.repeat(90)}.bin`, kind: 'unknown', bytes: 3, sha256: 'b'.repeat(64), recognised: false }
  ],
  evidence: [
    collected('client', { name: `${markup}${rightToLeft}`, os: 'W'.repeat(300), elevated: null }),
    services,
    noUserProxy,
    policy(server),
    winhttp(`proxy01:8080`, `<local>;${'*.sehr-lang.example;'.repeat(40)}`),
    access([direct(false), throughProxy]),
    log(`${markup}.log`, [
      { ...refusedScan, text: `${markup} ${'x'.repeat(10_000)}` },
      { ...refusedScan, line: 4813, text: `${rightToLeft} 8024401B` }
    ])
  ]
}
