import { expect, test } from 'vitest'
import { causeName } from '../../src-renderer/view-models/case.ts'
import { healthyCase, proxyCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

const { diagnosis, wording } = judged(proxyCase)

test('a cause is called by what was found, in the newest case that shows it', () => {
  expect(causeName('proxy-auth-required', [judged(healthyCase).diagnosis, diagnosis], wording)).toBe(
    'Der Proxy verlangt eine Anmeldung, die der Update-Dienst nicht leisten kann'
  )
})

test('where no case shows it any more, by what was checked', () => {
  expect(causeName('proxy-auth-required', [null], wording)).toMatch(/^zur Prüfung „.+\?“$/)
  expect(causeName('of-a-later-version', [diagnosis], wording)).toBe('of-a-later-version')
})
