import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { verdictText } from '../../src-main/presentation/verdict.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import {
  certificate,
  configmgrLog,
  envelope,
  failedScan,
  fromFile,
  policy,
  windowsUpdateLog,
  winhttp,
  type EventGiven
} from '../builders/evidence.ts'

const at = (time: string) => `2026-10-14T${time}.000Z`
function causeOf(...evidence: readonly Evidence[]): string {
  const { cause, confidence } = diagnose({ collectedAt: at('09:00:00'), inputs: [], evidence }, '0.0.0').verdict
  return cause === null ? 'none' : `${cause}: ${confidence ?? ''}`
}

/** A scan of the agent that ends with a collective code, after requests that failed with others. */
const scan = (code: string, ...inner: readonly EventGiven[]) =>
  windowsUpdateLog([
    { kind: 'scan-started', service: 'wsus', at: at('08:00:00') },
    ...inner.map((event) => ({ at: at('08:00:10'), service: 'wsus' as const, ...event })),
    { kind: 'scan-ended', service: 'wsus', code, at: at('08:00:20') }
  ])
const refused: EventGiven = { kind: 'request-failed', code: '0x80244018', httpStatus: 403 }
const unavailable: EventGiven = { kind: 'request-failed', code: '0x80244022', httpStatus: 503 }

describe('0x80240438 is judged by the attempts of the same scan', () => {
  it.each([
    ['a refusal', refused, 'access-forbidden: possible'],
    ['a stopped service', unavailable, 'server-unavailable: possible'],
    [
      'a proxy that demands a sign-in',
      { kind: 'request-failed', code: '0x8024401b', httpStatus: 407 },
      'proxy-auth-required: possible'
    ]
  ] as const)('%s', (_, inner, cause) => {
    expect(causeOf(scan('0x80240438', inner))).toBe(cause)
  })

  it('the last of several counts', () => {
    expect(causeOf(scan('0x80240438', refused, { ...unavailable, at: at('08:00:15') }))).toBe(
      'server-unavailable: possible'
    )
  })

  it('without one it names no cause', () => {
    expect(causeOf(scan('0x80240438'))).toBe('none')
    expect(causeOf(failedScan('0x80240438'))).toBe('none')
  })

  it('an attempt of an earlier scan does not count', () => {
    const earlier = windowsUpdateLog([
      { kind: 'request-failed', service: 'wsus', code: '0x80244022', httpStatus: 503, at: at('05:00:00') },
      { kind: 'scan-ended', service: 'wsus', code: '0x80244022', at: at('05:00:10') },
      { kind: 'scan-started', service: 'wsus', at: at('08:00:00') },
      { kind: 'scan-ended', service: 'wsus', code: '0x80240438', at: at('08:00:20') }
    ])
    expect(causeOf(earlier)).toBe('none')
  })

  it('nor does it where ConfigMgr alone names the code and the agent’s log is of another day', () => {
    const day = configmgrLog([{ kind: 'scan-failed', code: '0x80240438', at: at('08:00:20') }])
    const other = windowsUpdateLog([{ ...unavailable, service: 'wsus', at: '2026-10-12T08:00:10.000Z' }])
    expect(causeOf(day, other)).toBe('none')
  })
})

describe('0x8024402C is judged by the settings and the names beside it', () => {
  const failed = failedScan('0x8024402c')

  it('with a proxy it is the proxy’s name, without one the server’s', () => {
    expect(causeOf(failed, winhttp({ proxy: 'proxy01:8080' }))).toMatch(/^proxy-name-unresolved/)
    expect(causeOf(failed, winhttp('direct'))).toMatch(/^server-name-unresolved/)
  })
})

describe('an expired certificate in a file', () => {
  const server = policy({ WUServer: 'https://sup01.contoso.local:8531', UseWUServer: 1 })
  const expired = certificate({ notAfter: '2025-01-01T00:00:00.000Z' })
  const file = fromFile(envelope('certificate-file', { certificates: [expired] }), 'old.pem')
  const beside = (code: string) => causeOf(server, file, failedScan(code))

  it('may be why a scan failed that says nothing else', () => {
    expect(causeOf(server, file)).toBe('certificate-expired: likely')
    expect(beside('0x80072f8f')).toBe('certificate-expired: likely')
  })

  it.each(['0x80072ee2', '0x80072efd', '0x80072ee7', '0x8024401c', '0x8024402c', '0x80244023', '0x8024401b'])(
    'is not why one failed that got no connection: %s',
    (code) => expect(beside(code)).toMatch(/^(?:server-|port-|proxy-)/)
  )

  it.each(['0x80244022', '0x80244017', '0x80244019'])('nor why one failed that was answered: %s', (code) =>
    expect(beside(code)).not.toContain('certificate')
  )
})

describe('a connection that breaks off is judged by scheme and port', () => {
  const asked = (url: string, code: string) => causeOf(policy({ WUServer: url, UseWUServer: 1 }), failedScan(code))

  it.each([
    ['http://sup01.contoso.local:8531', '0x80072efe'],
    ['http://sup01.contoso.local:443', '0x80072efe'],
    ['https://sup01.contoso.local:8530', '0x80072f7d'],
    ['https://sup01.contoso.local:80', '0x80072efe']
  ])('%s has the port of the other scheme', (url, code) => {
    expect(asked(url, code)).toBe('scheme-port-mismatch: possible')
  })

  it.each([
    ['http://sup01.contoso.local:8530', '0x80072efe', 'connection-reset: likely'],
    ['http://sup01.contoso.local:9000', '0x80072efe', 'connection-reset: likely'],
    ['https://sup01.contoso.local:8531', '0x80072f7d', 'tls-version-refused: likely']
  ])('%s has not', (url, code, expected) => expect(asked(url, code)).toBe(expected))

  it('nor is it asked where the proxy was', () => {
    const policed = policy({ WUServer: 'http://sup01.contoso.local:8531', UseWUServer: 1 })
    const judged = causeOf(policed, failedScan('0x80072efe'), winhttp({ proxy: 'proxy01:8080' }))
    expect(judged).not.toContain('scheme-port-mismatch')
  })
})

it.each([
  ['http://sup01.contoso.local:8531', '0x80072f78', 'http is sent to a port that expects https'],
  ['https://sup01.contoso.local:8530', '0x80072f78', 'https is sent to a port that does not speak TLS'],
  ['http://sup01.contoso.local:9000', '0x80072f78', 'Scheme and port do not match']
])('the title says of %s only what is known', (url, code, title) => {
  const evidence = [policy({ WUServer: url, UseWUServer: 1 }), failedScan(code)]
  const diagnosis = diagnose({ collectedAt: at('09:00:00'), inputs: [], evidence }, '0.0.0')
  expect(verdictText(diagnosis, { language: 'en', texts: checkTexts }).title).toBe(title)
})
