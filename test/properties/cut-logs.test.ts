import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { judged } from '../situations/situation.ts'
import { failingCases, knownFailing, linesOf, logsIn } from './failing-cases.ts'
import { holds } from './seeded.ts'
import type { TextFiles } from './story-files.ts'

const start = /START \*|Async searching of updates using WUAgent started/

/** Lines of one log that are left out, counted from its end, where the search stands that might be taken for a success. */
const cuts: Readonly<Record<string, (lines: readonly string[], at: number) => readonly string[]>> = {
  'its first lines': (lines, at) => lines.slice(-1 - (at % (lines.length - 1))),
  'a line that starts a scan': (lines, at) => withoutStart(lines, at, 1),
  'a line that starts a scan, and the one that says where': (lines, at) => withoutStart(lines, at, 2),
  'one record': (lines, at) => lines.toSpliced(-1 - (at % lines.length), 1)
}

function withoutStart(lines: readonly string[], at: number, count: number): readonly string[] {
  const starts = lines.flatMap((line, number) => (start.test(line) ? [number] : []))
  return starts.length === 0 ? lines : lines.toSpliced(starts.at(-1 - (at % starts.length)) ?? 0, count)
}

describe('where the newest scan failed, nothing is clear without', () => {
  let known: readonly TextFiles[] = []
  beforeAll(async () => {
    known = await knownFailing()
    expect(known.length).toBeGreaterThan(15)
  })

  it.each(Object.entries(cuts))('%s', async (_, cut) => {
    const inputs = fc.record({ files: failingCases(known), log: fc.nat(), at: fc.oneof(fc.nat(5), fc.nat()) })
    await holds(90, inputs, async ({ files, log, at }) => {
      const logs = logsIn(files)
      const name = logs[log % logs.length] ?? ''
      const lines = linesOf(files[name] ?? '')
      if (lines.length < 2) return
      const { verdict } = await judged({ ...files, [name]: cut(lines, at).join('\r\n') })
      expect(verdict.outcome).not.toBe('clear')
    })
  })
})
