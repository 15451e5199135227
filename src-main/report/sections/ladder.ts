import type { Collected, EvidenceValue } from '../../contract/evidence/index.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Block, Line } from '../blocks.ts'
import { groupedBy } from '../grouped-by.ts'
import { bold, code, heading, muted, text, value } from '../inline.ts'
import { rungCells } from './attempt-cells.ts'
import { readableNumber } from '../../presentation/format.ts'
import { ladderDrawing } from '../../presentation/charts/attempt-chart.ts'
import { rungWords } from '../../text/attempt.text.ts'
import { shortened } from '../shortened.ts'
import type { Telling } from '../report-context.ts'

type Path = EvidenceValue<'wsus-access'>['paths'][number]

/** The paths to the server side by side, one group per test address, so that they compare rung by rung. */
export function ladderBlocks(telling: Telling): readonly Block[] {
  const { own, evidence } = telling
  const collected = evidence.filter(
    (one): one is Collected<'wsus-access'> => one.probe === 'wsus-access' && one.status === 'collected'
  )
  const tried = collected.filter((one) => one.value.paths.some((path) => path.attempts.length > 0))
  if (tried.length === 0) return []
  return [
    heading(3, text(own.annex.ladderTitle)),
    ...tried.flatMap((one) => [...picture(telling, one), ladder(telling, one)])
  ]
}

function picture({ language }: Telling, { value: access, collectedAt }: Collected<'wsus-access'>): readonly Block[] {
  const drawing = ladderDrawing(access, collectedAt, language, (ms) => `${readableNumber(ms, language)} ms`)
  return drawing === null ? [] : [{ kind: 'drawing', drawing }]
}

function ladder(telling: Telling, { value: access, collectedAt }: Collected<'wsus-access'>): Block {
  const at = collectedAt === null ? null : new Date(collectedAt)
  const { columns, annex } = telling.own
  const addresses = [...new Set(access.paths.flatMap((path) => path.attempts.map((one) => one.address)))]
  return {
    kind: 'ladder',
    caption: [text(annex.ladder), value(shortened(access.wsusUrl, 120, telling.own))],
    columns: [
      { title: columns.path, width: 24 },
      { title: columns.name, width: 17 },
      { title: columns.connection, width: 25 },
      { title: columns.tls, width: 15 },
      { title: columns.http, width: 19 }
    ],
    groups: groupedBy(addresses, (address) => lookOf(telling, attemptsAt(access, address), at)).map((alike) => ({
      title: alike.flatMap((address, at): Line => [
        ...(at === 0 ? [] : [text('\n')]),
        bold(rungWords[telling.language].addresses[address]),
        text(' '),
        code(shortened(withoutMarker(attemptsAt(access, address)[0]?.attempt.url ?? ''), 160, telling.own))
      ]),
      rows: attemptsAt(access, alike[0]).map(({ path, attempt }) => ({
        path: pathLine(telling, path, attempt),
        rungs: rungCells(telling, attempt, at)
      }))
    }))
  }
}

interface Tried {
  readonly path: Path
  readonly attempt: Attempt
}

function attemptsAt(access: EvidenceValue<'wsus-access'>, address: Attempt['address']): readonly Tried[] {
  return access.paths.flatMap((path) =>
    path.attempts.filter((one) => one.address === address).map((attempt) => ({ path, attempt }))
  )
}

/** Addresses that went alike over every path look the same but for milliseconds; the picture above tells those. */
function lookOf(telling: Telling, tried: readonly Tried[], at: Date | null): string {
  const told = tried.map(({ path, attempt }) => [path.path, path.proxy, rungCells(telling, attempt, at)])
  return JSON.stringify(told).replaceAll(/\d[\d.,]*\sms/g, '')
}

/** The marker differs in every run and every request; it is named once, at the end of the report. */
function withoutMarker(url: string): string {
  return url.replace(/([?&])supdoctor=[^&#]*$/, '')
}

function pathLine({ language, own }: Telling, path: Path, attempt: Attempt): Line {
  const words = rungWords[language]
  const way: Line =
    path.path === 'direct' || path.proxy === null
      ? [text(words.direct)]
      : [text(`${words.overProxy} `), value(shortened(path.proxy, 60, own))]
  const setBy = path.path === 'user-proxy' || path.path === 'pac' ? [muted(`\n${words.setBy[path.path]}`)] : []
  const effective: Line = path.effective ? [muted(`\n${words.effective}`)] : []
  return [...way, ...setBy, ...effective, muted(`\n${readableNumber(attempt.durationMs, language)} ms`)]
}
