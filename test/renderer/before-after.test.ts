import { expect, test } from 'vitest'
import { beforeAfter, stepsBeforeAfter } from '../../src-renderer/view-models/before-after.ts'
import { healthyCase, proxyCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

const found = judged(proxyCase)
const healthy = judged(healthyCase)

test('a finding that is gone stands beside nothing', () => {
  const after = beforeAfter(found.diagnosis, healthy.diagnosis, 'proxy', healthy.wording)
  expect(after?.columns).toEqual(['Änderung', 'Vorher', 'Jetzt'])
  expect(after?.rows[0]).toEqual(['anders', 'Ursache gefunden', 'in Ordnung'])
  expect(after?.rows[1]).toEqual([
    'nicht mehr da',
    'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann',
    '–'
  ])
})

test('one that stays is called unchanged, one that comes is called new', () => {
  const same = beforeAfter(found.diagnosis, found.diagnosis, 'proxy', found.wording)
  expect(new Set(same?.rows.map(([change]) => change))).toEqual(new Set(['unverändert']))
  const back = beforeAfter(healthy.diagnosis, found.diagnosis, 'proxy', found.wording)
  expect(back?.rows.slice(1).map(([change]) => change)).toContain('neu')
})

test('of the whole, every step stands beside what it was', () => {
  const after = stepsBeforeAfter(found.diagnosis, healthy.diagnosis, 'en')
  expect(after.columns).toEqual(['Step', 'Before', 'Now'])
  expect(after.rows.map((row) => row.length)).toEqual([3, 3, 3, 3])
  expect(after.rows[1]).toEqual(['Proxy', 'cause found', 'OK'])
})

test('a step that was and is well has nothing to compare', () => {
  expect(beforeAfter(healthy.diagnosis, healthy.diagnosis, 'certificate', healthy.wording)).toBeNull()
})
