import { describe, expect, test } from 'vitest'
import { stepViews } from '../../src-renderer/view-models/step-views.ts'
import type { StepViewModel } from '../../src-renderer/view-models/view-model.ts'
import { healthyCase, hostileCase, proxyCase, undecidedCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

function steps(theCase: typeof proxyCase, language: 'de' | 'en' = 'de'): Record<string, StepViewModel> {
  const { diagnosis, wording } = judged(theCase, language)
  return Object.fromEntries(stepViews(diagnosis, wording).map((step) => [step.id, step]))
}

describe('a cause in the proxy step', () => {
  const views = steps(proxyCase)
  test('is the title, has one next step, and its row stands open', () => {
    const proxy = views['proxy']
    expect(proxy?.title).toBe('Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann')
    expect(proxy?.mark).toBe('bad')
    expect(proxy?.next?.headline).not.toBe('')
    expect(proxy?.next?.judgement?.confidence).toBe('sicher')
    expect(proxy?.next?.overturn).toHaveLength(1)
    expect(proxy?.checks.filter((check) => check.open).map((check) => check.title)).toEqual([proxy?.title])
  })
  test('lets later steps wait, and says for what', () => {
    expect(views['timeout']?.note).toBe('erst nach „Proxy“')
    expect(views['timeout']?.mark).toBe('waiting')
    expect(views['timeout']?.next).toBeNull()
  })
  test('shows findings before what could not be checked, and that before what is clear', () => {
    const marks = views['proxy']?.checks.map((check) => check.mark) ?? []
    expect(marks.slice(0, 2)).toEqual(['bad', 'warn'])
    const order = ['bad', 'warn', 'hint', 'unknown', 'open', 'ok']
    expect(marks).toEqual([...marks].sort((a, b) => order.indexOf(a) - order.indexOf(b)))
    expect(marks.at(-1)).toBe('ok')
  })
  test('compares the two paths stage by stage', () => {
    const rows = views['proxy']?.checks[0]?.attempts[0]?.rows ?? []
    expect(rows.map((row) => row.path)).toEqual(['direkt', 'über proxy01:8080'])
    expect(rows.map((row) => row.effective)).toEqual(['', 'diesen Weg nutzt Windows'])
    expect(rows.map((row) => row.stages.at(-1))).toEqual([
      { state: 'ok', text: '200', duration: '33 ms' },
      { state: 'bad', text: '407', duration: '58 ms' }
    ])
  })
  test('names the source of every piece of evidence', () => {
    const rows = views['proxy']?.checks.flatMap((check) => check.evidence) ?? []
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.every((row) => row.where !== '')).toBe(true)
  })
})

test('a healthy case is clear everywhere, and keeps what does not apply apart', () => {
  const views = steps(healthyCase)
  expect(Object.values(views).map((step) => step.state)).toEqual(['clear', 'clear', 'clear', 'clear'])
  expect(views['timeout']?.title).toBe('Der Update-Server antwortet rechtzeitig und ohne Fehler')
  expect(views['certificate']?.notApplicable.length).toBeGreaterThan(0)
  expect(views['certificate']?.checks.every((check) => check.mark === 'ok')).toBe(true)
})

test('a step in which nothing applies does not claim that anything was checked', () => {
  const { diagnosis, wording } = judged(healthyCase)
  const nothing = diagnosis.steps.map((step) => ({
    ...step,
    results: step.results.map(({ check, severity, side }) => ({
      check,
      step: step.id,
      severity,
      side,
      outcome: 'not-applicable' as const
    }))
  }))
  const titles = (url: string) => {
    const views = stepViews({ ...diagnosis, steps: nothing, wsus: { url, source: 'policy' } }, wording)
    expect(views.map((view) => view.mark)).toEqual(['none', 'none', 'none', 'none'])
    return views.map((view) => view.title)
  }
  expect(titles('https://sup01.contoso.local:8531')[2]).toBe('„Zertifikat“ trifft hier nicht zu')
  expect(titles('http://sup01.contoso.local:8530').slice(1, 3)).toEqual([
    '„Proxy“ trifft hier nicht zu',
    'Kein Zertifikat nötig (http)'
  ])
})

test('a server that was given by hand is not called the right one', () => {
  const { diagnosis, wording } = judged(healthyCase)
  const given = { ...diagnosis, wsus: { url: 'https://sup01.contoso.local:8531', source: 'argument' as const } }
  expect(stepViews(diagnosis, wording)[0]?.title).toBe('Der Update-Server ist richtig eingetragen')
  expect(stepViews(given, wording)[0]?.title).toBe('Geprüft wird der angegebene Server')
})

test('an undecided step names what is missing and why, and never looks passed', () => {
  const proxy = steps(undecidedCase, 'en')['proxy']
  expect(proxy?.title).toBe('Not known yet: is a proxy in the way?')
  expect(proxy?.missing).toContain('WinHTTP proxy settings: needs administrator rights')
  expect(proxy?.missing).toContain('Connection to the update server: deselected at the start')
  expect(proxy?.checks.some((check) => check.mark === 'ok')).toBe(false)
})

test('a question that an earlier obstacle made pointless says so instead of naming missing evidence', () => {
  const timeout = steps(proxyCase)['timeout']
  const open = timeout?.checks.filter((check) => check.mark === 'open') ?? []
  expect(open.length).toBeGreaterThan(0)
  expect(open.every((check) => check.why.startsWith('Die Verbindung kam nicht so weit'))).toBe(true)
  expect(new Set(open.map((check) => check.value))).toEqual(new Set(['ausgelassen']))
  const pointless = judged(proxyCase)
    .diagnosis.steps.find((step) => step.id === 'timeout')
    ?.results.filter((result) => result.outcome === 'undecided' && result.missing.length === 0)
  expect(open.map((check) => check.key).sort()).toEqual(pointless?.map((result) => result.check).sort())
})

test('a question whose evidence is missing could not be checked, which is something else', () => {
  const timeout = steps(undecidedCase)['timeout']
  expect(timeout?.checks.some((check) => check.mark === 'open')).toBe(false)
  expect(new Set(timeout?.checks.map((check) => check.value))).toEqual(new Set(['nicht prüfbar']))
})

test.each(['de', 'en'] as const)('every row has words in %s, also for hostile text', (language) => {
  for (const theCase of [proxyCase, healthyCase, undecidedCase, hostileCase]) {
    for (const step of Object.values(steps(theCase, language))) {
      const rows = [...step.checks, ...step.notApplicable]
      expect(rows.map((row) => row.title).filter((title) => title === '')).toEqual([])
      expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
    }
  }
})
