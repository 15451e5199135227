import { describe, expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { elementsOf, textOf } from './elements.ts'
import { found, healthy, undecided } from './fixtures.ts'

const noFonts = { fontsCss: '' }
const cases = { found, healthy, undecided }

describe.each(languages)('the report in %s', (language) => {
  it.each(Object.entries(cases))('is well-formed, loads nothing and runs nothing: %s', (_name, session) => {
    const html = renderReport(session, language, noFonts)
    const elements = elementsOf(html)
    expect(elements.find((element) => element.name === 'html')?.attributes).toContain(`lang="${language}"`)
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`
    )
    expect(elements.filter((element) => ['script', 'link', 'img', 'iframe', 'form'].includes(element.name))).toEqual([])
    expect(html).not.toMatch(/url\(|@import|src=|href="(?!#)/)
  })

  it.each(Object.entries(cases))('has one title, and headings that skip no level: %s', (_name, session) => {
    const levels = elementsOf(renderReport(session, language, noFonts)).flatMap((element) =>
      /^h[1-6]$/.test(element.name) ? [Number(element.name.slice(1))] : []
    )
    expect(levels[0]).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    levels.forEach((level, index) => expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  it.each(Object.entries(cases))('gives every table a caption and scoped heads: %s', (_name, session) => {
    const elements = elementsOf(renderReport(session, language, noFonts))
    const tables = elements.filter((element) => element.name === 'table')
    expect(tables.length).toBeGreaterThan(0)
    expect(elements.filter((element) => element.name === 'caption')).toHaveLength(tables.length)
    expect(elements.filter((element) => element.name === 'th' && !element.attributes.includes('scope='))).toEqual([])
  })

  it('is the same text for the same case', () => {
    const again = structuredClone(found)
    expect(renderReport(again, language, noFonts)).toBe(renderReport(found, language, noFonts))
  })
})

describe('no language leaks into the other', () => {
  // The log line of the fixture is German; quotes stay as they were, so it is taken out before looking.
  const logLine = /SyncUpdates failed[^€]*€/g
  it.each(Object.entries(cases))('German words in the English report: %s', (_name, session) => {
    const text = textOf(renderReport(session, 'en', noFonts)).replace(logLine, '')
    expect(/[äöüßÄÖÜ„]|\b(und|nicht|der|die|das|ist|wird|Seite|Zeile|Quelle|direkt|keine)\b/.exec(text)).toBeNull()
  })

  it.each(Object.entries(cases))('English words in the German report: %s', (_name, session) => {
    const text = textOf(renderReport(session, 'de', noFonts)).replace(logLine, '')
    expect(/\b(the|and|not|with|is|clear|missing|line|source|evidence|none)\b/.exec(text)).toBeNull()
  })
})

describe('the time of the case', () => {
  it('is the case’s own, in the form of the language', () => {
    expect(textOf(renderReport(found, 'de', noFonts))).toContain('14.10.2026, 10:42 Uhr (08:42 UTC)')
    expect(textOf(renderReport(found, 'en', noFonts))).toContain('14 Oct 2026, 10:42 (08:42 UTC)')
  })

  it('is said to be unknown where the case holds none', () => {
    const timeless = { ...found, diagnosis: { ...found.diagnosis, collectedAt: null } }
    expect(textOf(renderReport(timeless, 'en', noFonts))).toContain('no time in the case')
  })
})
