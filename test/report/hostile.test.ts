import { describe, expect, it } from 'vitest'
import { cssString, escapeHtml, visible } from '../../src-main/presentation/escape.ts'
import { languages } from '../../src-main/contract/text.ts'
import { renderReport } from '../../src-main/report/render-report.ts'
import { elementsOf, textOf } from './elements.ts'
import { hostile } from './fixtures.ts'

describe('text from the case', () => {
  it.each(languages)('never becomes markup (%s)', (language) => {
    const html = renderReport(hostile, language, { fontsCss: '', annex: true })
    const foreign = elementsOf(html).filter(({ name }) => ['script', 'img', 'svg'].includes(name))
    // the one drawing is the code of the ticket, which is made of numbers alone
    expect(foreign.map(({ attributes }) => attributes.trim())).toEqual([
      expect.stringMatching(/^viewBox="[-\d ]+" role="img" aria-label="Ticket.Text (?:als QR-Code|as QR code)"$/i)
    ])
    expect(html.match(/<style>/g)).toHaveLength(1)
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html.match(/<\/title>/g)).toHaveLength(1)
    expect(textOf(html)).toContain('<script>alert(1)</script>')
  })

  it('shows characters that hide or reorder text as their number', () => {
    const html = renderReport(hostile, 'en', { fontsCss: '', annex: true })
    for (const unseen of ['\u202e', '\u0007', '\u0000', '\ud800']) expect(html).not.toContain(unseen)
    expect(html).toContain('[U+202E]gpj.exe[U+0007][U+0000]')
    expect(html).toContain('[U+D800]')
  })

  it('isolates right-to-left text from the words round it', () => {
    const html = renderReport(hostile, 'en', { fontsCss: '', annex: true })
    expect(html).toContain('<td class="code" dir="auto">שלום עולם</td>')
    expect(html).toContain('<td class="code" dir="auto">שרת עדכון 11</td>')
  })

  it('cuts lines of ten thousand characters and counts the rest', () => {
    const html = renderReport(hostile, 'de', { fontsCss: '', annex: true })
    expect(html).toContain('9400 weitere Zeichen')
    expect(html).not.toContain('x'.repeat(601))
  })
})

describe('escaping', () => {
  it('keeps ordinary text and line ends', () => {
    expect(visible('Größe 3 €\r\n\tZeile')).toBe('Größe 3 €\n\tZeile')
    expect(escapeHtml(`a<b>&"c"'d'`)).toBe('a&lt;b&gt;&amp;&quot;c&quot;&#39;d&#39;')
  })

  it('lets nothing end a CSS string, a rule or the style element', () => {
    expect(cssString('NB-4711 · Prüfung')).toBe('"NB-4711 · Prüfung"')
    expect(cssString('"}\\</style>\n').slice(1, -1)).toMatch(/^[\\0-9a-z/]+$/)
  })
})
