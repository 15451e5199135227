import type { FleetKey, FleetSummary } from '../contract/fleet-summary.ts'
import type { Language } from '../contract/text.ts'
import { formatNumber } from '../text/format-number.ts'
import type { Block } from '../report/blocks.ts'
import { cssString } from '../presentation/escape.ts'
import { blocksHtml } from '../report/html/html.ts'
import { htmlDocument } from '../report/html/html-document.ts'
import { bold, heading, muted as mutedText, note, text } from '../report/inline.ts'
import { fontStacks, muted, styleCss } from '../report/html/css.ts'
import { barsChart, sharesChart, tallBarsChart } from './fleet-bars.ts'
import { spanText } from './fleet-text.ts'
import { fleetTexts } from './fleet.text.ts'
import { formatKey } from './format-key.ts'

const product = 'SUP Doctor'
/** Rows that fit on one A4 page, even with the longest texts. */
const mostRows: Readonly<Record<FleetKey, number>> = { cause: 7, side: 4, sup: 5, subnet: 5, build: 4, error: 3 }
const mostDuplicates = 2
const keyLength = 58
const questionLength = 70

/** The summary as a self-contained HTML document of one A4 page. Deterministic. */
export function renderFleetPage(
  summary: FleetSummary,
  language: Language,
  options: { readonly fontsCss: string }
): string {
  const texts = fleetTexts[language]
  const small = `font: 8pt ${fontStacks.sans}; color: ${muted};`
  const style = `${options.fontsCss}
@page { size: A4; margin: 16mm 18mm 16mm;
  @bottom-left { content: ${cssString(`${product} ${summary.tool.version}`)}; ${small} }
  @bottom-right { content: ${cssString(texts.page)} counter(page) ${cssString(texts.of)} counter(pages); ${small} } }
${styleCss}
.fleet .drawing { margin: 0 0 2pt; }
.fleet .drawing svg { font-size: 11px; }
.fleet h2 { font-size: 11pt; margin: 5pt 0 1pt; }
.fleet h2 .muted { font-size: 9pt; font-weight: 400; }
.fleet .masthead { margin-bottom: 8pt; }
.fleet p { margin-bottom: 2pt; }`
  const body = `<main class="fleet">\n${blocksHtml(blocks(summary, language))}\n</main>`
  return htmlDocument({ language, title: `${texts.title} – ${product}`, style, body })
}

function blocks(summary: FleetSummary, language: Language): readonly Block[] {
  const texts = fleetTexts[language]
  const number = (count: number): string => formatNumber(count, language)
  const { total, lines, duplicates } = summary
  const unshown = duplicates.length - mostDuplicates
  const states = [
    { state: 'found', style: 'bad' },
    { state: 'clear', style: 'ok' },
    { state: 'undecided', style: 'unknown' },
    { state: 'failed', style: 'none' }
  ] as const
  const shares = states.map(({ state, style }) => ({
    label: `${number(total[state])} ${texts.states[state]}`,
    count: total[state],
    style
  }))
  return [
    { kind: 'masthead', left: [bold(product), text(` · ${texts.title}`)], right: [text(spanText(summary, language))] },
    heading(1, text(`${texts.clients(total.clients, number(total.clients))}, ${texts.result(number(total.found))}`)),
    { kind: 'drawing', drawing: sharesChart(shares) },
    ...(total.switchesDue === 0 ? [] : [note(text(texts.switchesDue(total.switchesDue, number(total.switchesDue))))]),
    ...summary.groups.flatMap((group) => groupBlocks(group, language)),
    heading(
      2,
      text(texts.duplicates),
      ...(unshown > 0 ? [mutedText(` · ${texts.notShown(unshown, number(unshown))}`)] : [])
    ),
    ...duplicates
      .slice(0, mostDuplicates)
      .map((duplicate): Block => note(text(texts.duplicate(duplicate.sus, number(duplicate.clients))))),
    note(text(duplicates.length === 0 ? texts.noDuplicates : texts.duplicatesWhy)),
    note(text(texts.lines(number(lines.read), number(lines.older), number(lines.broken), number(lines.foreign))))
  ]
}

function groupBlocks({ by, rows, leftOut }: FleetSummary['groups'][number], language: Language): readonly Block[] {
  if (rows.length === 0) return []
  const texts = fleetTexts[language]
  const number = (count: number): string => formatNumber(count, language)
  const whole = by === 'cause' || by === 'side' || by === 'error'
  const bars = rows.slice(0, mostRows[by]).map((row) => ({
    id: row.key ?? '',
    label: formatKey(by, row.key, language, by === 'cause' ? questionLength : keyLength),
    found: row.found,
    clients: row.clients,
    shown: whole ? number(row.clients) : texts.ofThem(number(row.found), number(row.clients))
  }))
  const more = rows.length + leftOut - mostRows[by]
  const about =
    by === 'cause' ? texts.causesTell : by === 'subnet' ? texts.subnetsTell : whole ? '' : texts.columns.found
  const results = [...(about === '' ? [] : [about]), ...(more > 0 ? [texts.notShown(more, number(more))] : [])]
  return [
    heading(2, text(texts.groups[by]), ...results.map((name) => mutedText(` · ${name}`))),
    { kind: 'drawing', drawing: (by === 'cause' ? tallBarsChart : barsChart)(texts.groups[by], bars) }
  ]
}
