import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Status } from '../../contract/status.ts'
import type { Language } from '../../contract/text.ts'
import type { Stage } from '../../derived/access/attempt-outcome.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { attemptViews, pathText, stages, type AttemptView } from '../attempts.ts'
import { formatDuration } from '../format.ts'
import { type Chart, chartWidth, lineFrom, type Shape, tenth, textAt } from './chart.ts'

const [rowHeight, top, barHeight] = [20, 22, 11]
/** Estimated width of a letter, on the large side, because text cannot be measured here. */
const letter = 5.6
const mostRows = 12

interface StageBar {
  readonly stage: Stage
  readonly ms: number
  readonly state: Status
}

interface Row {
  readonly label: string
  readonly segments: readonly StageBar[]
  /** How it ended, in a word or a status. */
  readonly end: string
}

/** Each request as a bar of its stages over time, so that paths compare at a glance. Null where nothing was tried. */
export function attemptChart(
  access: EvidenceValue<'wsus-access'>,
  collectedAt: string | null,
  language: Language
): Chart | null {
  const texts = attemptText[language]
  const shown = (ms: number): string => formatDuration(ms, language)
  const rows = attemptViews(access, collectedAt, language)
    .map((view) => rowOf(view, language))
    .filter((row) => row.segments.length > 0)
    .slice(0, mostRows)
  if (rows.length === 0) return null
  const longest = Math.max(1, ...rows.map(({ segments }) => total(segments)))
  const bottom = top + rows.length * rowHeight
  const room = roomFor(rows, shown)
  const { labelEnd, right } = room
  const results = rows.map(({ label, segments, end }) => `${label}: ${end}, ${shown(total(segments))}`)
  return {
    label: texts.drawing(access.wsusUrl, results.join('; ')),
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
    ({ x, shapes }, { stage, ms, state }) => {
      // what took no time is still seen
      const width = Math.max(1.5, ms * unitsPerMs)
      const height = heights[stage]
      const bar: Shape = {
        kind: 'bar',
        x: tenth(x),
        y: y + 2 + (barHeight - height) / 2,
        width: tenth(Math.max(1, width - 0.7)),
        height,
        style: state
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
    { kind, x, y: y + 7.5, style: last },
    textAt(x + 8, y + 11, `${end} · ${shown(total(segments))}`, last)
  ]
}

/** Distinguishable without colour: the later the stage, the higher its bar. */
const heights: Readonly<Record<Stage, number>> = { name: 3, tcp: 5, connect: 7, tls: 9, http: barHeight }

function used(rows: readonly Row[]): readonly Stage[] {
  return stages.filter((stage) => rows.some(({ segments }) => segments.some((segment) => segment.stage === stage)))
}

function legend(stages: readonly Stage[], y: number, language: Language): readonly Shape[] {
  const texts = attemptText[language]
  return stages.flatMap((stage, at): Shape[] => {
    const x = 8 + at * 126
    const bar: Shape = { kind: 'bar', x, y: y - heights[stage] / 2, width: 16, height: heights[stage], style: 'none' }
    return [bar, textAt(x + 22, y + 3, texts.stages[stage], 'muted')]
  })
}

function rowOf(view: AttemptView, language: Language): Row {
  return {
    label: `${pathText(view.path, language)} · ${view.address}`,
    segments: stages.flatMap((stage): readonly StageBar[] => {
      const { status, duration } = view.stages[stage]
      return duration === null ? [] : [{ stage, ms: duration, state: status }]
    }),
    end: view.end
  }
}

function total(segments: readonly StageBar[]): number {
  return segments.reduce((sum, segment) => sum + segment.ms, 0)
}
