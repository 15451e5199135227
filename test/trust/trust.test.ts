import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { ownSources, sharedSources, type Judged } from './calibration.ts'
import { writtenTruth } from './known-truth.ts'
import { calibrationTable, withTable } from './trust-page.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/trust.md'), 'utf8')

test('docs/trust.md counts what is judged today; otherwise `npm run trust` renews it', async () => {
  const renewed = withTable(page, 'own', calibrationTable(await ownSources()))
  expect(await format(renewed, { parser: 'markdown', printWidth: 120 })).toBe(page)
})

test('every written case has a known truth', () => {
  const folders = readdirSync(join(import.meta.dirname, '../cases'), { withFileTypes: true })
  const names = folders.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  expect(Object.keys(writtenTruth).sort()).toEqual(names.sort())
})

/** Share of the verdicts of this confidence that are wrong. */
function wrong(judged: readonly Judged[], said: Judged['said']): number {
  const these = judged.filter((item) => item.said === said)
  return these.filter((item) => !item.right).length / Math.max(1, these.length)
}

test('“certain” and “clear” are always right, “likely” in 95 of 100 at least', async () => {
  const judged = [...(await ownSources()), ...(await sharedSources())].flatMap((source) => source.judged)
  expect(judged.length).toBeGreaterThan(150)
  expect(judged.filter((item) => (item.said === 'certain' || item.said === 'clear') && !item.right)).toEqual([])
  expect(wrong(judged, 'likely')).toBeLessThanOrEqual(0.05)
})

test('a wrong verdict would be counted as one', () => {
  const one = { name: 'a', said: 'certain', right: false } as const
  expect(wrong([one, { ...one, right: true }], 'certain')).toBe(0.5)
  expect(calibrationTable([{ name: 'x', judged: [one] }])).toContain('| x | 1 | 0 of 1 |')
})
