import { describe, expect, it } from 'vitest'
import { languages } from '../../src-main/contract/text.ts'
import { diagnose } from '../../src-main/diagnosis/diagnose.ts'
import { fontsCss } from '../../src-main/hosts/print/fonts-css.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { renderScreenReport } from '../../src-main/report/render-screen-report.ts'
import { sampleCases } from '../samples/cases.ts'
import { wholeCase } from '../e2e/whole-case.ts'
import { elementsOf, textOf } from './elements.ts'
import { found, hostile } from './fixtures.ts'

const noFonts = { fontsCss: '' }

describe('the report for the screen', () => {
  it('holds both languages, shows the one asked for, and runs nothing', () => {
    const html = renderScreenReport(found, 'en', noFonts)
    const elements = elementsOf(html)
    expect(elements.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'form'].includes(name))).toEqual([])
    expect(html).toContain("default-src 'none'")
    expect(html).not.toMatch(/script-src|url\(|@import|src=|href="(?!#)/)
    expect(html).toContain('<html lang="en">')
    expect(html).toMatch(/id="language-en" checked/)
    const text = textOf(html)
    for (const part of ['Alle Prüfungen', 'All checks', 'Technischer Anhang', 'Technical annex']) {
      expect(text).toContain(part)
    }
  })

  it.each(languages)('jumps only to what is there, and each place is there once (%s first)', (language) => {
    const html = renderScreenReport(found, language, noFonts)
    const places = Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id]) => id)
    expect(new Set(places).size).toBe(places.length)
    const links = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, to]) => to)
    expect(links.length).toBeGreaterThan(20)
    expect(links.filter((to) => !places.includes(to))).toEqual([])
  })

  it('has a state at every check for the filter to look at', () => {
    const rows = elementsOf(renderScreenReport(found, 'de', noFonts)).filter(({ name }) => name === 'tr')
    for (const tone of ['ok', 'bad', 'none', 'waiting']) {
      expect(
        rows.some(({ attributes }) => attributes.includes(`class="${tone}`)),
        tone
      ).toBe(true)
    }
  })

  it('keeps text of the case out of its markup', () => {
    expect(elementsOf(renderScreenReport(hostile, 'de', noFonts)).filter(({ name }) => name === 'script')).toEqual([])
  })

  it('stays below 400 KB for a case with everything', async () => {
    const theCase = await wholeCase()
    const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence: theCase.evidence }
    expect(renderScreenReport(session, 'de', { fontsCss: fontsCss() }).length).toBeLessThan(400 * 1024)
  })
})

describe('a sample', () => {
  it.each(languages)('is marked across its first page (%s), a real case is not', async (language) => {
    const theCase = await sampleCases.healthy()
    const session = { diagnosis: diagnose(theCase, '0.1.0'), evidence: theCase.evidence }
    const mark = { de: 'BEISPIEL', en: 'EXAMPLE' }[language]
    const marked = `<p class="mark">${mark}</p>`
    for (const render of [renderReport, renderScreenReport]) {
      expect(render({ ...session, sample: theCase.sample }, language, noFonts)).toContain(marked)
      expect(render(session, language, noFonts)).not.toContain(mark)
    }
  })
})

describe('a link to evidence', () => {
  it('is made only where the evidence is listed', () => {
    for (const annex of [false, true]) {
      const html = renderReport(found, 'de', { ...noFonts, annex })
      const links = Array.from(html.matchAll(/href="#([^"]+)"/g), ([, to]) => to ?? '')
      expect(links.filter((to) => !html.includes(` id="${to}"`))).toEqual([])
    }
  })
})
