import { describe, expect, it } from 'vitest'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { codesSeen } from '../../src-main/derived/scans/codes-seen.ts'
import { failureCause } from '../../src-main/derived/scans/failure-cause.ts'
import { scanStory } from '../../src-main/derived/scans/scan-story.ts'
import { failureTimes, newestScan } from '../../src-main/derived/scans/newest-scan.ts'
import { ignoredCodes } from '../../src-main/knowledge/ignored-codes.ts'
import { documentedRetryCodes } from '../../src-main/knowledge/documented-retry-codes.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import { configmgrLog, failedScan, windowsUpdateLog, winhttp, wsusUrl, type EventGiven } from '../builders/evidence.ts'

const newest = (...evidence: Evidence[]) => newestScan.of(evidenceSet(evidence))
const cause = (...evidence: Evidence[]) => failureCause.of(evidenceSet(evidence))
const at = (minute: number, event: EventGiven): EventGiven => ({
  at: `2026-10-14T08:${String(minute).padStart(2, '0')}:00.000Z`,
  ...event
})
const failedWith = (code: string): EventGiven => ({ kind: 'scan-failed', code })
const succeeded: EventGiven = { kind: 'scan-succeeded' }

describe('the newest scan', () => {
  it('decides, whatever failed before', () => {
    const log = configmgrLog([at(1, failedWith('0x8024401b')), at(2, failedWith('0x80244022'))])
    expect(newest(log)).toMatchObject({ outcome: 'failed', code: '0x80244022' })
  })

  it('is by time, not by place in the files', () => {
    const late = configmgrLog([at(9, failedWith('0x80244022'))], { source: 'a.log' })
    const early = configmgrLog([at(1, succeeded)], { source: 'z.log' })
    expect(newest(early, late)).toMatchObject({ code: '0x80244022' })
    expect(newest(late, early)).toMatchObject({ code: '0x80244022' })
  })

  it('outdates a failure when it succeeded', () => {
    const log = configmgrLog([at(1, failedWith('0x8024401b')), at(2, succeeded)])
    expect(newest(log)?.outcome).toBe('succeeded')
    expect(cause(log)).toBeNull()
  })

  it('is a success with a remark where its code says so', () => {
    const remarked = { kind: 'scan-ended', code: '0x00240005', service: 'wsus' } as const
    expect(newest(windowsUpdateLog([remarked]))?.outcome).toBe('succeeded')
  })

  it('is not known where a scan only began, or ended without a word how', () => {
    expect(newest(windowsUpdateLog([{ kind: 'scan-started' }, { kind: 'scan-ended' }]))).toBeNull()
  })

  it('counts before a single request, unless that failed after a success', () => {
    const request: EventGiven = { kind: 'request-failed', code: '0x80072ee2' }
    const good: EventGiven = { ...succeeded, service: 'wsus' }
    expect(newest(windowsUpdateLog([at(1, request), at(30, good)]))?.outcome).toBe('succeeded')
    expect(newest(windowsUpdateLog([at(1, good), at(2, request)]))).toMatchObject({ code: '0x80072ee2' })
    expect(newest(windowsUpdateLog([at(2, request)]))).toMatchObject({ outcome: 'failed', weight: 'request' })
  })

  it('is no success that may have been at another service', () => {
    const failure = at(1, { ...failedWith('0x80244022'), service: 'wsus' })
    const unknown = at(2, { kind: 'scan-ended', code: '0x00000000' })
    expect(newest(windowsUpdateLog([failure, unknown]))).toMatchObject({ code: '0x80244022' })
    expect(newest(windowsUpdateLog([unknown]))).toBeNull()
    // of two that tell as little the newer one counts, and proves as little
    expect(newest(windowsUpdateLog([at(1, failedWith('0x80244022')), unknown]))).toBeNull()
  })

  it('is no success before a scan whose end is missing', () => {
    const good = at(1, { ...succeeded, service: 'wsus' })
    expect(newest(windowsUpdateLog([good, at(20, { kind: 'scan-started' })]))).toBeNull()
  })

  it('is the failure, above or below a success whose clock ran years ahead', () => {
    const ahead: EventGiven = { ...succeeded, at: '2030-01-05T08:00:00.000Z' }
    expect(newest(configmgrLog([ahead, at(1, failedWith('0x80244022'))]))?.code).toBe('0x80244022')
    expect(newest(configmgrLog([at(1, failedWith('0x80244022')), ahead]))?.code).toBe('0x80244022')
  })

  it('is never one of another service', () => {
    const foreign = windowsUpdateLog([
      at(1, { ...failedWith('0x80244022'), service: 'wsus' }),
      at(2, { kind: 'scan-ended', code: '0x00000000', service: 'microsoft' }),
      at(3, { kind: 'scan-ended', code: '0x8024402c', service: 'other' })
    ])
    expect(newest(foreign)).toMatchObject({ code: '0x80244022' })
  })

  it.each([...ignoredCodes].filter((code) => !documentedRetryCodes.has(code)))(
    'is never a request that failed with %s, as healthy clients log it, but points nowhere as ConfigMgr’s own verdict',
    (code) => {
      expect(newest(windowsUpdateLog([at(1, { kind: 'request-failed', code })]))).toBeNull()
      const log = configmgrLog([at(1, failedWith('0x80244022')), at(2, failedWith(code))])
      expect(newest(log)?.code).toBe(code)
      expect(cause(log)?.cause).toBeNull()
    }
  )

  it.each([...ignoredCodes].filter((code) => documentedRetryCodes.has(code)))(
    'is %s where a scan ended with it, because the client counts it, but never a single request of it',
    (code) => {
      expect(newest(configmgrLog([at(1, succeeded), at(2, failedWith(code))]))).toMatchObject({
        outcome: 'failed',
        code
      })
      expect(newest(windowsUpdateLog([at(1, { kind: 'request-failed', code })]))).toBeNull()
    }
  )

  it('takes the offset another log tells for times without a zone', () => {
    const local = windowsUpdateLog([{ ...failedWith('0x80244022'), at: '2026-10-14T09:59:00.000' }])
    const withBias = configmgrLog([{ ...succeeded, at: '2026-10-14T08:30:00.000Z' }], { biasMinutes: -120 })
    expect(newest(local, withBias)?.outcome).toBe('succeeded')
    expect(newest(local, withBias)?.at).toBe('2026-10-14T08:30:00.000Z')
    expect(failureTimes.of(evidenceSet([local, withBias]))).toEqual(['2026-10-14T07:59:00.000Z'])
  })

  it('carries the status and the proxy of the requests before its end, not those of another scan', () => {
    const log = windowsUpdateLog([
      at(1, { kind: 'request-failed', code: '0x8024401b', httpStatus: 407, proxy: 'old:80' }),
      at(30, { kind: 'request-failed', code: '0x80244022', httpStatus: 503, proxy: '' }),
      at(31, { kind: 'scan-ended', code: '0x80244022' })
    ])
    expect(newest(log)).toMatchObject({ code: '0x80244022', httpStatus: 503, proxy: '' })
    const after = windowsUpdateLog([
      at(30, { kind: 'scan-ended', code: '0x80244022' }),
      at(31, { kind: 'request-failed', code: '0x80244022', httpStatus: 503, proxy: 'new:80' })
    ])
    expect(newest(after)).toMatchObject({ httpStatus: null, proxy: null })
    const alone = windowsUpdateLog([
      at(1, { kind: 'request-failed', code: '0x8024401b', httpStatus: 407, proxy: 'old:80' }),
      at(31, { kind: 'scan-ended', code: '0x80244022' })
    ])
    expect(newest(alone)).toMatchObject({ httpStatus: null, proxy: null })
  })
})

