import { describe, expect, it } from 'vitest'
import type { Case } from '../../src-main/contract/case.ts'
import { compareCases } from '../../src-main/diagnosis/compare/compare-cases.ts'
import type { ComparedCases } from '../../src-main/service/api.ts'
import { compareView, earlierTime, rowsByCause } from '../../src-renderer/view-models/compare-view.ts'
import { healthyCase, proxyCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

function compared(broken: Case, healthy: Case, open: ComparedCases['open'] = 'broken'): ComparedCases {
  const [ill, well] = [broken, healthy].map((theCase) => ({ theCase, diagnosis: judged(theCase).diagnosis }))
  if (ill === undefined || well === undefined) throw new Error('two cases were given')
  return { comparison: compareCases(ill, well), open }
}

const neighbour = compared(proxyCase, healthyCase)

describe('a healthy neighbour', () => {
  it('stands on the right, and the page says first what the result rests on', () => {
    const view = compareView(neighbour, 'aside', 'de')
    expect(view.title).toBe(`${neighbour.comparison.differences.length} Unterschiede gefunden`)
    expect(view.lead).toMatch(/^Auf \d+ davon beruht das Ergebnis von NB-4711\./)
    expect(view.sides.map(({ role, result, mark }) => [role, result, mark])).toEqual([
      ['dieser Fall', 'Ursache: verlangt Anmeldung (HTTP 407)', 'bad'],
      ['zum Vergleich', 'nichts gefunden', 'ok']
    ])
    expect(view.groups[0]?.id).toBe('finding')
    expect(rowsByCause(view.groups[0]?.rows ?? [])[0]?.cause).toBe('verlangt Anmeldung (HTTP 407)')
  })

  it('is named as such where the open case is the healthy one', () => {
    const { sides } = compareView(compared(proxyCase, healthyCase, 'healthy'), 'aside', 'en')
    expect(sides.map(({ side, role }) => [side, role])).toEqual([
      ['broken', 'to compare'],
      ['healthy', 'this case']
    ])
  })

  it('is named in words, not by our own names for evidence', () => {
    for (const language of ['de', 'en'] as const) {
      const rows = compareView(neighbour, 'aside', language).groups.flatMap((group) => group.rows)
      expect(rows.filter(({ what }) => /^[a-z0-9]+[.-][a-z0-9.-]+$/.test(what))).toEqual([])
    }
  })

  it('that differs in nothing is said to', () => {
    const { title, lead, groups } = compareView(compared(proxyCase, proxyCase), 'aside', 'en')
    expect([title, lead, groups]).toEqual([
      'No difference found',
      'No difference in the evidence that both sides have.',
      []
    ])
  })
})

describe('the same computer before', () => {
  it.each([
    ['broken', ['vorher', 'jetzt'], ['healthy', 'broken']],
    ['healthy', ['vorher', 'jetzt'], ['broken', 'healthy']]
  ] as const)('stands on the left, whichever side the open case is on: %s', (open, roles, order) => {
    const { sides } = compareView(compared(proxyCase, healthyCase, open), 'earlier', 'de')
    expect(sides.map(({ role }) => role)).toEqual(roles)
    expect(sides.map(({ side }) => side)).toEqual(order)
  })

  it('is offered with its time, and only where there is one', () => {
    const session = { diagnosis: judged(proxyCase).diagnosis, evidence: proxyCase.evidence }
    expect(earlierTime(session, 'de')).toBeNull()
    expect(earlierTime({ ...session, earlier: '2026-10-14T08:42:07.000Z' }, 'de')).toBe('14.10.2026, 08:42 UTC')
  })
})
