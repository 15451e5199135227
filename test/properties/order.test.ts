import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { failingCases, knownFailing, linesOf } from './failing-cases.ts'
import { essenceOf } from './judged.ts'
import { holds } from './seeded.ts'
import { filesOf, stories, type TextFiles } from './story-files.ts'

/** Only where a line says when it was written, its place says nothing. */
const stamp = /^\d{4}[-/]\d{2}[-/]\d{2}[ \t]+[\d:.]+|time="[^"]*" date="[^"]*"/

/** The lines of one moment, which only their order tells apart, and what goes on below them, stay together. */
function moments(text: string): string[][] {
  const groups: string[][] = []
  for (const line of linesOf(text)) {
    const last = groups.at(-1)
    const own = stampOf(line)
    if (last !== undefined && (own === '' || stampOf(last[0]) === own)) last.push(line)
    else groups.push([line])
  }
  return groups
}

function stampOf(line = ''): string {
  return stamp.exec(line)?.[0] ?? ''
}

/** Only texts that begin with a time: what stands above the first one would be moved into the log. */
function eachLog(files: TextFiles, change: (moments: readonly string[][]) => readonly string[][]): TextFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      return [name, stampOf(linesOf(text)[0]) === '' ? text : change(moments(text)).flat().join('\r\n')]
    })
  )
}

describe('nothing changes with', () => {
  let known: readonly TextFiles[] = []
  beforeAll(async () => {
    known = await knownFailing()
  })

  it('the order of lines that have a time', async () => {
    const keys = fc.array(fc.nat(), { minLength: 64, maxLength: 64 })
    await holds(90, fc.record({ files: failingCases(known), keys }), async ({ files, keys }) => {
      const shuffled = eachLog(files, (groups) =>
        groups
          .map((lines, at) => ({ lines, key: keys[at % keys.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ lines }) => lines)
      )
      expect(await essenceOf(shuffled)).toBe(await essenceOf(files))
    })
  })

  it('the newest moment at the top', async () => {
    await holds(90, failingCases(known), async (files) => {
      expect(await essenceOf(eachLog(files, (groups) => groups.toReversed()))).toBe(await essenceOf(files))
    })
  })

  it('the newest line at the top', async () => {
    await holds(60, stories, async (story) => {
      const files = filesOf(story)
      const turned = Object.entries(files).map(([name, text]) => {
        return [name, name.endsWith('.log') ? linesOf(text).toReversed().join('\r\n') : text] as const
      })
      expect(await essenceOf(Object.fromEntries(turned))).toBe(await essenceOf(files))
    })
  })

  it('the names of the files, and so their order', async () => {
    const letters = fc.shuffledSubarray([...'abcdefgh'], { minLength: 8 })
    await holds(90, fc.record({ files: failingCases(known), letters }), async ({ files, letters }) => {
      const renamed = Object.fromEntries(Object.values(files).map((text, at) => [`${letters[at] ?? at}.txt`, text]))
      expect(await essenceOf(renamed)).toBe(await essenceOf(files))
    })
  })
})
