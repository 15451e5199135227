import { expect, test } from 'vitest'
import { isCollapsed, isCollapsible, collapsedGroups } from '../../src-renderer/view-models/collapsed-groups.ts'
import { stepViews } from '../../src-renderer/view-models/step-views.ts'
import { healthyCase, proxyCase, undecidedCase } from '../e2e/cases.ts'
import { judged } from './session.ts'

const stepOf = (theCase: typeof proxyCase, id: string) => {
  const { diagnosis, wording } = judged(theCase)
  return stepViews(diagnosis, wording).find((stepView) => stepView.id === id)?.checks ?? []
}

test('findings stay outside, everything else is shown in few lines', () => {
  const checks = stepOf(proxyCase, 'proxy')
  const groups = collapsedGroups(checks, 'de')
  expect(checks.filter((check) => !isCollapsible(check)).map((check) => check.mark)).toEqual(['bad', 'warn'])
  const all = groups.flatMap((group) => group.checks)
  expect(all).toHaveLength(checks.length - 2)
  expect(groups.find((group) => group.mark === 'ok')?.title).toMatch(/^\d+ Prüfungen bestanden$/)
})

test('what could not be checked says why, once', () => {
  const groups = collapsedGroups(stepOf(undecidedCase, 'timeout'), 'de')
  const waiting = groups.filter((group) => group.mark === 'unknown')
  expect(waiting.every((group) => group.title.includes('nicht möglich'))).toBe(true)
  expect(new Set(waiting.map((group) => group.title)).size).toBe(waiting.length)
})

test('two rows are not folded', () => {
  const group = collapsedGroups(stepOf(healthyCase, 'proxy'), 'de').find(
    (collapsedGroup) => collapsedGroup.mark === 'ok'
  )
  expect(group === undefined ? null : isCollapsed(group)).toBe(true)
  expect(group === undefined ? null : isCollapsed({ ...group, checks: group.checks.slice(0, 2) })).toBe(false)
})
