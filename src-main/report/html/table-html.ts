import type { Status } from '../../contract/status.ts'
import type { Block, Column, Line, StageCell } from '../blocks.ts'
import { escapeHtml } from '../../presentation/escape.ts'
import { glyphs, lineHtml } from './inline-html.ts'

type Table = Extract<Block, { kind: 'table' }>
type CheckTable = Extract<Block, { kind: 'checks' }>
type AttemptTable = Extract<Block, { kind: 'attempts' }>

/** The first column names the row; the head repeats on every page, a row stays whole. */
export function tableHtml(table: Table): string {
  const rows = table.rows.map((cells, at) => {
    const [first = [], ...rest] = cells
    const id = table.ids?.[at]
    return `<tr${id === undefined ? '' : ` id="${escapeHtml(id)}"`}><th scope="row">${lineHtml(first)}</th>${rest.map(cellHtml).join('')}</tr>`
  })
  return `<table>${opening(table.caption, table.columns)}<tbody>${rows.join('\n')}</tbody></table>`
}

export function attemptTableHtml({ caption, columns, groups }: AttemptTable): string {
  const bodies = groups.map(({ title, rows }) => {
    const cells = rows.map(
      (row) => `<tr><th scope="row">${lineHtml(row.path)}</th>${row.stages.map(stageHtml).join('')}</tr>`
    )
    return groupHtml(title, columns.length, cells)
  })
  return `<table class="grouped">${opening(caption, columns)}${bodies.join('\n')}</table>`
}

/** Each row carries its state as a class, so that a page can leave out what is fine. */
export function checkTableHtml({ caption, columns, groups }: CheckTable): string {
  const bodies = groups.map(({ tone, title, rows, left }) => {
    const glyph = (of: Status): string => `<span class="glyph ${of}" aria-hidden="true">${glyphs[of]}</span> `
    const lines = rows.map(
      (row) =>
        `<tr class="${row.tone}"><th scope="row">${glyph(row.tone)}${lineHtml(row.check)}</th>${cellHtml(row.result)}${cellHtml(row.pieces)}</tr>`
    )
    const head = `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${glyph(tone)}${lineHtml(title)}</th></tr>`
    const last =
      left === null
        ? ''
        : `<tr class="none left"><td colspan="${columns.length}">${glyph('none')}${lineHtml(left)}</td></tr>`
    return `<tbody>${head}${lines.join('\n')}${last}</tbody>`
  })
  return `<div class="two-columns"><table>${opening(caption, columns)}${bodies.join('\n')}</table></div>`
}

/** A cell of one value needs no element inside: in a tagged PDF every element costs as much as its text. */
function cellHtml(cell: Line): string {
  const [only] = cell
  if (cell.length !== 1 || only === undefined) return `<td>${lineHtml(cell)}</td>`
  if (only.kind === 'code') return `<td class="code" dir="auto">${escapeHtml(only.text)}</td>`
  return only.kind === 'value' ? `<td dir="auto">${escapeHtml(only.text)}</td>` : `<td>${lineHtml(cell)}</td>`
}

function groupHtml(title: Line, columns: number, rows: readonly string[]): string {
  const head = `<tr class="group"><th scope="rowgroup" colspan="${columns}">${lineHtml(title)}</th></tr>`
  return `<tbody>${head}${rows.join('\n')}</tbody>`
}

function opening(caption: Line, columns: readonly Column[]): string {
  const widths = columns.map((column) => `<col style="width:${column.width}%">`).join('')
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('')
  return `<caption>${lineHtml(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${heads}</tr></thead>`
}

function stageHtml(stage: StageCell): string {
  const lines = stage.lines.map((line) => `<bdi>${escapeHtml(line)}</bdi>`).join('<br>')
  return `<td class="stage ${stage.tone}"><span class="glyph">${glyphs[stage.tone]}</span> ${lines}</td>`
}
