import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { EvidenceSet } from '../../src-main/contract/check.ts'
import { probeIds } from '../../src-main/contract/evidence/index.ts'
import { derive } from '../../src-main/derived/derive.ts'
import { evidenceSet, probesOf, restricted } from '../../src-main/derived/evidence-set.ts'
import { wsusTarget } from '../../src-main/derived/target/wsus-target.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { rows } from '../checks/rows.ts'
import { access } from '../builders/access.ts'
import { choice, collectedAt, configmgrLog, policy, windowsUpdateLog, winhttp, wsusUrl } from '../builders/evidence.ts'

/** How often each derived value was worked out. The real work is done all the same. */
const worked = vi.hoisted(() => new Map<object, number>())
vi.mock('../../src-main/derived/derive.ts', async (original) => {
  const real = await original<typeof import('../../src-main/derived/derive.ts')>()
  const counted: typeof real.derive = (needs, work) => {
    const value = real.derive(needs, (evidence) => {
      worked.set(value, (worked.get(value) ?? 0) + 1)
      return work(evidence)
    })
    worked.set(value, 0)
    return value
  }
  return { derive: counted }
})

const failedScan = { kind: 'scan-failed' as const, at: '2026-10-14T08:00:00.000Z', code: '0x80244022' }
const logs = [windowsUpdateLog([failedScan]), configmgrLog([failedScan])]
const settings = [policy({ WUServer: wsusUrl, UseWUServer: 1 }), winhttp({ proxy: 'proxy:8080' })]

describe('one diagnosis', () => {
  beforeEach(() => {
    for (const value of worked.keys()) worked.set(value, 0)
  })

  it.each([
    ['of logs', [...settings, ...logs]],
    ['of a live run', [...settings, access()]],
    ['of both', [...settings, ...logs, access({ proxy: 'proxy:8080', direct: {} })]]
  ])('%s works out the address of the update server once, and nothing twice', (_what, evidence) => {
    const { wsus } = diagnose({ collectedAt, inputs: [], evidence }, '0.0.0')
    expect(wsus?.url).toBe(wsusUrl)
    expect(worked.get(wsusTarget)).toBe(1)
    expect(Math.max(...worked.values())).toBe(1)
  })

  it('never asks for evidence that a check did not name', () => {
    const crashed = rows.flatMap(({ evidence }) =>
      diagnose({ collectedAt, inputs: [], evidence: [...evidence] }, '0.0.0')
        .steps.flatMap((step) => step.results)
        .flatMap((result) => (result.outcome === 'crashed' ? [`${result.check}: ${result.detail}`] : []))
    )
    expect([...new Set(crashed)]).toEqual([])
  })
})

describe('a derived value', () => {
  const set = evidenceSet([choice({ wsus: wsusUrl }), ...settings, ...logs])
  /** What the work of a value with these needs is handed. */
  const seenBy = (asker: EvidenceSet, ...needs: Parameters<typeof derive>[0]): EvidenceSet =>
    derive(needs, (evidence) => evidence).of(asker)

  it('is handed what it names and nothing else, however much the asker sees', () => {
    const seen = seenBy(set, 'update-policy')
    expect(seen.envelopes).toEqual(set.all('update-policy'))
    for (const probe of probeIds.filter((id) => id !== 'update-policy')) {
      expect(() => seen.all(probe)).toThrow(`reads ${probe} without naming it`)
    }
  })

  it('is the same for everybody who asks, however little they see', () => {
    const policies = derive(['update-policy'], (evidence) => evidence.all('update-policy'))
    const [narrow, wide] = [restricted(set, [policies]), restricted(set, [policies, 'configmgr-log'])]
    expect(policies.of(narrow)).toBe(policies.of(wide))
    expect(policies.of(narrow)).toBe(policies.of(set))
    expect(policies.of(narrow)).not.toBe(policies.of(evidenceSet(set.envelopes)))
  })

  it('needs what the values need that it is built on', () => {
    const above = derive([wsusTarget, 'pin-store'], () => null)
    expect(above.needs).toEqual([...wsusTarget.needs, 'pin-store'])
    expect(probesOf(['pin-store', above, 'pin-store'])).toEqual(['pin-store', ...wsusTarget.needs])
  })

  it('is refused to an asker who did not name it', () => {
    expect(() => wsusTarget.of(restricted(set, ['update-policy']))).toThrow(/without naming it/)
    const hidden = derive(['update-policy'], (evidence) => wsusTarget.of(evidence))
    expect(() => hidden.of(set)).toThrow(/without naming it/)
  })

  it('may be nothing, and is not worked out again for that', () => {
    let times = 0
    const nothing = derive([], () => {
      times++
      return null
    })
    expect([nothing.of(set), nothing.of(set)]).toEqual([null, null])
    expect(times).toBe(1)
  })
})
