import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Status } from '../../contract/status.ts'
import type { Language } from '../../contract/text.ts'
import { stageStatus, tlsObjections, type Stage } from '../../derived/access/attempt-outcome.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { type Chart, chartWidth, lineFrom, type Shape, tenth, textAt } from './chart.ts'

const [rowHeight, top, barHeight] = [20, 22, 11]
/** Width of one letter, generously: nobody can measure text where this is drawn. */
const letter = 5.6
const mostRows = 12
const names = ['name', 'tcp', 'connect', 'tls', 'http'] as const satisfies readonly Stage[]

interface Segment {
  readonly stage: Stage
  readonly ms: number
  readonly state: Status
}

interface Row {
  readonly label: string
  readonly segments: readonly Segment[]
  /** How it ended, in a word or a status. */
  readonly end: string
}

/** Each request as a bar of its rungs over time, so that paths compare at a glance. Null where nothing was tried. */
export function attemptChart(
  { paths, wsusUrl }: EvidenceValue<'wsus-access'>,
  collectedAt: string | null,
  language: Language,
  shown: (ms: number) => string
): Chart | null {
  const texts = attemptText[language]
  const at = collectedAt === null ? null : new Date(collectedAt)
  const rows = paths
    .flatMap((path) => path.attempts.map((attempt) => rowOf(path, attempt, at, language)))
    .filter((row) => row.segments.length > 0)
    .slice(0, mostRows)
  if (rows.length === 0) return null
  const longest = Math.max(1, ...rows.map(({ segments }) => total(segments)))
  const bottom = top + rows.length * rowHeight
  const room = roomFor(rows, shown)
  const { labelEnd, right } = room
  const results = rows.map(({ label, segments, end }) => `${label}: ${end}, ${shown(total(segments))}`)
  return {
    label: texts.drawing(wsusUrl, results.join('; ')),
    height: bottom + 26,
    shapes: [
      textAt(labelEnd, top - 8, shown(0), 'muted'),
      textAt(right, top - 8, shown(longest), 'muted', 'end'),
      lineFrom(labelEnd, top - 3, right, top - 3, 'line'),
      ...rows.flatMap((row, at) => rowShapes(row, top + at * rowHeight, (right - labelEnd) / longest, shown, room)),
      ...legend(used(rows), bottom + 16, language)
    ]
  }
}

interface Room {
  readonly labelEnd: number
  readonly right: number
}

const mostLetters = 42

/** What stands before and behind the bars is whole; the bars get the rest. */
function roomFor(rows: readonly Row[], shown: (ms: number) => string): Room {
  const longest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length))
  const before = Math.min(longest(rows.map((row) => row.label)), mostLetters)
  const behind = longest(rows.map(({ end, segments }) => `${end} · ${shown(total(segments))}`))
  return { labelEnd: tenth(14 + before * letter), right: tenth(chartWidth - 20 - Math.min(behind, 40) * letter) }
}

function rowShapes(
  { label, segments, end }: Row,
  y: number,
  unitsPerMs: number,
  shown: (ms: number) => string,
  { labelEnd, right }: Room
): readonly Shape[] {
  const bars = segments.reduce<{ readonly x: number; readonly shapes: readonly Shape[] }>(
    ({ x, shapes }, { stage: rung, ms, state }) => {
      // what took no time is still seen
      const width = Math.max(1.5, ms * unitsPerMs)
      const height = heights[rung]
      const bar: Shape = {
        kind: 'bar',
        x: tenth(x),
        y: y + 2 + (barHeight - height) / 2,
        width: tenth(Math.max(1, width - 0.7)),
        height,
        ink: state
      }
      return { x: x + width, shapes: [...shapes, bar] }
    },
    { x: labelEnd, shapes: [] }
  )
  // where a stage failed, Windows gets no further, whatever our requests found behind it
  const last = segments.some(({ state }) => state === 'bad') ? 'bad' : (segments.at(-1)?.state ?? 'unknown')
  const kind = last === 'ok' ? 'dot' : last === 'bad' ? 'cross' : 'square'
  const x = tenth(Math.min(bars.x, right) + 8)
  return [
    textAt(8, y + 11, label.length <= mostLetters ? label : `${label.slice(0, mostLetters - 1)}…`),
    ...bars.shapes,
    { kind, x, y: y + 7.5, ink: last },
    textAt(x + 8, y + 11, `${end} · ${shown(total(segments))}`, last)
  ]
}

/** Told apart without colour: the later the rung, the higher its bar. */
const heights: Readonly<Record<Stage, number>> = { name: 3, tcp: 5, connect: 7, tls: 9, http: barHeight }

function used(rows: readonly Row[]): readonly Stage[] {
  return names.filter((rung) => rows.some(({ segments }) => segments.some((segment) => segment.stage === rung)))
}

function legend(rungs: readonly Stage[], y: number, language: Language): readonly Shape[] {
  const texts = attemptText[language]
  return rungs.flatMap((rung, at): Shape[] => {
    const x = 8 + at * 126
    const bar: Shape = { kind: 'bar', x, y: y - heights[rung] / 2, width: 16, height: heights[rung], ink: 'none' }
    return [bar, textAt(x + 22, y + 3, texts.rungs[rung], 'muted')]
  })
}

function rowOf(path: AccessPath, attempt: Attempt, at: Date | null, language: Language): Row {
  const texts = attemptText[language]
  const way = path.path === 'direct' || path.proxy === null ? texts.direct : `${texts.overProxy} ${path.proxy}`
  const status = stageStatus(attempt, at)
  const segments = names.flatMap((rung): readonly Segment[] => {
    const ms = durationOf(attempt, rung)
    return ms === null ? [] : [{ stage: rung, ms, state: status[rung] }]
  })
  return { label: `${way} · ${texts.addresses[attempt.address]}`, segments, end: endOf(attempt, at, language) }
}

/** Null where the stage was not reached. */
function durationOf(attempt: Attempt, rung: Stage): number | null {
  if (rung !== 'tcp') return attempt[rung]?.durationMs ?? null
  return attempt.tcp.length === 0 ? null : attempt.tcp.reduce((sum, connection) => sum + connection.durationMs, 0)
}

function endOf(attempt: Attempt, at: Date | null, language: Language): string {
  const texts = attemptText[language]
  const { name, tcp, connect, tls, http } = attempt
  const [objection] = tlsObjections(attempt, at)
  if (tls?.outcome === 'established' && objection !== undefined) return `TLS ${texts.objections[objection]}`
  if (http !== null) return http.status === null ? texts.http[http.outcome] : `HTTP ${http.status}`
  if (tls !== null) return `TLS ${texts.tls[tls.outcome]}`
  if (connect !== null) return connect.status === null ? texts.http[connect.outcome] : `CONNECT ${connect.status}`
  const last = tcp.at(-1)
  if (last !== undefined) return texts.tcp[last.outcome]
  return name === null ? texts.notReached : texts.name[name.outcome]
}

function total(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + segment.ms, 0)
}
