import type { Collected } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { attemptViews, courseKey, pathSource, pathText, type AttemptView } from '../../presentation/attempts.ts'
import { attemptChart } from '../../presentation/charts/attempt-chart.ts'
import { formatDuration } from '../../presentation/format.ts'
import { attemptText } from '../../text/attempt.text.ts'
import type { Block, Line, StageCell } from '../blocks.ts'
import { bold, code, heading, muted, text, value, groupedBy, truncate } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'
import { withoutMarks } from '../../contract/request-mark.ts'

/** The paths to the server side by side, one group per test address, so that they compare stage by stage. */
export function attemptBlocks(context: ReportContext): readonly Block[] {
  const { text: own, evidence } = context
  const collected = evidence.filter(
    (envelope): envelope is Collected<'wsus-access'> =>
      envelope.probe === 'wsus-access' && envelope.status === 'collected'
  )
  const tried = collected.filter((envelope) => envelope.value.paths.some((path) => path.attempts.length > 0))
  if (tried.length === 0) return []
  return [
    heading(3, text(own.annex.attemptsTitle)),
    ...tried.flatMap((envelope) => [...picture(context, envelope), attemptTable(context, envelope)])
  ]
}

function picture(
  { language }: ReportContext,
  { value: access, collectedAt }: Collected<'wsus-access'>
): readonly Block[] {
  const drawing = attemptChart(access, collectedAt, language)
  return drawing === null ? [] : [{ kind: 'drawing', drawing }]
}

function attemptTable(context: ReportContext, { value: access, collectedAt }: Collected<'wsus-access'>): Block {
  const { columns, annex } = context.text
  const views = attemptViews(access, collectedAt, context.language)
  const byAddress = groupedBy(views, ({ attempt }) => attempt.address)
  // addresses with the same results over every path share a row; the chart shows their times
  const alike = groupedBy(byAddress, (group) =>
    JSON.stringify(group.map((view) => [view.path.path, view.path.proxy, courseKey(view)]))
  )
  return {
    kind: 'attempts',
    caption: [text(annex.attempts), value(truncate(access.wsusUrl, 120, context.text))],
    columns: [
      { title: columns.path, width: 24 },
      { title: columns.name, width: 17 },
      { title: columns.connection, width: 25 },
      { title: columns.tls, width: 15 },
      { title: columns.http, width: 19 }
    ],
    groups: alike.map((groups) => ({
      title: groups.flatMap(([view], at) => [...(at === 0 ? [] : [text('\n')]), ...addressLine(context, view)]),
      rows: groups[0].map((view) => ({ path: pathLine(context, view), stages: stageCells(view, context.language) }))
    }))
  }
}

/** Name, connection with the proxy's answer to CONNECT, TLS, HTTP. */
export function stageCells(
  { stages: { name, tcp, connect, tls, http } }: AttemptView,
  language: Language
): readonly StageCell[] {
  const lines = (stage: typeof name): readonly string[] =>
    stage.lines.map(({ text: line, duration }) =>
      duration === null ? line : `${line} · ${formatDuration(duration, language).replace(' ', '\u00a0')}`
    )
  const tunnelled = connect.duration !== null
  return [
    { tone: name.status, lines: lines(name) },
    {
      tone: tunnelled ? connect.status : tcp.status,
      lines: [...lines(tcp), ...(tunnelled ? lines(connect).map((line) => `CONNECT ${line}`) : [])]
    },
    { tone: tls.status, lines: lines(tls) },
    { tone: http.status, lines: lines(http) }
  ]
}

function addressLine(context: ReportContext, { address, attempt }: AttemptView): Line {
  return [bold(address), text(' '), code(truncate(withoutMarks(attempt.url), 160, context.text))]
}

function pathLine({ language, text: own }: ReportContext, { path, attempt }: AttemptView): Line {
  const source = pathSource(path, language)
  const effective: Line = path.effective ? [muted(`\n${attemptText[language].effective}`)] : []
  return [
    value(truncate(pathText(path, language), 60, own)),
    ...(source === null ? [] : [muted(`\n${source}`)]),
    ...effective,
    muted(`\n${formatDuration(attempt.durationMs, language)}`)
  ]
}
