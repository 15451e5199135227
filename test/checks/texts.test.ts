import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src-main/contract/check.ts'
import { languages, type FoundText, type Language } from '../../src-main/contract/text.ts'
import { checks } from '../../src-main/checks/index.ts'
import { checkTexts } from '../../src-main/checks/texts.ts'
import { judged } from './row.ts'
import { rows } from './rows.ts'

/** What checks really say of the evidence in the rows. */
const findings = rows
  .filter((row) => row.outcome === 'found')
  .map((row) => {
    const judgement = judged(row)
    if (judgement.outcome !== 'found') throw new Error(`${row.check} is not found when ${row.when}`)
    return { check: row.check, when: row.when, facts: judgement.findings[0].facts }
  })
const ids = checks.map((check) => check.id)

function textOf(check: string, language: Language) {
  const text = checkTexts[check]?.[language]
  if (text === undefined) throw new Error(`no text for ${check}`)
  return text
}

function foundText(check: string, language: Language, facts: Facts): FoundText {
  return textOf(check, language).found(facts)
}

/** Everything that is read as a sentence; commands and values are the machine's words. */
function sentences(text: FoundText): string[] {
  return [text.title, text.why, text.next, ...text.steps]
}

/** Words that only one of the two languages has. What stands in quotation marks is a name of Windows’ own. */
const foreign: Readonly<Record<Language, RegExp>> = {
  de: /\b(?:the|and|with|of|is|are|this|that|not|from|which|have|has|does|check)\b/i,
  en: /\b(?:der|das|und|nicht|ist|eine?[nrms]?|mit|für|auf|wird|dem|den|des|sich|oder|prüfen)\b/i
}
const quoted = /„[^“]*“|“[^”]*”|"[^"]*"|[A-Za-z]:\\\S+/g

function expectGood(text: string, language: Language): void {
  expect(text.trim()).not.toBe('')
  expect(text).not.toMatch(/undefined|\bnull\b|NaN|\[object|!| {2}|\s$|^\s/)
  expect(text.replaceAll(quoted, '…')).not.toMatch(foreign[language])
}

describe.each(languages)('the wording in %s', (language) => {
  const elsewhere = findings.filter(({ facts }) => facts['elsewhere'] !== undefined)

  it.each(elsewhere)('of $check never takes a reset of WinHTTP for the way out when $when', ({ check, facts }) => {
    const text = foundText(check, language, facts)
    const resets = sentences(text).filter((sentence) => sentence.includes('reset proxy'))
    for (const reset of resets)
      expect(reset).toMatch(/ändert daran nichts|entfernt ihn nicht|does not change that|does not remove/)
    expect(text.command ?? '').not.toMatch(/netsh winhttp (?:re)?set/)
  })

  it('is there for every check, and for nothing else', () => {
    expect(Object.keys(checkTexts).sort()).toEqual([...ids].sort())
  })

  it.each(ids)('of %s asks a question and can answer it well', (id) => {
    const { question, clear, overturn } = textOf(id, language)
    expect(question).toMatch(/\?$/)
    expect(clear).not.toMatch(/[?.]$/)
    expect(overturn).toMatch(/\.$/)
    for (const text of [question, clear, overturn]) expectGood(text, language)
  })

  it.each(ids.filter((id) => rows.some((row) => row.check === id)))('of %s has no gap left by new:check', (id) => {
    const { question, clear, overturn } = textOf(id, language)
    expect(`${question} ${clear} ${overturn}`).not.toContain('___')
  })

  it.each(findings)('of $check says what to do when $when', ({ check, facts }) => {
    const text = foundText(check, language, facts)
    expect(text.steps.length).toBeGreaterThan(0)
    for (const sentence of sentences(text)) expectGood(sentence, language)
    for (const step of text.steps) expect(step).toMatch(/[.?]$/)
    expect(text.title).not.toMatch(/\.$/)
    expect(sentences(text).join(' ')).not.toContain('___')
    expect(text.value).not.toMatch(/undefined|\bnull\b|NaN/)
    if (text.command !== undefined) expect(text.command).toMatch(/^\S.*\S$/)
  })
})

describe('German and English', () => {
  it.each(ids)('of %s differ', (id) => {
    const [de, en] = [textOf(id, 'de'), textOf(id, 'en')]
    expect(de.question).not.toBe(en.question)
    expect(de.clear).not.toBe(en.clear)
    expect(de.overturn).not.toBe(en.overturn)
  })

  it.each(findings)('of $check say the same when $when', ({ check, facts }) => {
    const [de, en] = [foundText(check, 'de', facts), foundText(check, 'en', facts)]
    expect(en.steps).toHaveLength(de.steps.length)
    expect([en.command, en.actor]).toEqual([de.command, de.actor])
    const both = new Set(sentences(de).filter((sentence) => sentences(en).includes(sentence)))
    expect([...both]).toEqual([])
  })
})
