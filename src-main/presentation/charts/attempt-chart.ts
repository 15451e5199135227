import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Status } from '../../contract/status.ts'
import type { Language } from '../../contract/text.ts'
import type { Stage } from '../../derived/access/attempt-outcome.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { attemptViews, pathText, stages, type AttemptView } from '../attempts.ts'
import { formatDuration } from '../format.ts'
import { type Chart, chartWidth, lineFrom, type Shape, tenth, textAt } from './chart.ts'

const [rowHeight, top, barHeight] = [34, 24, 11]
/** Estimated width of a letter, on the large side, because text cannot be measured here. */
const letter = 5.6
const mostRows = 12
/** The line above a bar is as long as the picture. */
const mostLetters = Math.floor((chartWidth - 16) / letter)
/** A bar narrower than this, in units, has no room for the number of its stage. */
const leastNumbered = 7
const [left, leastRight] = [8, 160]

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
  const right = endOfBars(rows, shown)
  const numbers = numbersOf(rows)
  const results = rows.map(({ label, segments, end }) => `${label}: ${end}, ${shown(total(segments))}`)
  return {
    label: texts.drawing(access.wsusUrl, results.join('; ')),
    height: bottom + 20,
    shapes: [
      textAt(left, top - 10, shown(0), 'muted'),
      textAt(right, top - 10, shown(longest), 'muted', 'end'),
      lineFrom(left, top - 5, right, top - 5, 'line'),
      ...rows.flatMap((row, at) =>
        rowShapes(row, { y: top + at * rowHeight, unitsPerMs: (right - left) / longest, right, numbers, shown })
      ),
      textAt(left, bottom + 12, texts.stageNumbers(numbers.map((stage) => texts.stages[stage])), 'muted')
    ]
  }
}

/** What stands behind the bars is whole; the bars get the rest. */
function endOfBars(rows: readonly Row[], shown: (ms: number) => string): number {
  const behind = Math.max(...rows.map(({ end, segments }) => `${end} · ${shown(total(segments))}`.length))
  return tenth(Math.max(leastRight, chartWidth - 20 - behind * letter))
}

interface Drawn {
  readonly y: number
  readonly unitsPerMs: number
  /** Where the bars end at the latest. */
  readonly right: number
  /** The stages in the order of their numbers. */
  readonly numbers: readonly Stage[]
  readonly shown: (ms: number) => string
}

/** The request in words, its stages as bars below it, and the number of each stage under its bar. */
function rowShapes({ label, segments, end }: Row, { y, unitsPerMs, right, numbers, shown }: Drawn): readonly Shape[] {
  const bars = segments.reduce<{ readonly x: number; readonly shapes: readonly Shape[] }>(
    ({ x, shapes }, { stage, ms, state }) => {
      // what took no time is still seen
      const width = Math.max(1.5, ms * unitsPerMs)
      const bar: Shape = {
        kind: 'bar',
        x: tenth(x),
        y: y + 11,
        width: tenth(Math.max(1, width - 0.7)),
        height: barHeight,
        style: state
      }
      const number = textAt(tenth(x), y + 31, String(numbers.indexOf(stage) + 1), 'muted')
      return { x: x + width, shapes: [...shapes, bar, ...(width < leastNumbered ? [] : [number])] }
    },
    { x: left, shapes: [] }
  )
  // where a stage failed, Windows gets no further, whatever our requests found behind it
  const last = segments.some(({ state }) => state === 'bad') ? 'bad' : (segments.at(-1)?.state ?? 'unknown')
  const kind = last === 'ok' ? 'dot' : last === 'bad' ? 'cross' : 'square'
  const x = tenth(Math.min(bars.x, right) + 8)
  return [
    textAt(left, y + 7, label.length <= mostLetters ? label : `${label.slice(0, mostLetters - 1)}…`),
    ...bars.shapes,
    { kind, x, y: y + 16.5, style: last },
    textAt(x + 8, y + 20, `${end} · ${shown(total(segments))}`, last)
  ]
}

function numbersOf(rows: readonly Row[]): readonly Stage[] {
  return stages.filter((stage) => rows.some(({ segments }) => segments.some((segment) => segment.stage === stage)))
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
