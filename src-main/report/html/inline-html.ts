import { assertNever } from '../assert-never.ts'
import type { Status } from '../../contract/status.ts'
import type { Inline, Line } from '../blocks.ts'
import { escapeHtml } from '../../presentation/escape.ts'

/** The shape of a state. */
export const glyphs: Readonly<Record<Status, string>> = {
  ok: '✓',
  bad: '✕',
  warn: '!',
  unknown: '?',
  none: '–',
  waiting: '–'
}

export function lineHtml(line: Line): string {
  return line.map(inlineHtml).join('')
}

export function inlineHtml(inline: Inline): string {
  const text = escapeHtml(inline.text)
  switch (inline.kind) {
    case 'text':
      return text
    case 'bold':
      return `<b>${text}</b>`
    case 'muted':
      return `<span class="muted">${text}</span>`
    case 'value':
      return `<bdi>${text}</bdi>`
    case 'code':
      return `<code dir="auto">${text}</code>`
    case 'state':
      return `<span class="state ${inline.tone}"><span class="glyph">${glyphs[inline.tone]}</span> ${text}</span>`
    case 'link':
      return `<a href="#${escapeHtml(inline.to)}">${text}</a>`
    default:
      return assertNever(inline)
  }
}
