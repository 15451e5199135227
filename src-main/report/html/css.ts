import { cssString } from '../../presentation/escape.ts'
import type { ReportContext } from '../report-context.ts'
import { formatDate } from '../../knowledge/format-time.ts'

/** The style of the report; what stands in the margins of a printed page comes from the case. */
export function pageCss({ text: own, diagnosis, language }: ReportContext, computer: string): string {
  const day = diagnosis.collectedAt === null ? '' : ` · ${formatDate(diagnosis.collectedAt, language)}`
  const small = `font: 8pt ${fontStacks.sans}; color: ${muted};`
  return `@page {
  size: A4;
  margin: 15mm 17mm 16mm;
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
body { margin: 0; font: 9.5pt/1.45 ${fontStacks.sans}; color: var(--text); background: #fff; overflow-wrap: anywhere;
  font-synthesis: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
h1, h2, h3, h4, p, ol, ul, dl, dd, figure, blockquote, pre { margin: 0; font-size: inherit; font-weight: inherit; }
/* Padding, because Chromium puts a heading without any at the top of a page into the outline twice; pre-wrap, because it
   otherwise loses the space there where a line ends. */
h1, h2, h3, h4 { font-weight: 700; line-height: 1.3; break-after: avoid; text-wrap: balance; padding-top: 3pt;
  white-space: pre-wrap; }
h1 { font-size: 18pt; line-height: 1.25; margin-bottom: 4pt; }
h2 { font-size: 12.5pt; margin: 9pt 0 4pt; }
h3 { font-size: 11pt; margin: 9pt 0 3pt; }
p { margin-bottom: 4pt; hyphens: auto; orphans: 3; widows: 3; }
p.lead { font-size: 10pt; }
p.note, p.intro, .muted { color: var(--muted); }
p.note, p.intro { font-size: 9pt; }
p.intro { break-after: avoid; }
p.lines { font-size: 8.5pt; white-space: pre-line; hyphens: none; }
li { margin-bottom: 2.5pt; break-inside: avoid; }
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
  padding-bottom: 5pt; margin-bottom: 13pt; font-size: 9pt; color: var(--muted); }
.masthead p { margin: 0; }
.masthead b { color: var(--text); }
.mark { position: absolute; top: 95mm; left: 0; right: 0; margin: 0; text-align: center; font-size: 84pt; font-weight: 700;
  letter-spacing: 0.08em; color: var(--text); opacity: 0.08; transform: rotate(-32deg); pointer-events: none; }
.boxes { display: grid; grid-template-columns: repeat(3, 1fr); border: 0.75pt solid var(--line); border-radius: 5pt;
  margin: 9pt 0 11pt; break-inside: avoid; }
.boxes > div { padding: 6pt 9pt; }
.boxes > div + div { border-left: 0.75pt solid var(--line); }
.boxes dt { color: var(--muted); font-size: 8pt; }
.boxes dd { font-weight: 700; font-size: 9.5pt; line-height: 1.35; white-space: pre-line; }
.boxes dd .muted, .boxes dd .muted + bdi { font-weight: 400; font-size: 8.5pt; }
.reasons, .order { list-style: none; padding: 0; margin: 4pt 0 8pt; font-size: 9pt; }
.reasons li, .order li { display: grid; grid-template-columns: 11pt minmax(0, 1fr) auto; gap: 6pt; align-items: baseline;
  margin: 0; padding: 2.5pt 0; }
.order { border-top: 0.5pt solid var(--line); margin-top: 10pt; }
.order li { grid-template-columns: 11pt 38mm minmax(0, 1fr) auto; padding: 2.5pt 0; border-bottom: 0.5pt solid var(--line); }
.reasons .glyph, .order .glyph { text-align: center; color: var(--tone); }
.from { color: var(--muted); font-size: 8.5pt; text-align: end; }
.order .waiting { color: var(--muted); }
.sign { display: grid; grid-template-columns: repeat(3, 1fr); gap: 18pt; margin-top: 26pt; break-inside: avoid; }
.sign p { border-top: 0.5pt solid var(--muted); padding-top: 2pt; margin: 0; font-size: 8pt; color: var(--muted); }
a { color: inherit; text-decoration: none; }

.path { margin: 0 0 8pt; break-inside: avoid; }
.lane { display: flex; list-style: none; padding: 0; margin: 0 0 5pt; align-items: stretch; }
.lane li { margin: 0; }
.node { flex: 1.5 1 0; min-width: 0; border: 1pt solid var(--tone); border-radius: 5pt; padding: 7pt 5pt; text-align: center;
  line-height: 1.35; display: flex; flex-direction: column; justify-content: center; }
.node b { font-size: 9pt; }
.node small { font-size: 8pt; color: var(--muted); }
.link { flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; font-size: 8pt; line-height: 1.25; text-align: center; }
.link .over, .link .under { flex: 1 1 0; padding: 0 3pt; text-wrap: balance; color: var(--tone); }
.link .over { display: flex; flex-direction: column; justify-content: flex-end; }
.link .under { color: var(--muted); }
.link .line { position: relative; height: 13pt; }
.link .line::before { content: ''; position: absolute; left: 0; right: 0; top: 6pt; border-top: 1.75pt solid var(--tone); }
.link.off .line::before, .link.bad .line::before { border-top-style: dashed; }
.link .glyph { position: relative; background: #fff; padding: 0 4pt; color: var(--tone); }
.node.ok, .link.ok { --tone: var(--ok); }
.node.bad, .link.bad { --tone: var(--bad); }
.node.bad { background: var(--bad-soft); border-width: 1.5pt; }
.link.bad .over, .link.unsure .over { font-weight: 700; }
.node.unsure, .link.unsure { --tone: var(--warn); }
.node.unsure { background: var(--warn-soft); }
.node.off, .link.off { --tone: var(--none); }
.node.off { border-style: dashed; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.two-columns { columns: 2; column-gap: 14pt; }
.checks table { font-size: 7.2pt; line-height: 1.16; margin: 1pt 0 3pt; }
.checks th, .checks td { padding: 0.6pt 5pt 0.6pt 0; }
.checks .left { font-size: 6.4pt; }
.checks p.note { font-size: 8pt; margin: 0; }
.checks thead th { padding: 2pt 6pt 2pt 0; }
.checks .group th { padding: 1.6pt 2pt; font-weight: 700; }
.checks .glyph { display: inline-block; width: 9pt; text-align: center; color: var(--tone); }
.checks tr.none, .checks tr.waiting { color: var(--muted); }
.command { background: var(--soft); border-radius: 3pt; padding: 5pt 9pt 6pt; margin: 3pt 0 7pt; break-inside: avoid; }
.command figcaption { font-size: 8.5pt; color: var(--muted); }
.command pre { white-space: pre-wrap; }

.beside-code { display: flow-root; break-inside: avoid; }
.beside-code h2 { margin-top: 0; }
.code-figure { float: right; width: 50mm; margin-left: 8pt; }
.code-figure svg { display: block; width: 100%; }
.code-figure figcaption { font-size: 8pt; line-height: 1.3; color: var(--muted); padding-left: 1.5mm; }

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

table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 8.2pt; line-height: 1.35; margin: 4pt 0 10pt; }
caption { text-align: left; font-weight: 700; padding-bottom: 3pt; break-after: avoid; }
caption .muted, caption bdi { font-weight: 400; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 2.2pt 8pt 2.2pt 0; border-bottom: 0.5pt solid var(--line);
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
.drawing svg { display: block; width: 100%; height: auto; font-size: 9.6px; --tone: var(--text); }
.drawing .muted { --tone: var(--muted); }
.drawing .line { --tone: var(--line); }
.drawing text, .drawing circle, .drawing rect { fill: var(--tone); }
.drawing line { stroke: var(--tone); }
.drawing .dashed { stroke-width: 1.5; stroke-dasharray: 3 2; }
.drawing path { stroke: var(--tone); stroke-width: 1.8; fill: none; }
.drawing .hollow { stroke: var(--tone); stroke-width: 1.4; fill: #fff; }

/* the second page is the fullest */
.proof table { font-size: 7.8pt; line-height: 1.24; margin-bottom: 5pt; }
.proof :is(th, td) { padding-top: 1.3pt; padding-bottom: 1.3pt; }
.proof :is(h3, p) { margin-bottom: 2pt; }
.proof h3 { margin-top: 6pt; }

main { padding: 0 0.75pt; }
section + section { break-before: page; }
section + section > h2:first-child { margin-top: 0; }
@media screen {
  body { background: #eef0f3; }
  main { max-width: 210mm; margin: 0 auto; background: #fff; padding: 14mm 18mm; }
  section + section { border-top: 1.5pt solid var(--text); margin-top: 24pt; padding-top: 16pt; }
}
@media screen and (max-width: 700px) {
  main { padding: 16px; }
  .boxes, .sign { grid-template-columns: 1fr; }
  .boxes > div + div { border-left: 0; border-top: 0.75pt solid var(--line); }
  .order li { grid-template-columns: 11pt minmax(0, 1fr); }
  .order li > :nth-child(n + 3) { grid-column: 2; text-align: start; }
  .lane { flex-direction: column; }
  .two-columns { columns: auto; }
}`
