import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { mutated, numbersFrom } from './fuzz-inputs.ts'
import { fuzz, samplesBelow } from './fuzz-run.ts'
import { wholeRun } from './whole-run.ts'

const own = fileURLToPath(new URL('../cases/', import.meta.url))
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

it('no damaged input stops a whole run: judged, said, redacted, saved and judged again', async () => {
  const samples = samplesBelow(own)
  const ran = []
  for (let seed = 1; seed <= 60; seed++) ran.push(await wholeRun(mutated(samples, numbersFrom(seed))))
  expect(ran.flatMap(({ fault }) => fault ?? [])).toEqual([])
  expect(ran.filter(({ read }) => read).length).toBeGreaterThan(10)
})

it('no damaged input makes a reader throw, or bring what its schema refuses', () => {
  const samples = samplesBelow(own, ...(existsSync(corpus) ? [corpus] : []))
  const result = fuzz(samples, 2_000, 1)
  expect(result.broken).toEqual([])
  expect(result.grownMegabytes).toBeLessThan(1000)
  // damage must not be so heavy that nothing is read any more
  expect(result.recognised).toBeGreaterThan(400)
})
