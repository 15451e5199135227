import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { failureCause } from '../../src-main/derived/scans/failure-cause.ts'
import { newestScan } from '../../src-main/derived/scans/newest-scan.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { eventLog, type EventLogGiven } from '../builders/event-log.ts'
import { collectedAt, configmgrLog, failedScan, policy, succeededScan, winhttp, wsusUrl } from '../builders/evidence.ts'

const known = policy({ WUServer: wsusUrl, UseWUServer: 1 })
const secure = policy({ WUServer: 'https://sup01.contoso.local:8531', UseWUServer: 1 })

/** Check, whether it stays open, and the numbers of the events that the answer stands on. */
function causeOf(...evidence: readonly Evidence[]) {
  const failure = failureCause.of(evidenceSet([known, ...evidence]))
  if (failure === null) return null
  const events = [failure.sign.reference, ...(failure.beside ?? [])].filter(({ probe }) => probe === 'event-log')
  const numbers = events.map(({ quote }) => Number(/ (\d{1,5})(?:,|$)/.exec(quote)?.[1]))
  return { cause: failure.cause, ambiguous: failure.ambiguous, numbers }
}
const minutes = (offset: number) => new Date(Date.parse(collectedAt) + offset * 60_000).toISOString()
const transfer = (given: Partial<EventLogGiven>): EventLogGiven => ({
  kind: 'transfer-ended',
  url: 'http://sup01.contoso.local:8530/Content/AB/x.cab',
  stopped: true,
  proxy: '',
  code: '0x80072ee7',
  ...given
})

describe('a transfer of BITS from the update server', () => {
  it('tells which way scans go, where nothing else does', () => {
    const name = failedScan('0x8024402c')
    expect(causeOf(name)).toMatchObject({ cause: 'proxy-name-unresolved' })
    expect(causeOf(name, eventLog(transfer({ at: minutes(-200) })))).toEqual({
      cause: 'server-name-unresolved',
      ambiguous: false,
      numbers: [61]
    })
    const over = eventLog(transfer({ proxy: 'proxy01:8080', at: minutes(-200) }))
    expect(causeOf(name, over)).toMatchObject({ cause: 'proxy-name-unresolved', ambiguous: false, numbers: [61] })
    // settings and logs take precedence, other servers tell nothing
    expect(causeOf(name, over, winhttp('direct'))).toMatchObject({ cause: 'server-name-unresolved', numbers: [] })
    const elsewhere = eventLog(transfer({ url: 'http://download.contoso.com/x' }))
    expect(causeOf(name, elsewhere)).toMatchObject({ numbers: [] })
  })

  it('tells the reason of a code that says nothing but “not reachable”, as a sign', () => {
    const scan = failedScan('0x80240438')
    const failed = { code: '0x80190197', proxy: 'proxy01:8080' }
    expect(causeOf(scan, eventLog(transfer(failed)))).toMatchObject({ cause: 'proxy-auth-required', ambiguous: true })
    expect(causeOf(scan, eventLog(transfer({ ...failed, at: minutes(-30) })))?.cause).not.toBe('proxy-auth-required')
    // an answer about one file says nothing of the way
    expect(causeOf(scan, eventLog(transfer({ code: '0x80190194' })))?.cause).not.toBe('directory-missing')
  })

  it.each([
    [
      'the proxy rejected what the job signs in with',
      { kind: 'credentials-refused', server: 'proxy01:3128' },
      'proxy-auth-required'
    ],
    ['the server did, which keeps its content alone', { kind: 'credentials-refused', server: 'SUP01' }, null],
    ['nobody knows who did', { kind: 'credentials-refused' }, null],
    ['the proxy took it', { kind: 'credentials-accepted', server: 'proxy01' }, null],
    [
      'the proxy of the job cannot be reached',
      { kind: 'transfer-proxy-failed', proxy: 'old:80', code: '0x80072efd' },
      'proxy-unreachable'
    ],
    ['it has no name', { kind: 'transfer-proxy-failed', proxy: 'old:80', code: '0x80072ee7' }, 'proxy-name-unresolved'],
    [
      'it wants a sign-in',
      { kind: 'transfer-proxy-failed', proxy: 'old:80', code: '0x80190197' },
      'proxy-auth-required'
    ],
    ['a part of HTTP is missing', { kind: 'range-refused' }, null]
  ] as const)('says why with its other notes, as a sign: %s', (_what, given, cause) => {
    const url = 'http://sup01.contoso.local:8530/Content/AB/x.cab'
    const note = (at: number) => eventLog({ ...given, url, at: minutes(at) })
    const alone = causeOf(note(0))
    expect(alone).toEqual(cause === null ? null : expect.objectContaining({ cause, ambiguous: true }))
    const vague = failedScan('0x80240438')
    expect(causeOf(vague, note(-8))).toEqual(cause === null ? causeOf(vague) : alone)
    // too long ago, of another server, or overtaken by a transfer that went well
    const later = transfer({ at: minutes(1), code: '0x00000000', stopped: false })
    expect(causeOf(note(0), eventLog(later))).toBeNull()
    expect(causeOf(eventLog({ ...given, url: 'http://other.contoso.local/x' }))).toBeNull()
    expect(causeOf(vague, note(-30))).toEqual(causeOf(vague))
  })

  it('is a sign of its own where no scan is known, and none where a later one succeeded', () => {
    const failed = transfer({ code: '0x80072efd', proxy: 'proxy01:8080' })
    expect(causeOf(eventLog(failed))).toEqual({ cause: 'proxy-unreachable', ambiguous: true, numbers: [61] })
    const better = transfer({ at: minutes(5), code: '0x00000000', stopped: false })
    expect(causeOf(eventLog(failed, better))).toBeNull()
  })
})

