import { expect, test } from 'vitest'
import type { TlsResult } from '../../src-main/contract/evidence/attempt-stages.ts'
import { attemptTableOf } from '../../src-renderer/view-models/attempt-table.ts'
import { answered, collectedAt, connected, path, resolved, server } from '../e2e/evidence.ts'

const tls: TlsResult = {
  outcome: 'established',
  protocol: 'TLSv1.2',
  alert: null,
  clientCertificateRequested: false,
  acceptedIssuers: [],
  chain: [
    {
      subject: 'CN=sup01.contoso.local',
      issuer: 'CN=Contoso CA',
      altNames: ['sup01.contoso.local'],
      notBefore: '2024-01-01T00:00:00Z',
      notAfter: '2026-10-01T00:00:00Z',
      serial: '01',
      sha256: '',
      selfSigned: false,
      serverAuth: true
    }
  ],
  trust: 'trusted',
  nameMatches: true,
  durationMs: 1_400
}

const item = {
  name: resolved('sup01', '10.2.0.9'),
  tcp: [connected('10.2.0.9', 8530)],
  connect: null,
  tls: null,
  http: answered(200),
  durationMs: 38
}
const access = (paths: ReturnType<typeof path>[]) => ({
  wsusUrl: server,
  marker: 'x',
  paths,
  otherPorts: [],
  tlsOnHttpPort: null
})

test('a certificate is judged by the time of the case, and by none where the case has none', () => {
  const cell = (stage: TlsResult, at: string | null, language: 'de' | 'en') => {
    const direct = path(
      { path: 'direct', proxy: null, effective: true },
      { ...item, tls: stage, http: { ...item.http, date: null } }
    )
    return attemptTableOf(access([direct]), at, language).rows[0]?.stages[2]
  }
  expect(cell(tls, collectedAt, 'de')).toEqual({ state: 'bad', text: 'abgelaufen', duration: '1,4 s' })
  expect(cell(tls, '2026-09-01T00:00:00Z', 'en')).toEqual({ state: 'ok', text: 'TLSv1.2', duration: '1.4 s' })
  expect(cell(tls, '2023-09-01T00:00:00Z', 'en')?.text).toBe('not valid yet')
  expect(cell({ ...tls, nameMatches: false }, null, 'de')?.text).toBe('Name passt nicht')
  expect(cell({ ...tls, trust: 'chain-incomplete' }, null, 'de')?.text).toBe('Kette unvollständig')
  expect(cell({ ...tls, outcome: 'alert', alert: 40 }, null, 'de')?.text).toContain('abgelehnt · Alert 40')
  expect(cell({ ...tls, outcome: 'unfinished' }, null, 'de')?.state).toBe('unknown')
})

test('test addresses that went alike share a row, others keep their own', () => {
  const direct = path({ path: 'direct', proxy: null, effective: true }, item)
  expect(attemptTableOf(access([direct]), collectedAt, 'de').rows).toHaveLength(1)
  const [first, ...rest] = direct.attempts
  if (first === undefined) throw new Error('fixture has no attempt')
  const mixed = { ...direct, attempts: [{ ...first, http: answered(404) }, ...rest] }
  const rows = attemptTableOf(access([mixed]), collectedAt, 'de').rows
  expect(rows.map((row) => row.addresses)).toEqual(['Selfupdate', 'ClientWebService, SimpleAuthWebService'])
  expect(rows[0]?.stages.at(-1)?.state).toBe('none')
})

test('stages that were not reached look neither passed nor failed', () => {
  const silent = path(
    { path: 'direct', proxy: null, effective: true },
    { ...item, tcp: [{ outcome: 'no-answer', address: '10.2.0.9', port: 8530, durationMs: 5_000 }], http: null }
  )
  const stages = attemptTableOf(access([silent]), collectedAt, 'en').rows[0]?.stages ?? []
  expect(stages.map((stage) => stage.state)).toEqual(['ok', 'bad', 'none', 'none'])
  expect(stages.map((stage) => stage.text)).toEqual(['10.2.0.9', 'no answer · 8530', 'none', 'not reached'])
})

test('the tunnel has a column only where a proxy was asked for one', () => {
  const tunnelled = path(
    { path: 'winhttp-proxy', proxy: 'p:8080', effective: true },
    { ...item, connect: answered(407) }
  )
  expect(attemptTableOf(access([tunnelled]), collectedAt, 'de').columns).toContain('CONNECT')
  expect(
    attemptTableOf(access([path({ path: 'direct', proxy: null, effective: true }, item)]), collectedAt, 'de').columns
  ).not.toContain('CONNECT')
})

test('a proxy that is not WinHTTP’s own says whose it is', () => {
  const paths = (['winhttp-proxy', 'user-proxy', 'pac'] as const).map((name) =>
    path({ path: name, proxy: 'p:8080', effective: false }, item)
  )
  expect(attemptTableOf(access(paths), collectedAt, 'de').rows.map((row) => row.path)).toEqual([
    'über p:8080',
    'über p:8080 (Proxy des Kontos)',
    'über p:8080 (Proxy laut PAC-Skript)'
  ])
})