describe('the newest scan and the scan story', () => {
  const four = (code: string, kind: 'scan-failed' | 'request-failed') =>
    configmgrLog([
      at(1, { kind: 'scan-started' }),
      at(2, succeeded),
      ...[10, 20, 30, 40].flatMap((minute) => [at(minute, { kind: 'scan-started' }), at(minute + 1, { kind, code })])
    ])

  it.each([...documentedRetryCodes])('agree on %s, on whatever line it stands', (code) => {
    for (const kind of ['scan-failed', 'request-failed'] as const) {
      const evidence = evidenceSet([four(code, kind)])
      const { attempts } = scanStory.of(evidence)
      expect(attempts.filter((attempt) => attempt.counts === 'yes')).toHaveLength(4)
      expect(newestScan.of(evidence)).toMatchObject({ outcome: 'failed', code, at: attempts.at(-1)?.endedAt })
      expect(codesSeen.of(evidence)).toMatchObject([{ code, count: 4, inRetryList: true }])
    }
  })

  it('take the status of the request that ended the scan, not of one that failed harmlessly before', () => {
    const evidence = evidenceSet([
      windowsUpdateLog([
        at(1, { kind: 'scan-started' }),
        at(2, { kind: 'request-failed', code: '0x80244019', httpStatus: 404 }),
        at(3, { kind: 'request-failed', code: '0x80072ee2' }),
        at(4, { kind: 'scan-ended', code: '0x80072ee2' })
      ])
    ])
    expect(newestScan.of(evidence)).toMatchObject({ code: '0x80072ee2', httpStatus: null })
    expect(scanStory.of(evidence).attempts).toMatchObject([{ code: '0x80072ee2', httpStatus: null }])
  })
})

