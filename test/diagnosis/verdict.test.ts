import { describe, expect, it } from 'vitest'
import type { CheckId } from '../../src-main/contract/check-ids.ts'
import {
  type CheckResult,
  type Confidence,
  type Severity,
  type StepId,
  stepIds
} from '../../src-main/contract/check.ts'
import type { ProbeId } from '../../src-main/contract/evidence/index.ts'
import { verdict } from '../../src-main/diagnosis/verdict.ts'
import { stepStates } from '../../src-main/diagnosis/steps.ts'

const cited = { probe: 'wsus-access', source: null, line: null, at: null, quote: 'x' } as const

function about(check: string, step: StepId, severity: Severity = 'blocker') {
  // invented, so that no real check has to have this severity
  return { check: check as CheckId, step, severity, side: 'server' as const }
}
function found(
  check: string,
  step: StepId,
  confidence: Confidence,
  severity?: Severity,
  at: string | null = null
): CheckResult {
  const finding = { facts: {}, confidence, evidence: [{ ...cited, quote: check, at }] as const }
  return { ...about(check, step, severity), outcome: 'found', findings: [finding] }
}
const clear = (step: StepId): CheckResult => ({ ...about(`${step}-ok`, step), outcome: 'clear', evidence: [cited] })
const undecided = (step: StepId, ...missing: ProbeId[]): CheckResult => ({
  ...about(`${step}-open`, step),
  outcome: 'undecided',
  missing
})
const crashed = (step: StepId): CheckResult => ({ ...about(`${step}-broken`, step), outcome: 'crashed', detail: 'x' })
const notApplicable = (step: StepId): CheckResult => ({ ...about(`${step}-none`, step), outcome: 'not-applicable' })
const allClear = stepIds.map(clear)
const known = (failing: boolean) => ({ failing, withoutContent: false, unscanned: false })
/** All steps clear, and these beside. */
const judge = (results: readonly CheckResult[], failing = true) =>
  verdict(stepStates([...allClear, ...results]), known(failing))
const named = (results: readonly CheckResult[], failing?: boolean) => {
  const { outcome, cause, confidence } = judge(results, failing)
  return [outcome, cause, confidence]
}

