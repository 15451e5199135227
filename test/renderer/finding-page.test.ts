import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { consequence } from '../../src-main/presentation/consequence.ts'
import { isLinked } from '../../src-renderer/view-models/collapsed-groups.ts'
import { documentTitle } from '../../src-renderer/view-models/case-views.ts'
import { checkOf, pageOf } from '../../src-renderer/view-models/pages.ts'
import { resultView } from '../../src-renderer/view-models/result-view.ts'
import { stepNavItems } from '../../src-renderer/view-models/sidebar.ts'
import { stepViews } from '../../src-renderer/view-models/step-views.ts'
import { access, answer } from '../builders/access.ts'
import { collectedAt, failedScan, policy, services, userProxy, winhttp, wsusUrl } from '../builders/evidence.ts'
import { healthyCase, proxyCase, undecidedCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

const live = (...evidence: Case['evidence']): Case => ({
  collectedAt,
  inputs: [],
  evidence: [
    policy({ WUServer: wsusUrl, UseWUServer: 1 }),
    services({ wuauserv: 3, BITS: 3 }),
    winhttp('direct'),
    userProxy(),
    ...evidence
  ]
})
const unavailable = live(access({ http: answer(503) }))
const logOnly: Case = { collectedAt, inputs: [], evidence: [failedScan('0x80072ee2')] }

function shown(theCase: Case, language: 'de' | 'en' = 'en') {
  const { diagnosis, wording } = judged(theCase, language)
  return { diagnosis, wording, view: resultView(diagnosis, wording) }
}

describe('what the first screen says', () => {
  it.each([
    [
      'a fault of the server',
      unavailable,
      'order',
      ['bad', 'Cause found'],
      'There is nothing to repair on the client.'
    ],
    ['a fault to be fixed here', proxyCase, 'here', ['bad', 'Cause found'], 'It can be fixed on the client.'],
    ['a log, its side open', logOnly, 'order', ['warn', 'Possible cause'], ''],
    ['nothing decided', undecidedCase, 'missing', ['warn', 'Not known yet'], ''],
    ['nothing wrong', healthyCase, 'nothing', ['ok', 'Nothing wrong found'], '']
  ] as const)('%s', (_, theCase, kind, [tone, value], sentence) => {
    const { view } = shown(theCase)
    expect(view.now.kind).toBe(kind)
    expect(view.chips[0]).toMatchObject({ tone, value })
    expect(view.consequence.endsWith(sentence)).toBe(true)
    if (sentence === '') expect(view.consequence).toBe('')
  })

  it('has no empty proof: nothing is shown where nothing speaks for the result', () => {
    expect(shown(undecidedCase).view.proof).toBeNull()
    for (const theCase of [unavailable, proxyCase, logOnly, healthyCase])
      expect(shown(theCase).view.proof?.facts.length).toBeGreaterThan(0)
  })

  it('names who has to act and how sure that is, and an open side', () => {
    const chips = shown(logOnly).view.chips.map(({ label, value }) => `${label}: ${value}`)
    expect(chips).toContain('Side: open (server or network)')
    expect(chips).toContain('Who has to act: server team (WSUS/ConfigMgr)')
    expect(shown(unavailable).view.chips.map(({ label }) => label)).not.toContain('Side')
  })

  it('promises nothing for the client as long as the cause is not certain', () => {
    const { diagnosis, wording } = judged(unavailable, 'de')
    const verdict = { ...diagnosis.verdict, confidence: 'likely' as const }
    expect(consequence({ ...diagnosis, verdict }, wording)).toBe('')
    expect(consequence(diagnosis, wording)).toContain('Bis das behoben ist')
  })

  it('proves it in a few lines, without a status that contradicts it', () => {
    const { facts = [], rows = [] } = shown(proxyCase, 'de').view.proof ?? {}
    expect(facts.length).toBeLessThanOrEqual(4)
    expect(facts[0]).toMatchObject({ mark: 'bad', text: 'Verlangt Anmeldung (HTTP 407)' })
    expect(facts.at(-1)?.text).toMatch(/Prüfungen bestanden$/)
    expect(rows.length).toBeGreaterThan(0)
    expect(shown(healthyCase).view.proof?.facts.map(({ mark }) => mark)).not.toContain('bad')
  })
})

describe('a cause that is not certain', () => {
  it('has no red cross, neither in the list of steps nor at the result', () => {
    const { diagnosis, wording, view } = shown(logOnly)
    const items = stepNavItems(stepViews(diagnosis, wording), 'result', 'en', [], view.mark)
    expect(items.map(({ mark }) => mark)).not.toContain('bad')
    expect(items[0]).toMatchObject({ page: 'result', mark: 'unknown', current: true })
    expect(items.at(-2)?.note).toBe('possible cause')
  })
})

describe('addresses and titles', () => {
  it('leads to a check by its address', () => {
    expect([pageOf('#/certificate/certificate-expired'), checkOf('#/certificate/certificate-expired')]).toEqual([
      'certificate',
      'certificate-expired'
    ])
    expect([pageOf('#/result'), checkOf('#/result'), pageOf('#/nowhere'), pageOf('')]).toEqual([
      ...['result', null, 'start', 'start']
    ])
    const { diagnosis, wording } = judged(proxyCase)
    const rows = stepViews(diagnosis, wording).flatMap(({ checks }) => checks)
    expect(rows.filter((row) => isLinked(row, 'proxy-auth-required'))).toHaveLength(1)
    expect(rows.filter((row) => isLinked(row, 'proxy-auth'))).toEqual([])
  })

  it('names page, finding and computer in the title of the window', () => {
    const { diagnosis, view } = shown(proxyCase, 'de')
    expect(documentTitle({ name: 'Befund', title: view.title, diagnosis })).toBe(
      `Befund: ${view.title} – NB-4711 – SUP Doctor`
    )
  })
})
