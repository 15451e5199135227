import { escapeHtml } from '../../presentation/escape.ts'
import { quietZone } from '../../presentation/ticket-code.ts'
import type { Block } from '../blocks.ts'
import { lineHtml } from './inline-html.ts'

/** The code as inline SVG, dark on white whatever is around it, and below it what to do with it. */
export function ticketCodeHtml({ code, label, note }: Extract<Block, { kind: 'ticket-code' }>): string {
  const edge = code.size + 2 * quietZone
  const box = `x="${-quietZone}" y="${-quietZone}" width="${edge}" height="${edge}"`
  return `<figure class="code-figure"><svg viewBox="${-quietZone} ${-quietZone} ${edge} ${edge}" role="img" aria-label="${escapeHtml(label)}"><rect ${box} fill="#fff"></rect><path d="${code.path}" transform="translate(0 .5)" stroke="#000"></path></svg><figcaption>${lineHtml(note)}</figcaption></figure>`
}