describe('the verdict', () => {
  it.each<[string, CheckResult[], [string, string, Confidence]]>([
    [
      'the first blocker in the documented order, however sure a later one is',
      [found('late', 'timeout', 'certain'), found('early', 'proxy', 'possible')],
      ['found', 'early', 'possible']
    ],
    [
      'the surest blocker of its step',
      [found('a', 'proxy', 'possible'), found('b', 'proxy', 'certain'), found('c', 'proxy', 'likely')],
      ['found', 'b', 'certain']
    ],
    [
      'the first of equally sure ones, in the order of asking',
      [found('a', 'proxy', 'likely'), found('b', 'proxy', 'likely')],
      ['found', 'a', 'likely']
    ],
    [
      'a blocker before any warning',
      [found('warning', 'proxy', 'certain', 'warning'), found('blocker', 'timeout', 'possible')],
      ['found', 'blocker', 'possible']
    ],
    [
      'less certain where evidence was missing in an earlier step',
      [undecided('proxy', 'winhttp-settings'), found('b', 'timeout', 'certain')],
      ['found', 'b', 'likely']
    ],
    [
      'less certain where an earlier check broke',
      [crashed('orientation'), found('b', 'timeout', 'certain')],
      ['found', 'b', 'likely']
    ],
    [
      'as certain where an earlier question became pointless',
      [undecided('certificate'), found('b', 'timeout', 'certain')],
      ['found', 'b', 'certain']
    ],
    [
      'as certain where only its own and later steps are open',
      [found('b', 'proxy', 'certain'), undecided('proxy', 'client'), undecided('timeout', 'wsus-access')],
      ['found', 'b', 'certain']
    ],
    [
      'not surer than the logs, whatever is open',
      [undecided('proxy', 'winhttp-settings'), found('b', 'timeout', 'possible')],
      ['found', 'b', 'possible']
    ]
  ])('is %s', (_what, results, expected) => expect(named(results)).toEqual(expected))

  it('blames a warning only when something fails', () => {
    const warning = [found('w', 'proxy', 'certain', 'warning'), found('v', 'proxy', 'possible', 'warning')]
    expect(named(warning, true)).toEqual(['found', 'w', 'certain'])
    expect(named(warning, false)).toEqual(['clear', null, null])
  })

  it('blames what keeps a client from scanning where no scan is known', () => {
    const cause = (check: string, confidence: Confidence, unscanned: boolean, at: string | null = null) =>
      verdict(stepStates([...allClear, found(check, 'orientation', confidence, 'warning', at)]), {
        ...known(false),
        unscanned
      }).cause
    expect(cause('client-provisioning-mode', 'likely', true)).toBe('client-provisioning-mode')
    expect(cause('client-provisioning-mode', 'likely', false)).toBeNull()
    expect(cause('client-not-registered', 'likely', false, '2026-10-14T08:00:00.000Z')).toBe('client-not-registered')
    expect(cause('client-provisioning-mode', 'possible', true)).toBeNull()
    expect(cause('dual-scan-possible', 'likely', true)).toBeNull()
  })

  it('never blames a hint', () => {
    expect(named([found('h', 'timeout', 'certain', 'hint')], true)).toEqual(['undecided', null, null])
    expect(named([found('h', 'timeout', 'certain', 'hint')], false)).toEqual(['clear', null, null])
  })

  it('is clear only when every step is', () => {
    expect(named([notApplicable('proxy')], false)).toEqual(['clear', null, null])
    expect(named([undecided('proxy', 'winhttp-settings')], false)).toEqual(['undecided', null, null])
    expect(named([undecided('certificate')], false)).toEqual(['undecided', null, null])
    expect(named([crashed('timeout')], false)).toEqual(['undecided', null, null])
    expect(verdict(stepStates(allClear.slice(1)), known(false)).outcome).toBe('undecided')
  })

  it('is undecided when something fails and nothing explains it', () => {
    expect(named([], true)).toEqual(['undecided', null, null])
  })

  it('cites what it rests on, and what would overturn it', () => {
    expect(judge([found('b', 'timeout', 'certain')])).toMatchObject({
      step: 'timeout',
      side: 'server',
      because: [{ quote: 'b' }],
      wouldOverturn: ['b.overturn']
    })
    expect(judge([], false).because).toHaveLength(3)
    expect(judge([], true).because).toEqual([])
  })
})

describe('the walk', () => {
  const states = (...results: CheckResult[]) => stepStates([...allClear, ...results]).map((step) => step.state)

  it('goes through the documented order, whatever the order of the results', () => {
    expect(stepStates([...allClear].reverse()).map((step) => step.id)).toEqual([...stepIds])
  })

  it('closes at a blocker; what lies behind waits and keeps its results', () => {
    const walked = stepStates([...allClear, found('a', 'proxy', 'possible'), found('b', 'timeout', 'certain')])
    expect(walked.map((step) => step.state)).toEqual(['clear', 'found', 'waiting', 'waiting'])
    expect(walked[3]?.results.map((result) => result.check)).toEqual(['timeout-ok', 'b'])
  })

  it('is not closed by warnings, hints or open questions', () => {
    expect(
      states(
        found('w', 'orientation', 'certain', 'warning'),
        undecided('proxy', 'winhttp-settings'),
        crashed('certificate'),
        found('h', 'timeout', 'certain', 'hint')
      )
    ).toEqual(['clear', 'undecided', 'undecided', 'clear'])
  })

  it('is not kept open by questions that could not name a cause', () => {
    const open = { ...undecided('proxy', 'user-proxy'), severity: 'warning' } as const
    expect(states(open)).toEqual(Array(4).fill('clear'))
  })

  it('never takes an empty step for a healthy one', () => {
    expect(stepStates([]).map((step) => step.state)).toEqual(Array(4).fill('undecided'))
    const hint = { ...clear('timeout'), severity: 'hint' } as const
    expect(stepStates([...allClear.slice(0, 3), hint]).at(-1)?.state).toBe('undecided')
  })
})
