import { assertNever } from '../assert-never.ts'
import type { Status } from '../../contract/status.ts'
import type { Block, Line, ProofRow, StepRow } from '../blocks.ts'
import { chartHtml } from './chart-html.ts'
import { escapeHtml } from '../../presentation/escape.ts'
import { glyphs, lineHtml } from './inline-html.ts'
import { pictureHtml } from './picture-html.ts'
import { attemptTableHtml, checkTableHtml, tableHtml } from './table-html.ts'
import { quietZone } from '../../presentation/ticket-code.ts'

/** Blocks as HTML. Elements come from here, text from the blocks, and all text passes escape.ts. */
export function blocksHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n')
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${lineHtml(block.line)}</h${block.level}>`
    case 'masthead':
      return `<div class="masthead"><p>${lineHtml(block.left)}</p><p>${lineHtml(block.right)}</p></div>`
    case 'paragraph':
      return `<p class="${block.role}">${lineHtml(block.line)}</p>`
    case 'mark':
      return `<p class="mark">${escapeHtml(block.text)}</p>`
    case 'boxes':
      return `<dl class="boxes">${block.boxes.map((box) => `<div><dt>${escapeHtml(box.term)}</dt><dd>${lineHtml(box.value)}</dd></div>`).join('')}</dl>`
    case 'picture':
      return pictureHtml(block)
    case 'proof':
      return `<ul class="reasons">${block.rows.map(proofHtml).join('')}</ul>`
    case 'order':
      return `<ol class="order">${block.steps.map(stepHtml).join('')}</ol>`
    case 'sign':
      return `<div class="sign">${block.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`
    case 'actions':
      return `<ol${block.from === undefined ? '' : ` start="${block.from}"`}>${block.items.map(actionHtml).join('')}</ol>`
    case 'command':
      return `<figure class="command"><figcaption>${escapeHtml(block.label)}</figcaption><pre dir="ltr">${escapeHtml(block.text)}</pre></figure>`
    case 'list':
      return `<ul>${block.items.map((line) => `<li>${lineHtml(line)}</li>`).join('')}</ul>`
    case 'quote':
      return `<figure class="quote"><blockquote dir="auto">${escapeHtml(block.text)}</blockquote><figcaption>${lineHtml(block.from)}</figcaption></figure>`
    case 'check':
      return checkHtml(block)
    case 'table':
      return tableHtml(block)
    case 'checks':
      return checkTableHtml(block)
    case 'attempts':
      return attemptTableHtml(block)
    case 'drawing':
      return chartHtml(block.drawing)
    case 'ticket-code':
      return `<div class="beside-code">${ticketCodeHtml(block)}${blocksHtml(block.body)}</div>`
    default:
      return assertNever(block)
  }
}

function actionHtml(item: { readonly who: string | null; readonly what: Line }): string {
  const who = item.who === null ? '' : `<b>${escapeHtml(item.who)}:</b> `
  return `<li>${who}${lineHtml(item.what)}</li>`
}

function proofHtml({ tone, what, from }: ProofRow): string {
  return `<li class="${tone}">${glyphHtml(tone)}<span>${lineHtml(what)}</span><span class="from">${lineHtml(from)}</span></li>`
}

function stepHtml({ tone, name, what, counts }: StepRow): string {
  return `<li class="${tone}">${glyphHtml(tone)}<b>${escapeHtml(name)}</b><span>${lineHtml(what)}</span><span class="from">${escapeHtml(counts)}</span></li>`
}

function glyphHtml(tone: Status): string {
  return `<span class="glyph" aria-hidden="true">${glyphs[tone]}</span> `
}

function checkHtml(check: Extract<Block, { kind: 'check' }>): string {
  // Only what needs attention is a heading: the outline of the PDF lists findings, not every check that is fine.
  const title = check.tone === 'bad' || check.tone === 'warn' ? 'h4' : 'p'
  const head = [
    `<span class="glyph" aria-hidden="true">${glyphs[check.tone]}</span>`,
    `<${title} class="title">${escapeHtml(check.title)}</${title}>`,
    ...(check.value === null ? [] : [`<span class="short"><bdi>${escapeHtml(check.value)}</bdi></span>`]),
    `<span class="word">${escapeHtml(check.word)}</span>`
  ]
  const body = check.body.length === 0 ? '' : `<div class="body">${blocksHtml(check.body)}</div>`
  return `<div class="check ${check.tone}"><div class="head">${head.join(' ')}</div>${body}</div>`
}

/** The code as inline SVG, dark on white whatever is around it, and below it what to do with it. */
function ticketCodeHtml({ code, label, note }: Extract<Block, { kind: 'ticket-code' }>): string {
  const edge = code.size + 2 * quietZone
  const box = `x="${-quietZone}" y="${-quietZone}" width="${edge}" height="${edge}"`
  return `<figure class="code-figure"><svg viewBox="${-quietZone} ${-quietZone} ${edge} ${edge}" role="img" aria-label="${escapeHtml(label)}"><rect ${box} fill="#fff"></rect><path d="${code.path}" transform="translate(0 .5)" stroke="#000"></path></svg><figcaption>${lineHtml(note)}</figcaption></figure>`
}
