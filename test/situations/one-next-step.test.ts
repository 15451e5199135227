import { describe, expect, it } from 'vitest'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { nextStep, nextStepOf } from '../../src-main/presentation/next-step.ts'
import { missingProbes } from '../../src-main/presentation/why-missing.ts'
import { failed, policy as livePolicy, skipped, wsusUrl } from '../builders/evidence.ts'

describe('a check of this computer that decided nothing', () => {
  const here = [livePolicy({ WUServer: wsusUrl, UseWUServer: 1 }), failed('wsus-access', 'timed-out')]
  it.each([
    [
      'as administrator, where that is what most wait for',
      [skipped('wsus-access', 'needs-administrator')],
      'Check again as administrator',
      'Start SUP Doctor as an administrator and check again.'
    ],
    [
      'else what most wait for',
      [...here, skipped('user-proxy', 'needs-administrator')],
      'Get this, then check again: connection to the update server',
      'Check again on the computer concerned with the connection test on.'
    ],
    [
      'with the connection test, where it was left out and decides most',
      [
        livePolicy({ WUServer: wsusUrl, UseWUServer: 1 }),
        failed('winhttp-settings', 'access-denied'),
        skipped('user-proxy', 'needs-administrator'),
        skipped('wsus-access', 'declined')
      ],
      'Check again with the connection test',
      'Check again on the computer concerned with the connection test on.'
    ]
  ])('names one thing to do next: %s', (_, evidence, headline, action) => {
    const diagnosis = diagnose({ collectedAt: null, inputs: [], evidence }, '')
    expect(diagnosis.verdict).toMatchObject({ outcome: 'undecided', wouldDecide: 'missing-evidence' })
    const wording = { language: 'en', texts: checkTexts } as const
    const next = nextStep({ diagnosis, evidence }, wording)
    expect(next?.headline).toBe(headline)
    // the first action is what the headline asks for, and rights are asked for once
    expect(next?.actions[0]?.what).toMatch(action)
    expect(next?.actions.filter(({ what }) => /administrator/i.test(what)).length).toBeLessThan(2)
    // no step asks for something else first
    const [first] = missingProbes(diagnosis.steps)
    const waiting = diagnosis.steps.filter((step) => first !== undefined && missingProbes([step]).includes(first))
    expect(waiting.length).toBeGreaterThan(0)
    for (const step of waiting) expect(nextStepOf(step, { diagnosis, evidence }, wording)?.headline).toBe(headline)
  })
})
