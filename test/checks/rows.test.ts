import { describe, expect, it } from 'vitest'
import { checks } from '../../src-main/checks/index.ts'
import { judged } from './row.ts'
import { rows } from './rows.ts'

describe('every check', () => {
  it.each(rows)('$check is $outcome when $when', (row) => {
    const judgement = judged(row)
    expect(judgement.outcome).toBe(row.outcome)
    if (judgement.outcome === 'undecided') expect(judgement.missing).toEqual(row.missing)
    if (judgement.outcome === 'found') {
      expect(judgement.findings[0]).toMatchObject({ confidence: row.confidence, facts: row.facts })
      expect(judgement.findings[0].evidence[0].quote).not.toBe('')
    }
  })

  it.each(['found', 'clear'] as const)('has a row in which it is %s', (outcome) => {
    const shown = new Set(rows.filter((row) => row.outcome === outcome).map((row) => row.check))
    expect(checks.map((check) => check.id).filter((id) => !shown.has(id))).toEqual([])
  })

  it('has a row at its edge, where it is neither', () => {
    const shown = new Set(rows.filter((row) => !['found', 'clear'].includes(row.outcome)).map((row) => row.check))
    expect(checks.map((check) => check.id).filter((id) => !shown.has(id))).toEqual([])
  })
})
