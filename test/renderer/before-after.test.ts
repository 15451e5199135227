import { expect, test } from 'vitest'
import { beforeAfter, stepsBeforeAfter } from '../../src-renderer/view-models/before-after.ts'
import { healthyCase, proxyCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

const found = judged(proxyCase)
const healthy = judged(healthyCase)

test('a finding that is gone stands beside nothing', () => {
  const told = beforeAfter(found.diagnosis, healthy.diagnosis, 'proxy', healthy.wording)
  expect(told?.columns).toEqual(['Änderung', 'Vorher', 'Jetzt'])
  expect(told?.rows[0]).toEqual(['anders', 'Ursache gefunden', 'in Ordnung'])
  expect(told?.rows[1]).toEqual([
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
  const told = stepsBeforeAfter(found.diagnosis, healthy.diagnosis, 'en')
  expect(told.columns).toEqual(['Step', 'Before', 'Now'])
  expect(told.rows.map((row) => row.length)).toEqual([3, 3, 3, 3])
  expect(told.rows[1]).toEqual(['Proxy', 'cause found', 'clear'])
})

test('a step that was and is well has nothing to compare', () => {
  expect(beforeAfter(healthy.diagnosis, healthy.diagnosis, 'certificate', healthy.wording)).toBeNull()
})
