import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { AccessPath, Attempt } from '../../contract/evidence/wsus-access.ts'
import type { Language } from '../../contract/text.ts'
import { rungWords } from '../rung-words.ts'
import { type Drawing, drawingWidth, type Ink, lineFrom, type Shape, tenth, textAt } from './drawing.ts'

const [rowHeight, top, barHeight] = [20, 22, 11]
/** Width of one letter, generously: nobody can measure text where this is drawn. */
const letter = 5.6
const mostRows = 12
const names = ['name', 'tcp', 'connect', 'tls', 'http'] as const
type RungName = (typeof names)[number]

interface Segment {
  readonly rung: RungName
  readonly ms: number
  readonly state: 'ok' | 'bad' | 'open'
}

interface Row {
  readonly label: string
  readonly segments: readonly Segment[]
  /** How it ended, in a word or a status. */
  readonly end: string
}

/** Each request as a bar of its rungs over time, so that paths compare at a glance. Null where nothing was tried. */
export function ladderDrawing(
  { paths, wsusUrl }: EvidenceValue<'wsus-access'>,
  language: Language,
  shown: (ms: number) => string
): Drawing | null {
  const say = rungWords[language]
  const rows = paths
    .flatMap((path) => path.attempts.map((attempt) => rowOf(path, attempt, language)))
    .filter((row) => row.segments.length > 0)
    .slice(0, mostRows)
  if (rows.length === 0) return null
  const longest = Math.max(1, ...rows.map(({ segments }) => total(segments)))
  const bottom = top + rows.length * rowHeight
  const room = roomFor(rows, shown)
  const { labelEnd, right } = room
  const told = rows.map(({ label, segments, end }) => `${label}: ${end}, ${shown(total(segments))}`)
  return {
    label: say.drawing(wsusUrl, told.join('; ')),
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
  return { labelEnd: tenth(14 + before * letter), right: tenth(drawingWidth - 20 - Math.min(behind, 40) * letter) }
}

function rowShapes(
  { label, segments, end }: Row,
  y: number,
  unitsPerMs: number,
  shown: (ms: number) => string,
  { labelEnd, right }: Room
): readonly Shape[] {
  const bars = segments.reduce<{ readonly x: number; readonly shapes: readonly Shape[] }>(
    ({ x, shapes }, { rung, ms, state }) => {
      // what took no time is still seen
      const width = Math.max(1.5, ms * unitsPerMs)
      const height = heights[rung]
      const ink: Ink = state === 'ok' ? 'ok' : state
      const bar: Shape = {
        kind: 'bar',
        x: tenth(x),
        y: y + 2 + (barHeight - height) / 2,
        width: tenth(Math.max(1, width - 0.7)),
        height,
        ink
      }
      return { x: x + width, shapes: [...shapes, bar] }
    },
    { x: labelEnd, shapes: [] }
  )
  const last = segments.at(-1)?.state ?? 'open'
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
const heights: Readonly<Record<RungName, number>> = { name: 3, tcp: 5, connect: 7, tls: 9, http: barHeight }

function used(rows: readonly Row[]): readonly RungName[] {
  return names.filter((rung) => rows.some(({ segments }) => segments.some((one) => one.rung === rung)))
}

function legend(rungs: readonly RungName[], y: number, language: Language): readonly Shape[] {
  const say = rungWords[language]
  return rungs.flatMap((rung, at): Shape[] => {
    const x = 8 + at * 126
    const bar: Shape = { kind: 'bar', x, y: y - heights[rung] / 2, width: 16, height: heights[rung], ink: 'idle' }
    return [bar, textAt(x + 22, y + 3, say.rungs[rung], 'muted')]
  })
}

function rowOf(path: AccessPath, attempt: Attempt, language: Language): Row {
  const say = rungWords[language]
  const way = path.path === 'direct' || path.proxy === null ? say.direct : `${say.overProxy} ${path.proxy}`
  const { name, tcp, connect, tls, http } = attempt
  const state = (outcome: string, good: boolean): Segment['state'] =>
    outcome === 'unfinished' ? 'open' : good ? 'ok' : 'bad'
  const open = tcp.find((one) => one.outcome === 'connected') ?? tcp.at(-1)
  const segments: Segment[] = []
  if (name !== null)
    segments.push({ rung: 'name', ms: name.durationMs, state: state(name.outcome, name.outcome === 'resolved') })
  if (open !== undefined) {
    const ms = tcp.reduce((sum, one) => sum + one.durationMs, 0)
    segments.push({ rung: 'tcp', ms, state: state(open.outcome, open.outcome === 'connected') })
  }
  if (connect !== null) {
    segments.push({
      rung: 'connect',
      ms: connect.durationMs,
      state: state(connect.outcome, (connect.status ?? 999) < 300)
    })
  }
  if (tls !== null)
    segments.push({ rung: 'tls', ms: tls.durationMs, state: state(tls.outcome, tls.outcome === 'established') })
  if (http !== null) {
    segments.push({ rung: 'http', ms: http.durationMs, state: state(http.outcome, (http.status ?? 999) < 400) })
  }
  return { label: `${way} · ${say.addresses[attempt.address]}`, segments, end: endOf(attempt, language) }
}

function endOf({ name, tcp, connect, tls, http }: Attempt, language: Language): string {
  const say = rungWords[language]
  if (http !== null) return http.status === null ? say.http[http.outcome] : `HTTP ${http.status}`
  if (tls !== null) return `TLS ${say.tls[tls.outcome]}`
  if (connect !== null) return connect.status === null ? say.http[connect.outcome] : `CONNECT ${connect.status}`
  const last = tcp.at(-1)
  if (last !== undefined) return say.tcp[last.outcome]
  return name === null ? say.notReached : say.name[name.outcome]
}

function total(segments: readonly Segment[]): number {
  return segments.reduce((sum, one) => sum + one.ms, 0)
}
