import fc from 'fast-check'
import { expect, it } from 'vitest'
import { essenceOf } from './judged.ts'
import { holds } from './seeded.ts'
import { filesOf, stories } from './story-files.ts'

it('an older success changes nothing, in the same log or in another', async () => {
  const inputs = fc.record({ story: stories, minutes: fc.integer({ min: 10, max: 20_000 }), apart: fc.boolean() })
  await holds(80, inputs, async ({ story, minutes, apart }) => {
    const [first] = story.scans
    const at = new Date(Date.parse(first?.at ?? '') - minutes * 60_000).toISOString()
    const success = { ...first, at, code: null }
    const files = filesOf(story)
    const older = filesOf({ ...story, extras: [], scans: [success] })
    const more = apart
      ? { ...files, ...Object.fromEntries(Object.entries(older).map(([name, text]) => [`older-${name}`, text])) }
      : filesOf({ ...story, scans: [success, ...story.scans] })
    expect(await essenceOf(more)).toBe(await essenceOf(files))
  })
})
