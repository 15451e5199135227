import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { judged } from '../situations/situation.ts'
import { failingCases, knownFailing, linesOf, logsIn } from './failing-cases.ts'
import { rankOf } from './judged.ts'
import { holds } from './seeded.ts'
import type { TextFiles } from './story-files.ts'

/** A cause may give way to another one, of an older scan; it is never surer for what is missing, and nothing becomes certain. */
function expectNoSurer(less: Diagnosis, more: Diagnosis): void {
  const [now, before] = [rankOf(less), rankOf(more)]
  if (less.verdict.cause === more.verdict.cause) expect(now).toBeLessThanOrEqual(before)
  else expect(now === 3 && before < 3).toBe(false)
}

/** A success is cited against the failure: without it the verdict has every right to be surer. */
async function isContested(files: TextFiles): Promise<boolean> {
  const { verdict, scanStory } = await judged(files)
  const successes = scanStory.attempts.filter(({ outcome }) => outcome === 'succeeded')
  return successes.some(({ seen }) =>
    verdict.because.some(({ source, line }) => {
      return line !== null && source === seen?.source && line === seen.line
    })
  )
}

describe('no verdict is surer without', () => {
  let known: readonly TextFiles[] = []
  beforeAll(async () => {
    const all = await knownFailing()
    const contested = await Promise.all(all.map(isContested))
    known = all.filter((_, at) => contested[at] === false)
  })

  it('some of the files', async () => {
    const inputs = fc.record({ files: failingCases(known), out: fc.nat() })
    await holds(60, inputs, async ({ files, out }) => {
      const kept = Object.entries(files).filter((_, at) => at !== out % Object.keys(files).length)
      expectNoSurer(await judged(Object.fromEntries(kept)), await judged(files))
    })
  })

  it.each([
    ['some lines of a log', logsIn],
    [
      'some lines of what is no log',
      (files: TextFiles) => Object.keys(files).filter((name) => !logsIn(files).includes(name))
    ]
  ])('%s', async (_, from) => {
    const inputs = fc.record({ files: failingCases(known), file: fc.nat(), at: fc.nat(), count: fc.nat(12) })
    await holds(120, inputs, async ({ files, file, at, count }) => {
      const names = from(files)
      const name = names[file % names.length]
      if (name === undefined) return
      const lines = linesOf(files[name] ?? '')
      const less = { ...files, [name]: lines.toSpliced(at % lines.length, count + 1).join('\r\n') }
      expectNoSurer(await judged(less), await judged(files))
    })
  })
})