describe('a clock that was set after a complaint about a date', () => {
  const day = 24 * 60
  const clock = (seconds: number, at: number) => eventLog({ kind: 'clock-changed', seconds, at: minutes(at) })
  const expired = failedScan('0x800b0101')

  it('is the reason where it was ahead, or behind by far', () => {
    const skewed = { cause: 'clock-skewed', ambiguous: true }
    expect(causeOf(secure, expired, clock(-400 * 86_400, -400 * day + 30))).toMatchObject(skewed)
    expect(causeOf(secure, expired, clock(3650 * 86_400, 3650 * day + 30))).toMatchObject(skewed)
  })

  it('is none after a night of sleep, before the scan, or for another code', () => {
    const other = { cause: 'certificate-expired' }
    expect(causeOf(secure, expired, clock(8 * 3_600, 9 * 60))).toMatchObject(other)
    expect(causeOf(secure, expired, clock(3650 * 86_400, -10))).toMatchObject(other)
    expect(causeOf(secure, failedScan('0x8024402c'), clock(-400 * 86_400, -400 * day + 30))).not.toMatchObject({
      cause: 'clock-skewed'
    })
  })

  it('is stated in minutes, ahead or behind', () => {
    const theCase = { collectedAt, inputs: [], evidence: [secure, expired, clock(-7200, -90)] }
    const { verdict, steps } = diagnose(theCase, '1.2.3')
    expect(verdict).toMatchObject({ cause: 'clock-skewed', confidence: 'possible' })
    const found = steps.flatMap(({ results }) => results).find(({ check }) => check === 'clock-skewed')
    expect(found).toMatchObject({ findings: [{ facts: { detail: '120', code: '0x800b0101' } }] })
  })
})

describe('what Schannel said during the scan', () => {
  const tls = (given: Partial<EventLogGiven>) => eventLog({ kind: 'tls-failed', ...given })

  it.each([
    [{ reason: 'alert-received', alert: 70 }, 'tls-version-refused'],
    [{ reason: 'alert-received', alert: 116 }, 'client-certificate-demanded'],
    [{ reason: 'alert-sent', alert: 48 }, 'certificate-untrusted'],
    [{ reason: 'name-mismatch' }, 'certificate-name-mismatch']
  ] as const)('is a sign of the reason: %o', (given, cause) => {
    expect(causeOf(secure, failedScan('0x80072f8f'), tls(given))).toMatchObject({ cause, ambiguous: true })
  })

  it('counts for codes about TLS alone, and at that time', () => {
    const untrusted = { reason: 'untrusted' } as const
    expect(causeOf(failedScan('0x80244022'), tls(untrusted))).toMatchObject({ cause: 'server-unavailable' })
    expect(causeOf(secure, failedScan('0x80072f8f'), tls({ ...untrusted, at: minutes(-10) }))?.numbers).toEqual([])
  })
})

describe('names, and a connection that was lost', () => {
  const asked = (host: string) => eventLog({ kind: 'name-unanswered', host })
  const name = failedScan('0x80072ee7')

  it('of the proxy without an answer is the proxy’s, by whichever source it is known', () => {
    const proxied = { cause: 'proxy-name-unresolved', ambiguous: false, numbers: [1014] }
    expect(causeOf(name, asked('proxy01.contoso.local'), winhttp({ proxy: 'proxy01:8080' }))).toMatchObject(proxied)
    const logged = failedScan('0x80072ee7', { proxy: 'proxy01.contoso.local:8080' })
    expect(causeOf(logged, asked('proxy01.contoso.local'))?.cause).toBe('proxy-name-unresolved')
  })

  it('prove nothing while the computer is offline', () => {
    const lost = { kind: 'connectivity-lost', eventId: 29, at: minutes(-20) } as const
    const back = { kind: 'connectivity-restored', eventId: 30, at: minutes(-10) } as const
    const direct = winhttp('direct')
    expect(causeOf(name, direct, eventLog(lost))).toMatchObject({ ambiguous: true, numbers: [29] })
    expect(causeOf(name, direct, eventLog(lost, back))).toMatchObject({ ambiguous: false, numbers: [] })
    expect(causeOf(failedScan('0x80244022'), direct, eventLog(lost))).toMatchObject({ ambiguous: false })
  })
})

describe('Windows’ note that it cannot reach its update service (16)', () => {
  const noted = (offset: number) => eventLog({ kind: 'update-service-unreachable', at: minutes(offset) })
  const outcome = (...evidence: Evidence[]) => newestScan.of(evidenceSet(evidence))

  it('keeps an older success from clearing the computer, and is no cause', () => {
    expect(outcome(succeededScan, noted(60))).toMatchObject({ outcome: 'failed', code: null })
    expect(outcome(noted(0))).toMatchObject({ outcome: 'failed' })
    const theCase = { collectedAt, inputs: [], evidence: [known, succeededScan, noted(60)] }
    expect(diagnose(theCase, '1.2.3').verdict).toMatchObject({ outcome: 'undecided', cause: null })
  })

  it('counts neither against a later success nor in place of a code', () => {
    expect(outcome(succeededScan, noted(-60))).toMatchObject({ outcome: 'succeeded' })
    expect(outcome(failedScan('0x8024402c'), noted(1))).toMatchObject({ code: '0x8024402c' })
    expect(outcome(configmgrLog([]), noted(1))).toMatchObject({ outcome: 'failed' })
  })

  it('has the reason that Windows wrote beside it', () => {
    const name = eventLog({ kind: 'name-unanswered', host: 'sup01.contoso.local', at: minutes(60) })
    expect(causeOf(noted(60), name)).toMatchObject({ cause: 'server-name-unresolved', ambiguous: true })
  })
})
