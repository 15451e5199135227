import { expect, test } from 'vitest'
import { causeValidity, validityBar } from '../../src-main/presentation/charts/validity-chart.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { sampleCases } from '../samples/cases.ts'

const years = { from: '2024-10-10T08:15:00.000Z', to: '2026-10-10T08:15:00.000Z' }

test.each([
  ['valid', '2025-10-10T08:15:00.000Z'],
  ['late', '2026-10-14T08:42:00.000Z'],
  ['early', '2024-10-09T08:15:00.000Z']
] as const)('a certificate is seen to be %s, wherever the day lies', (when, at) => {
  const bar = validityBar({ ...years, at }, 'de')
  if (bar === null) throw new Error('these dates are some')
  expect(bar.when).toBe(when)
  // four days beside two years are still seen, and on the right side
  const place = bar.at < bar.validFrom ? 'early' : bar.at > bar.validTo ? 'late' : 'valid'
  expect(place).toBe(when)
  expect(bar.validTo - bar.validFrom).toBeLessThanOrEqual(1)
  expect(bar.seen).toMatch(/^Prüfung \d\d\.\d\d\.20\d\d$/)
})

test('dates that are none draw nothing', () => {
  expect(validityBar({ ...years, at: 'never' }, 'en')).toBeNull()
  expect(validityBar({ from: years.to, to: years.from, at: years.from }, 'en')).toBeNull()
})

test('the validity is shown where its dates are the cause, and nowhere else', async () => {
  const validityOf = async (id: keyof typeof sampleCases) => {
    const theCase = await sampleCases[id]()
    return causeValidity({ diagnosis: diagnose(theCase, ''), evidence: theCase.evidence }, (iso) => iso)
  }
  expect(Date.parse((await validityOf('certificate-expired'))?.to ?? '')).toBeLessThan(Date.parse('2026-10-14'))
  expect(await validityOf('healthy')).toBeNull()
})
