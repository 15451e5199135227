import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { judged } from '../situations/situation.ts'
import { knownFailing } from './failing-cases.ts'
import { essence, essenceOf, firstScanAt } from './judged.ts'
import { holds } from './seeded.ts'
import { filesOf, logNames, stories, type TextFiles } from './story-files.ts'

function beside(name: string, files: TextFiles): TextFiles {
  return Object.fromEntries(Object.entries(files).map(([file, text]) => [`${name}-${file}`, text]))
}

function before(at: string, minutes: number): string {
  return new Date(Date.parse(at) - minutes * 60_000).toISOString()
}

describe('an older success changes nothing', () => {
  it('in the same log or in another', async () => {
    const inputs = fc.record({ story: stories, minutes: fc.integer({ min: 10, max: 20_000 }), apart: fc.boolean() })
    await holds(80, inputs, async ({ story, minutes, apart }) => {
      const [first] = story.scans
      const success = { ...first, at: before(first?.at ?? '', minutes), code: null }
      const files = filesOf(story)
      const older = filesOf({ ...story, extras: [], scans: [success] })
      const more = apart
        ? { ...files, ...beside('older', older) }
        : filesOf({ ...story, scans: [success, ...story.scans] })
      expect(await essenceOf(more)).toBe(await essenceOf(files))
    })
  })

  describe('beside written cases and real logs', () => {
    let known: readonly TextFiles[] = []
    beforeAll(async () => {
      known = await knownFailing()
    })

    it('in a log of its own', async () => {
      const inputs = fc.record({
        files: fc.constantFrom(...known),
        minutes: fc.integer({ min: 2000, max: 200_000 }),
        log: fc.constantFrom(...logNames)
      })
      await holds(80, inputs, async ({ files, minutes, log }) => {
        const alone = await judged(files)
        const first = firstScanAt(alone)
        // beside lines without a time nothing is older; the server must be the one that failed
        if (first === null || alone.wsus === null) return
        const scans = [{ at: before(first, minutes), code: null, server: alone.wsus.url, bias: -60 }]
        const older = filesOf({ scans, logs: [log], extras: [], bias: -60 })
        expect(essence(await judged({ ...files, ...beside('older', older) }))).toBe(essence(alone))
      })
    })
  })
})
