import { describe, expect, it } from 'vitest'
import { broken as brokenFirst, healthy } from './before-the-scan-cases.ts'
import { refusedFor } from './before-the-scan-lines.ts'
import { brokenLinks } from './chain-links-cases.ts'
import { answeredUnseen, soundLinks } from './chain-links-sound.ts'
import { judged, lines, type Files } from './situation.ts'

const broken = [...brokenFirst, ...brokenLinks]

const record =
  /<!\[LOG\[([^]*?)\]LOG\]!><time="([\d:]+)\.\d+\+000" date="(\d\d)-(\d\d)-(\d{4})" component="(\w+)"[^>]*>/g

/** The logs as CMTrace copies them on a German computer: one line a record, without its marks. */
function shown(files: Files): Files {
  return Object.fromEntries(
    Object.entries(files).map(([name, content]) => {
      if (typeof content !== 'string' || !name.endsWith('.log')) return [name, content]
      const copied = [...content.matchAll(record)].map(
        ([, message = '', time = '', month = '', day = '', year = '', component = '']) =>
          `${message.replace(/\s*\n\s*/g, ' ').trim()}\t${component}\t${day}.${month}.${year} ${time}\t4088 (0x0FF8)`
      )
      return [name, lines(copied)]
    })
  )
}

/** A log writes a code as a whole, without `0x`, or as the decimal number of Windows within it. */
function spellings(named: unknown): string[] {
  const digits = /^0x([0-9a-f]{8})$/.exec(String(named))?.[1]
  return digits === undefined ? [String(named)] : [digits, `code=${parseInt(digits.slice(4), 16)},`]
}

describe('a client that never scans', () => {
  it.each(broken)('%s', async (_what, cause, side, confidence, files) => {
    const { verdict } = await judged(files)
    expect([verdict.cause, verdict.side, verdict.confidence]).toEqual([cause, side, confidence])
  })

  it.each(broken)('%s, as CMTrace shows it', async (_what, cause, side, confidence, files) => {
    const { verdict } = await judged(shown(files))
    expect([verdict.cause, verdict.side, verdict.confidence]).toEqual([cause, side, confidence])
  })

  it.each(broken)('%s: status and code that are named stand in a cited line', async (...[, cause, , , files]) => {
    const { verdict, steps } = await judged(files)
    const quotes = verdict.because.map(({ quote }) => quote.toLowerCase()).join('\n')
    const facts = steps
      .flatMap(({ results }) => results)
      .flatMap((result) => (result.check === cause && result.outcome === 'found' ? result.findings : []))
      .at(0)?.facts
    expect(facts).toBeDefined()
    for (const named of [facts?.['status'], facts?.['code']].filter((value) => value !== null && value !== undefined)) {
      expect(spellings(named).some((spelling) => quotes.includes(spelling))).toBe(true)
    }
  })

  it.each(broken)(
    '%s: only codes of scans decide whether the client changes its server',
    async (...[, , , , files]) => {
      const { codes } = await judged(files)
      const sources = codes.flatMap(({ evidence }) => evidence.map(({ source }) => source))
      expect(sources.filter((source) => /CcmMessaging|Policy/.test(source ?? ''))).toEqual([])
    }
  )

  it.each(Object.entries(answeredUnseen))('answered, but unseen: %s', async (_what, files) => {
    expect((await judged(files)).verdict.cause).toBeNull()
    expect((await judged(shown(files))).verdict.cause).toBeNull()
  })

  it('without the failure nobody is blamed', async () => {
    const { verdict } = await judged({ 'PolicyAgent.log': lines(refusedFor('User S-1-5-21-1')) })
    expect(verdict.cause).toBeNull()
  })
})

describe('a sound client', () => {
  it.each(Object.entries({ ...healthy, ...soundLinks }))('%s', async (_what, files) => {
    expect((await judged(files)).verdict).toMatchObject({ outcome: 'clear', cause: null })
    expect((await judged(shown(files))).verdict.cause).toBeNull()
  })
})