describe('the cause a code points to', () => {
  it('is the proxy’s name, unless the request or the settings say direct', () => {
    expect(cause(failedScan('0x8024402c'))?.cause).toBe('proxy-name-unresolved')
    expect(cause(failedScan('0x8024402c', { proxy: '' }))?.cause).toBe('server-name-unresolved')
    expect(cause(failedScan('0x8024402c'), winhttp('direct'))?.cause).toBe('server-name-unresolved')
    expect(cause(failedScan('0x8024402c', { proxy: 'p:80' }), winhttp('direct'))?.cause).toBe('proxy-name-unresolved')
  })

  it('is the proxy where one is known to be on the way', () => {
    const proxy = winhttp({ proxy: 'proxy01:8080' })
    expect(cause(failedScan('0x80244023'), proxy)?.cause).toBe('proxy-bad-gateway')
    expect(cause(failedScan('0x80072ee7'), proxy)?.cause).toBe('proxy-name-unresolved')
    expect(cause(failedScan('0x80072efd'), proxy)?.cause).toBe('proxy-unreachable')
    expect(cause(failedScan('0x80244022'), proxy)).toMatchObject({ cause: 'proxy-bad-gateway', ambiguous: true })
    expect(cause(failedScan('0x80244022'), winhttp('direct'))?.cause).toBe('server-unavailable')
    // the proxy took the request, and may have waited for a slow server
    expect(cause(failedScan('0x80072ee2'), proxy)).toMatchObject({ cause: 'server-silent', ambiguous: true })
    expect(cause(failedScan('0x80072ee2'), winhttp('direct'))?.cause).toBe('server-silent')
  })

  it('is what the logged HTTP status says before what the code says', () => {
    expect(cause(failedScan('0x8024401c', { httpStatus: 407 }))?.cause).toBe('proxy-auth-required')
    expect(cause(failedScan('0x8024401c', { httpStatus: 200 }))?.cause).toBe('server-silent')
  })

  it('is none for a code that points nowhere, or that nobody knows', () => {
    expect(cause(failedScan('0x80244000'))?.cause).toBeNull()
    expect(cause(failedScan('0x8abcdef0'))).toMatchObject({ cause: null })
  })

  it('is the server where the settings exempt it from their proxy', () => {
    const log = configmgrLog([{ kind: 'server', url: wsusUrl }, failedWith('0x8024402c')])
    const bypassed = winhttp({ proxy: 'proxy01:8080', bypass: '*.contoso.local' })
    expect(cause(log, bypassed)?.cause).toBe('server-name-unresolved')
    expect(cause(log, winhttp({ proxy: 'proxy01:8080', bypass: '<local>' }))?.cause).toBe('proxy-name-unresolved')
  })

  it('is some fault of the server where the code says no more than that', () => {
    expect(cause(failedScan('0x80244010'))).toMatchObject({ cause: null, ambiguous: true })
  })

  it('is only a sign where the code stands for many faults', () => {
    expect(cause(failedScan('0x80072f8f'))).toMatchObject({ cause: 'certificate-untrusted', ambiguous: true })
    expect(cause(failedScan('0x80072f0c'))?.ambiguous).toBe(false)
  })
})
