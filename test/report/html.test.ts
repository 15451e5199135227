import { describe, expect, it } from 'vitest'
import { textAt } from '../../src-main/presentation/charts/chart.ts'
import { ticketCode } from '../../src-main/presentation/ticket-code.ts'
import type { Block } from '../../src-main/report/blocks.ts'
import { idlePicture } from '../../src-main/presentation/picture/running-picture.ts'
import { blocksHtml } from '../../src-main/report/html/html.ts'
import { bold, code, heading, muted, note, paragraph, state, text, value } from '../../src-main/report/inline.ts'
import { elementsOf, textOf } from './elements.ts'

const line = [text('a '), bold('b '), muted('c '), value('d '), code('e '), state('bad', 'f')]
const columns = [
  { title: 'left', width: 40 },
  { title: 'right', width: 60 }
]

/** One block of every kind; the compiler asks for a line here when the union grows. */
const samples: { readonly [Kind in Block['kind']]: Extract<Block, { kind: Kind }> & Block } = {
  heading: heading(2, ...line) as Extract<Block, { kind: 'heading' }>,
  masthead: { kind: 'masthead', left: line, right: line },
  paragraph: paragraph(...line) as Extract<Block, { kind: 'paragraph' }>,
  order: { kind: 'order', steps: [{ tone: 'unknown', name: 'step', what: line, counts: '3 open' }] },
  mark: { kind: 'mark', text: 'EXAMPLE' },
  boxes: { kind: 'boxes', boxes: [{ term: 'term', value: line }] },
  picture: { kind: 'picture', picture: idlePicture('en'), language: 'en' },
  proof: { kind: 'proof', rows: [{ tone: 'bad', what: line, from: [{ kind: 'link', text: 'E1', to: 'en-1' }] }] },
  sign: { kind: 'sign', lines: ['date'] },
  checks: {
    kind: 'checks',
    caption: line,
    columns,
    groups: [{ tone: 'ok', title: line, rows: [{ tone: 'ok', check: line, result: line, pieces: line }], left: line }]
  },
  actions: { kind: 'actions', items: [{ who: 'team', what: line }] },
  command: { kind: 'command', label: 'label', text: 'netsh <a>' },
  list: { kind: 'list', items: [line] },
  quote: { kind: 'quote', text: 'quoted <b>', from: line },
  check: { kind: 'check', tone: 'warn', word: 'warning', title: 'title', value: 'short', body: [note(text('inside'))] },
  table: { kind: 'table', caption: line, columns, rows: [[line, line]] },
  drawing: {
    kind: 'drawing',
    drawing: {
      label: 'two <scans>',
      height: 60,
      shapes: [textAt(8, 9, 'http://<a>'), { kind: 'cross', x: 20, y: 30, style: 'bad' }]
    }
  },
  'ticket-code': {
    kind: 'ticket-code',
    code: ticketCode('a <text>', 'en'),
    label: 'a <code>',
    note: line,
    body: [note(text('beside'))]
  },
  attempts: {
    kind: 'attempts',
    caption: line,
    columns,
    groups: [{ title: line, rows: [{ path: line, stages: [{ tone: 'ok', lines: ['200', 'by IIS'] }] }] }]
  }
}

describe('blocks as HTML', () => {
  it.each(Object.values(samples))('writes $kind with well-formed elements and no markup from its text', (block) => {
    const html = blocksHtml([block])
    expect(elementsOf(html).length).toBeGreaterThan(0)
    expect(textOf(html)).not.toBe('')
  })

  it('escapes what it writes', () => {
    expect(blocksHtml([samples.command])).toContain('netsh &lt;a&gt;')
    expect(blocksHtml([samples.quote])).toContain('quoted &lt;b&gt;')
  })

  it('gives every state a shape and a word', () => {
    const tones = { ok: '✓', bad: '✕', warn: '!', unknown: '?', none: '–', waiting: '–' } as const
    for (const [tone, glyph] of Object.entries(tones)) {
      const html = blocksHtml([paragraph(state(tone as keyof typeof tones, 'word'))])
      expect(textOf(html)).toContain(`${glyph} word`)
    }
  })

  it('tells a picture in words too, and its marks by shape', () => {
    const html = blocksHtml([samples.drawing])
    expect(html).toContain('role="img" aria-label="two &lt;scans&gt;"')
    expect(html).toContain('<path class="bad"')
    expect(html).toContain('http://&lt;a&gt;')
  })

  it('makes only findings headings of the outline', () => {
    expect(blocksHtml([{ ...samples.check, tone: 'bad' }])).toContain('<h4 class="title">title</h4>')
    expect(blocksHtml([{ ...samples.check, tone: 'ok' }])).not.toContain('<h4')
  })
})
