import { cssString } from '../../presentation/escape.ts'
import type { ReportContext } from '../report-context.ts'
import { formatTime } from '../../knowledge/format-time.ts'

/** The style of the report; what stands in the margins of a printed page comes from the case. */
export function pageCss({ text: own, diagnosis, language }: ReportContext, computer: string): string {
  const day = diagnosis.collectedAt === null ? '' : ` · ${formatTime(diagnosis.collectedAt, language)}`
  const small = `font: 8pt ${fontStacks.sans}; color: ${muted};`
  return `@page {
  size: A4;
  margin: 20mm 18mm 19mm;
  @bottom-left { content: ${cssString(`${own.product} ${diagnosis.tool.version} · ${computer}${day}`)}; ${small} }
  @bottom-right { content: ${cssString(own.page)} counter(page) ${cssString(own.of)} counter(pages); ${small} }
}
${styleCss}`
}

export const fontStacks = {
  sans: `'Report Sans', 'Report Symbols', 'Noto Sans', 'Segoe UI', sans-serif`,
  mono: `'Report Mono', 'DejaVu Sans Mono', Consolas, monospace`
} as const
export const muted = '#565e6a'

/** The report is paper: light in every theme, the same on screen and in print. */
export const styleCss = `
:root { color-scheme: light; --text: #1b1f24; --muted: ${muted}; --line: #dde1e7; --soft: #f3f5f8;
  --ok: #1a7331; --ok-soft: #eaf5ed; --bad: #b3261e; --bad-soft: #fcefee; --warn: #8a5300; --warn-soft: #fdf3e3;
  --unknown: #8a5300; --unknown-soft: #fdf3e3; --none: #5f6875; --none-soft: #eef0f3; }
* { box-sizing: border-box; }
body { margin: 0; font: 10pt/1.5 ${fontStacks.sans}; color: var(--text); background: #fff; overflow-wrap: anywhere;
  font-synthesis: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, h3, h4, p, ol, ul, dl, dd, figure, blockquote, pre { margin: 0; font-size: inherit; font-weight: inherit; }
/* Padding, because Chromium puts a heading without any at the top of a page into the outline twice; pre-wrap, because it
   otherwise loses the space there where a line ends. */
h1, h2, h3, h4 { font-weight: 700; line-height: 1.3; break-after: avoid; text-wrap: balance; padding-top: 3pt;
  white-space: pre-wrap; }
h1 { font-size: 20pt; line-height: 1.25; margin-bottom: 5pt; }
h2 { font-size: 14pt; margin: 13pt 0 6pt; }
h3 { font-size: 11.5pt; margin: 13pt 0 4pt; }
p { margin-bottom: 5pt; hyphens: auto; orphans: 3; widows: 3; }
p.lead { font-size: 10.5pt; }
p.note, p.intro, .muted { color: var(--muted); }
p.note, p.intro { font-size: 9pt; }
p.intro { break-after: avoid; }
p.lines { font-size: 8.5pt; white-space: pre-line; hyphens: none; }
li { margin-bottom: 4pt; break-inside: avoid; }
ul, ol { padding-left: 17pt; }
ul li { margin-bottom: 1pt; }
code, pre, blockquote, .code { font-family: ${fontStacks.mono}; font-size: 0.88em; font-weight: 400; hyphens: none; }
code { overflow-wrap: anywhere; }

.ok { --tone: var(--ok); --tone-soft: var(--ok-soft); }
.bad { --tone: var(--bad); --tone-soft: var(--bad-soft); }
.warn { --tone: var(--warn); --tone-soft: var(--warn-soft); }
.unknown { --tone: var(--unknown); --tone-soft: var(--unknown-soft); }
.none, .waiting { --tone: var(--none); --tone-soft: var(--none-soft); }
.state, .check .glyph, .check .word, .stage .glyph { color: var(--tone); }
.glyph { font-weight: 700; }

.masthead { display: flex; justify-content: space-between; gap: 12pt; border-bottom: 1.5pt solid var(--text);
  padding-bottom: 5pt; margin-bottom: 16pt; font-size: 9pt; color: var(--muted); }
.masthead p { margin: 0; }
.masthead b { color: var(--text); }
.verdict { border-left: 4pt solid var(--tone); background: var(--tone-soft); padding: 9pt 13pt; margin: 10pt 0 13pt;
  border-radius: 0 4pt 4pt 0; break-inside: avoid; }
.verdict p { margin: 0 0 3pt; }
.verdict p:last-child { margin: 0; }
.facts { display: grid; grid-template-columns: 5fr 6fr; gap: 5pt 16pt; font-size: 9pt; margin: 0 0 13pt; }
ul + .facts { margin-top: 9pt; }
.facts dt { color: var(--muted); }
.facts dd { font-weight: 700; }
.facts dd .muted { font-weight: 400; }
.order { display: grid; grid-template-columns: repeat(4, 1fr); gap: 6pt; padding: 0; list-style: none; margin: 0 0 4pt; }
.order li { border: 0.75pt solid var(--line); border-radius: 4pt; padding: 6pt 8pt; margin: 0; font-size: 9pt; }
.order b { display: block; }
.command { background: var(--soft); border-radius: 3pt; padding: 5pt 9pt 6pt; margin: 3pt 0 7pt; break-inside: avoid; }
.command figcaption { font-size: 8.5pt; color: var(--muted); }
.command pre { white-space: pre-wrap; }

h3 .state { white-space: nowrap; font-weight: 400; font-size: 9.5pt; margin-left: 4pt; }
.check { border-top: 0.5pt solid var(--line); padding: 2.5pt 0; font-size: 9.5pt; }
.check .head { display: flex; gap: 6pt; align-items: baseline; break-inside: avoid; }
.check .head:not(:last-child) { break-after: avoid; }
.check .glyph { flex: 0 0 10pt; text-align: center; }
.check .title { flex: 1 1 auto; margin: 0; padding: 0; text-wrap: wrap; }
.check .short { flex: 0 0 auto; max-width: 40%; font-weight: 400; }
.check .word { flex: none; font-weight: 400; }
.check .body { padding: 3pt 0 4pt 16pt; }
.check.none, .check.waiting { break-inside: avoid; }
.check.ok .body ul, .check.unknown .body ul { columns: 2; column-gap: 16pt; font-size: 8.5pt; line-height: 1.4; padding-left: 12pt; }
.quote { margin: 4pt 0 6pt; padding-left: 8pt; border-left: 2pt solid var(--line); break-inside: avoid;
  break-before: avoid; }
.quote blockquote { white-space: pre-wrap; }
.quote figcaption { font-size: 8.5pt; color: var(--muted); }

table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 8.5pt; line-height: 1.4; margin: 6pt 0 14pt; }
caption { text-align: left; font-weight: 700; padding-bottom: 3pt; break-after: avoid; }
caption .muted, caption bdi { font-weight: 400; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 3pt 8pt 3pt 0; border-bottom: 0.5pt solid var(--line);
  white-space: pre-line; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--muted); border-bottom: 0.75pt solid var(--text); hyphens: none; overflow-wrap: normal; }
.group th { background: var(--soft); padding: 4pt 5pt; }
.group, thead { break-after: avoid; }
.group + tr, tbody:first-of-type tr:first-child { break-before: avoid; }
.quote + .note { break-before: avoid; }
.stage { padding-left: 0; }
.stage bdi { hyphens: none; }

.drawing { margin: 4pt 0 8pt; break-inside: avoid; }
.drawing svg { display: block; width: 100%; height: auto; font-size: 8.5px; --tone: var(--text); }
.drawing .muted { --tone: var(--muted); }
.drawing .line { --tone: var(--line); }
.drawing text, .drawing circle, .drawing rect { fill: var(--tone); }
.drawing line { stroke: var(--tone); }
.drawing .dashed { stroke-width: 1.5; stroke-dasharray: 3 2; }
.drawing path { stroke: var(--tone); stroke-width: 1.8; fill: none; }
.drawing .hollow { stroke: var(--tone); stroke-width: 1.4; fill: #fff; }

.steps { break-before: page; }
.steps > h2:first-child { margin-top: 0; }
/* The annex follows on the same page: a page of three lines would be all that a forced break brings. */
.annex { border-top: 1.5pt solid var(--text); margin-top: 20pt; padding-top: 4pt; }
@media screen {
  body { background: #eef0f3; }
  main { max-width: 210mm; margin: 0 auto; background: #fff; padding: 14mm 18mm; }
  .steps, .annex { border-top: 1.5pt solid var(--text); margin-top: 24pt; padding-top: 16pt; }
}
@media screen and (max-width: 700px) {
  main { padding: 16px; }
  .facts, .order { grid-template-columns: 1fr; }
}`
