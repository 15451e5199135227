import { describe, expect, it } from 'vitest'
import { filteredChecks, offeredFilters } from '../../src-renderer/view-models/check-filter.ts'
import { evidenceBySource } from '../../src-renderer/view-models/evidence.ts'
import { stepViews } from '../../src-renderer/view-models/step-views.ts'
import { healthyCase, proxyCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

function checksOf(theCase: typeof proxyCase, id: string) {
  const { diagnosis, wording } = judged(theCase)
  const step = stepViews(diagnosis, wording).find((view) => view.id === id)
  return [...(step?.checks ?? []), ...(step?.notApplicable ?? [])]
}

describe('the filter of checks', () => {
  it('loses none: each check is in one of the others, and all but the inapplicable are in all', () => {
    const checks = checksOf(proxyCase, 'proxy')
    const parts = (['found', 'open', 'clear', 'other'] as const).map((filter) => filteredChecks(checks, filter))
    expect(parts.flat()).toHaveLength(checks.length)
    expect(filteredChecks(checks, 'all')).toHaveLength(checks.length - (parts[3]?.length ?? 0))
    expect(parts.every((part) => part.length > 0)).toBe(true)
  })

  it('says how many each shows, and offers none that shows nothing or the same as all', () => {
    const checks = checksOf(proxyCase, 'proxy')
    for (const { filter, count } of offeredFilters(checks)) expect(filteredChecks(checks, filter)).toHaveLength(count)
    expect(
      offeredFilters(checksOf(healthyCase, 'proxy').filter(({ mark }) => mark === 'ok' || mark === 'none')).map(
        ({ filter }) => filter
      )
    ).toEqual(['all', 'other'])
  })
})

it('what one test read at one time is one row of evidence', () => {
  const [cause] = checksOf(proxyCase, 'proxy')
  const groups = evidenceBySource(cause?.evidence ?? [])
  expect(cause?.evidence).toHaveLength(3)
  expect(groups.map(({ values }) => values.length)).toEqual([3])
  const rows = ['a', 'b', 'a'].map((where) => ({ what: 'Beleg', where, value: where, length: '1' }))
  expect(evidenceBySource(rows)).toHaveLength(3)
})
