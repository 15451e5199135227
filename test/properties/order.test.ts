import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { failingCases, knownFailing, linesOf } from './failing-cases.ts'
import { failedScan, goodScan, serverSet } from '../situations/configmgr-lines.ts'
import { essenceOf } from './judged.ts'
import { holds } from './seeded.ts'
import type { TextFiles } from './story-files.ts'

const server = 'http://sup01.contoso.test:8530'
const day = '01-05-2026 08:00:00'

/** Only where a line says when it was written, its place says nothing. */
const stamp = /^\d{4}[-/]\d{2}[-/]\d{2}[ \t]+[\d:.]+|time="[^"]*" date="[^"]*"/

/** Lines that stay together: what goes on below a line, and in a moment all lines of the same time. */
function groupsOf(text: string, isMoment: boolean): string[][] {
  const groups: string[][] = []
  for (const line of linesOf(text)) {
    const last = groups.at(-1)
    const own = stampOf(line)
    if (last !== undefined && (own === '' || (isMoment && stampOf(last[0]) === own))) last.push(line)
    else groups.push([line])
  }
  return groups
}

function stampOf(line = ''): string {
  return stamp.exec(line)?.[0] ?? ''
}

/** Only texts that begin with a time: what stands above the first one would be moved into the log. */
function eachLog(
  files: TextFiles,
  change: (groups: readonly string[][]) => readonly string[][],
  isMoment = true
): TextFiles {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => {
      return [name, stampOf(linesOf(text)[0]) === '' ? text : change(groupsOf(text, isMoment)).flat().join('\r\n')]
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
    const inputs = fc.record({ files: failingCases(known), keys, isMoment: fc.boolean() })
    await holds(180, inputs, async ({ files, keys, isMoment }) => {
      const shuffle = (groups: readonly string[][]) =>
        groups
          .map((lines, at) => ({ lines, key: keys[at % keys.length] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ lines }) => lines)
      const shuffled = eachLog(files, shuffle, isMoment)
      expect(await essenceOf(shuffled)).toBe(await essenceOf(files))
    })
  })

  it('the newest moment at the top', async () => {
    await holds(90, failingCases(known), async (files) => {
      expect(await essenceOf(eachLog(files, (groups) => groups.toReversed()))).toBe(await essenceOf(files))
    })
  })

  it('the newest line at the top', async () => {
    await holds(90, failingCases(known), async (files) => {
      const turned = eachLog(files, (lines) => lines.toReversed(), false)
      expect(await essenceOf(turned)).toBe(await essenceOf(files))
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

/** Lines whose order their times do not tell, and one whose clock was wrong by years. */
const logs: Readonly<Record<string, readonly [said: string, lines: readonly string[]]>> = {
  'a scan that worked in one moment': ['clear', [serverSet(server, day), ...goodScan(day)]],
  'a scan that failed in one moment': ['found server-unavailable server likely', failedScan('0x80244022', day)],
  'a failure and a success whose clock was wrong': [
    'found server-unavailable server possible',
    [...goodScan('01-05-2030 08:00:00'), ...failedScan('0x80244022', day)]
  ]
}

describe.each(Object.entries(logs))('any order of the lines of %s tells the same:', (_, [said, lines]) => {
  it(said, async () => {
    await holds(40, fc.shuffledSubarray([...lines], { minLength: lines.length }), async (shuffled) => {
      expect((await essenceOf({ 'WUAHandler.log': `${shuffled.join('\r\n')}\r\n` })).trim()).toBe(said)
    })
  })
})
