import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from './failing-cases.ts'
import { essenceOf } from './judged.ts'
import { holds } from './seeded.ts'
import { filesOf, stories, type TextFiles } from './story-files.ts'

/** Only where a line says when it was written, its place says nothing. */
const stamp = /^\d{4}[-/]\d{2}[-/]\d{2}[ \t][\d:.]+|time="[^"]*" date="[^"]*"/

/** The lines of one moment, which only their order tells apart, stay together. */
function moments(text: string): string[][] {
  const groups: string[][] = []
  for (const line of linesOf(text)) {
    const last = groups.at(-1)
    if (last !== undefined && stampOf(last[0]) === stampOf(line)) last.push(line)
    else groups.push([line])
  }
  return groups
}

function stampOf(line = ''): string {
  return stamp.exec(line)?.[0] ?? ''
}

function eachLog(files: TextFiles, change: (text: string) => readonly string[]): TextFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, name.endsWith('.log') ? change(text).join('\r\n') : text])
  )
}

describe('nothing changes with', () => {
  it('the order of lines that have a time', async () => {
    const inputs = fc.record({ story: stories, keys: fc.array(fc.nat(), { minLength: 64, maxLength: 64 }) })
    await holds(60, inputs, async ({ story, keys }) => {
      const files = filesOf(story)
      const shuffled = eachLog(files, (text) =>
        moments(text)
          .map((lines, at) => ({ lines, key: keys[at % keys.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .flatMap(({ lines }) => lines)
      )
      expect(await essenceOf(shuffled)).toBe(await essenceOf(files))
    })
  })

  it('the newest line at the top', async () => {
    await holds(60, stories, async (story) => {
      const files = filesOf(story)
      const turned = eachLog(files, (text) => linesOf(text).toReversed())
      expect(await essenceOf(turned)).toBe(await essenceOf(files))
    })
  })

  it('the names of the files, and so their order', async () => {
    const inputs = fc.record({ story: stories, letters: fc.shuffledSubarray([...'abcd'], { minLength: 4 }) })
    await holds(60, inputs, async ({ story, letters }) => {
      const files = filesOf(story)
      const renamed = Object.fromEntries(Object.values(files).map((text, at) => [`${letters[at] ?? at}.txt`, text]))
      expect(await essenceOf(renamed)).toBe(await essenceOf(files))
    })
  })
})
