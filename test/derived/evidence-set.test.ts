import { describe, expect, it } from 'vitest'
import { isValidAt } from '../../src-main/derived/tls/certificate.ts'
import { evidenceSet, restricted } from '../../src-main/derived/evidence-set.ts'
import { referToEvent } from '../../src-main/derived/reference.ts'
import { caseClock } from '../../src-main/derived/scans/case-clock.ts'
import { certificate, choice, configmgrLog, failed, fromFile, policy, windowsUpdateLog } from '../builders/evidence.ts'

describe('the view checks have of a case', () => {
  const [answered, live] = [choice({ wsus: 'http://a' }), policy({ UseWUServer: 1 })]
  const [a, b] = [fromFile(policy({}), 'a.reg'), fromFile(policy({}), 'b.reg')]

  it('has answers first, then live evidence, then files by name, in whatever order they came', () => {
    expect(evidenceSet([b, live, a, answered]).envelopes).toEqual([answered, live, a, b])
    expect(evidenceSet([a, answered, b, live]).all('update-policy')).toEqual([live, a, b])
  })

  it('shows as collected only what was collected', () => {
    const set = evidenceSet([failed('update-policy', 'timed-out')])
    expect(set.all('update-policy')).toEqual([])
    expect(set.envelopes).toHaveLength(1)
  })

  it('shows a check nothing it did not ask for', () => {
    expect(restricted(evidenceSet([answered, live]), ['technician-choice']).envelopes).toEqual([answered])
  })
})

describe('the clock of a case', () => {
  const local = windowsUpdateLog([{ kind: 'scan-started', at: '2026-01-14T09:00:00.000' }])
  const envelope = configmgrLog([], { biasMinutes: -60 })

  it('turns local time into UTC by the offset that any log tells', () => {
    const clock = caseClock.of(evidenceSet([local, envelope]))
    expect(clock.quality).toBe('utc')
    expect(clock.toUtc('2026-01-14T09:00:00.000')).toBe('2026-01-14T08:00:00.000Z')
  })

  it('says so where it had to take local time for UTC', () => {
    const clock = caseClock.of(evidenceSet([local]))
    expect(clock.quality).toBe('assumed-utc')
    expect(clock.toUtc('2026-01-14T09:00:00.000')).toBe('2026-01-14T09:00:00.000Z')
  })

  it('leaves UTC and nonsense alone', () => {
    const clock = caseClock.of(evidenceSet([envelope]))
    expect(['2026-01-14T09:00:00Z', 'yesterday'].map((at) => clock.toUtc(at))).toEqual([
      '2026-01-14T09:00:00Z',
      'yesterday'
    ])
    expect(clock.quality).toBe('utc')
  })
})

describe('a citation', () => {
  it('of a CMTrace record is its message alone', () => {
    const log = configmgrLog([])
    const line = '<![LOG[ Scan failed. ]LOG]!><time="10:00:00.000-120" date="10-14-2026" component="WUAHandler">'
    expect(referToEvent(log, { line: 7, at: null, kind: 'scan-failed', text: line })).toEqual({
      probe: 'configmgr-log',
      source: 'WUAHandler.log',
      line: 7,
      at: null,
      quote: 'Scan failed.'
    })
  })
})

describe('the validity of a certificate', () => {
  const item = certificate({ notBefore: '2026-01-01T00:00:00.000Z', notAfter: '2026-02-01T00:00:00.000Z' })
  it.each([
    ['2025-12-31T23:59:59.999Z', false],
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-02-01T00:00:00.000Z', true],
    ['2026-02-01T00:00:00.001Z', false]
  ])('holds at %s: %s', (at, valid) => expect(isValidAt(item, Date.parse(at))).toBe(valid))
})
