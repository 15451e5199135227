import { describe, expect, it } from 'vitest'
import { checkIds } from '../../src-main/contract/check-ids.ts'
import { stepIds } from '../../src-main/contract/check.ts'
import { languages } from '../../src-main/contract/text.ts'
import { checks } from '../../src-main/checks/index.ts'
import { errorCodes } from '../../src-main/knowledge/codes/index.ts'
import { steps } from '../../src-main/diagnosis/steps.ts'
import { termsText } from '../../src-main/text/terms.text.ts'

describe('the steps', () => {
  it('ask every check once, in the documented order', () => {
    expect(steps.map((step) => step.id)).toEqual([...stepIds])
    expect(checks.map((check) => check.id)).toEqual([...checkIds])
    expect(steps.flatMap((step) => step.checks)).toEqual([...checkIds])
    expect(new Set(checkIds).size).toBe(checkIds.length)
  })

  it('and their checks say where they come from', () => {
    for (const { source } of [...steps, ...checks]) expect(source.title).not.toBe('')
  })
})

describe('every check', () => {
  it('that a code points to exists, and can be a cause', () => {
    const causes = errorCodes.flatMap((code) => (code.cause === null ? [] : [code.cause]))
    const blockers = checks.filter((check) => check.severity === 'blocker').map((check) => check.id)
    expect([...new Set(causes)].filter((cause) => !blockers.includes(cause))).toEqual([])
  })
})

describe.each(languages)('the shared words in %s', (language) => {
  const { verdicts, waitingFor, failover, steps: named, ...lists } = termsText[language]

  it('have something to say everywhere', () => {
    const texts = [
      ...Object.values(named).flatMap((step) => [step.name, step.asks, step.why]),
      ...Object.values(lists).flatMap((list) => Object.values(list).map((value) => JSON.stringify(value))),
      ...Object.values(verdicts).map((verdict) => verdict.title),
      ...Object.values(failover),
      waitingFor('Proxy')
    ]
    for (const text of texts) expect(text).not.toMatch(/^$|""|undefined|!/)
    for (const step of Object.values(named)) expect(step.asks).toMatch(/\?$/)
    expect(waitingFor('Proxy')).toContain('Proxy')
  })
})
