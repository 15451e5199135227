import type { Collected, EvidenceValue } from '../../contract/evidence/index.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Block, Line } from '../blocks.ts'
import { groupedBy } from '../grouped-by.ts'
import { bold, code, heading, muted, text, value } from '../inline.ts'
import { rungCells } from './attempt-cells.ts'
import { formatDuration } from '../../presentation/format.ts'
import { attemptChart } from '../../presentation/charts/attempt-chart.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { truncate } from '../truncate.ts'
import type { ReportContext } from '../report-context.ts'

type Path = EvidenceValue<'wsus-access'>['paths'][number]

/** The paths to the server side by side, one group per test address, so that they compare rung by rung. */
export function attemptBlocks(context: ReportContext): readonly Block[] {
  const { text: own, evidence } = context
  const collected = evidence.filter(
    (envelope): envelope is Collected<'wsus-access'> =>
      envelope.probe === 'wsus-access' && envelope.status === 'collected'
  )
  const tried = collected.filter((envelope) => envelope.value.paths.some((path) => path.attempts.length > 0))
  if (tried.length === 0) return []
  return [
    heading(3, text(own.annex.ladderTitle)),
    ...tried.flatMap((envelope) => [...picture(context, envelope), attemptTable(context, envelope)])
  ]
}

function picture(
  { language }: ReportContext,
  { value: access, collectedAt }: Collected<'wsus-access'>
): readonly Block[] {
  const drawing = attemptChart(access, collectedAt, language, (ms) => formatDuration(ms, language))
  return drawing === null ? [] : [{ kind: 'drawing', drawing }]
}

function attemptTable(context: ReportContext, { value: access, collectedAt }: Collected<'wsus-access'>): Block {
  const at = collectedAt === null ? null : new Date(collectedAt)
  const { columns, annex } = context.text
  const addresses = [...new Set(access.paths.flatMap((path) => path.attempts.map((attempt) => attempt.address)))]
  return {
    kind: 'ladder',
    caption: [text(annex.ladder), value(truncate(access.wsusUrl, 120, context.text))],
    columns: [
      { title: columns.path, width: 24 },
      { title: columns.name, width: 17 },
      { title: columns.connection, width: 25 },
      { title: columns.tls, width: 15 },
      { title: columns.http, width: 19 }
    ],
    groups: groupedBy(addresses, (address) => rowLayout(context, attemptsAt(access, address), at)).map((alike) => ({
      title: alike.flatMap((address, at): Line => [
        ...(at === 0 ? [] : [text('\n')]),
        bold(attemptText[context.language].addresses[address]),
        text(' '),
        code(truncate(withoutMarker(attemptsAt(access, address)[0]?.attempt.url ?? ''), 160, context.text))
      ]),
      rows: attemptsAt(access, alike[0]).map(({ path, attempt }) => ({
        path: pathLine(context, path, attempt),
        rungs: rungCells(context, attempt, at)
      }))
    }))
  }
}

interface TriedAttempt {
  readonly path: Path
  readonly attempt: Attempt
}

function attemptsAt(access: EvidenceValue<'wsus-access'>, address: Attempt['address']): readonly TriedAttempt[] {
  return access.paths.flatMap((path) =>
    path.attempts.filter((attempt) => attempt.address === address).map((attempt) => ({ path, attempt }))
  )
}

/** Addresses that went alike over every path look the same but for milliseconds; the picture above tells those. */
function rowLayout(context: ReportContext, tried: readonly TriedAttempt[], at: Date | null): string {
  const arrays = tried.map(({ path, attempt }) => [path.path, path.proxy, rungCells(context, attempt, at)])
  return JSON.stringify(arrays).replaceAll(/\d[\d.,]*\sm?s/g, '')
}

/** The marker differs in every run and every request; it is named once, at the end of the report. */
function withoutMarker(url: string): string {
  return url.replace(/([?&])supdoctor=[^&#]*$/, '')
}

function pathLine({ language, text: own }: ReportContext, path: Path, attempt: Attempt): Line {
  const words = attemptText[language]
  const way: Line =
    path.path === 'direct' || path.proxy === null
      ? [text(words.direct)]
      : [text(`${words.overProxy} `), value(truncate(path.proxy, 60, own))]
  const setBy = path.path === 'user-proxy' || path.path === 'pac' ? [muted(`\n${words.setBy[path.path]}`)] : []
  const effective: Line = path.effective ? [muted(`\n${words.effective}`)] : []
  return [...way, ...setBy, ...effective, muted(`\n${formatDuration(attempt.durationMs, language)}`)]
}
