import type { ScanAttempt, ScanStory } from '../../contract/scan-story.ts'
import type { Language } from '../../contract/text.ts'
import { scanStoryText } from '../../text/scan-story.text.ts'
import { type Chart, chartWidth, lineFrom, type Shape, tenth, textAt } from './chart.ts'

const [left, right, laneHeight, top] = [8, chartWidth - 8, 30, 8]
const mostLanes = 6
/** Characters of a server's name. */
const nameLength = 80
/** Marks nearer than this, in units, are one mark with a number. */
const apart = 9

const shapes = { succeeded: ['dot', 'ok'], failed: ['cross', 'bad'], unfinished: ['square', 'unknown'] } as const

interface Timed {
  readonly outcome: ScanAttempt['outcome']
  readonly name: string
  readonly time: number
  readonly at: string
}

/** One lane for each server, one shape for each scan, a dashed line for each switch. Null for less than two times. */
export function scanStoryChart(
  { attempts, serverChanges }: ScanStory,
  language: Language,
  shown: (iso: string) => string
): Chart | null {
  const texts = scanStoryText[language]
  const timed = attempts.flatMap((attempt): Timed[] => {
    const at = attempt.startedAt ?? attempt.endedAt
    const time = Date.parse(at ?? '')
    return at === null || Number.isNaN(time) ? [] : [{ outcome: attempt.outcome, name: attempt.sup ?? '–', time, at }]
  })
  const sorted = timed.sort((a, b) => a.time - b.time)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined || first.time === last.time) return null
  const x = (time: number): number => tenth(left + ((time - first.time) / (last.time - first.time)) * (right - left))
  const names = [...new Set(sorted.map((item) => item.name))]
  const lanes = names.length <= mostLanes ? names : [...names.slice(0, mostLanes - 1), texts.otherServers]
  const laneOf = (name: string): number => (lanes.includes(name) ? lanes.indexOf(name) : lanes.length - 1)
  const bottom = top + lanes.length * laneHeight
  const switches = serverChanges
    .filter((serverChange) => serverChange.kind === 'switch' && serverChange.at !== null)
    .map((serverChange) => x(Date.parse(serverChange.at ?? '')))
    .filter((at) => at >= left && at <= right)
  const count = (outcome: ScanAttempt['outcome']): number =>
    sorted.filter((candidate) => candidate.outcome === outcome).length
  const [from, to] = [shown(first.at), shown(last.at)]
  const label = texts.picture(sorted.length, count('failed'), count('unfinished'), switches.length, from, to)
  return {
    label,
    height: bottom + 38,
    shapes: [
      ...lanes.flatMap((name, lane) => laneShapes(name, top + lane * laneHeight)),
      ...switches.map((at) => lineFrom(at, top, at, bottom, 'text', true)),
      ...lanes.flatMap((_, lane) =>
        marks(
          sorted.filter((candidate) => laneOf(candidate.name) === lane),
          x,
          top + lane * laneHeight + 20
        )
      ),
      textAt(left, bottom + 12, from, 'muted'),
      textAt(right, bottom + 12, to, 'muted', 'end'),
      ...legend(bottom + 28, language)
    ]
  }
}

function laneShapes(name: string, y: number): readonly Shape[] {
  const shown = name.length <= nameLength ? name : `${name.slice(0, nameLength)}…`
  return [lineFrom(left, y + 20, right, y + 20, 'line'), textAt(left, y + 9, shown)]
}

/** Scans of one outcome that lie closer than their shapes are one shape; how many stands above it. */
function marks(scans: readonly Timed[], x: (time: number) => number, y: number): readonly Shape[] {
  return (['succeeded', 'unfinished', 'failed'] as const).flatMap((outcome) => {
    const places = scans.filter((scan) => scan.outcome === outcome).map((scan) => x(scan.time))
    const groups = places.reduce<number[][]>((all, place) => {
      const open = all.at(-1)
      if (open !== undefined && place - (open[0] ?? 0) < apart) open.push(place)
      else all.push([place])
      return all
    }, [])
    const [kind, style] = shapes[outcome]
    return groups.flatMap((group): Shape[] => {
      const middle = tenth(((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2)
      const mark: Shape = { kind, x: middle, y, style }
      // beside many neighbours a number has no room, and the table has them all
      const room = groups.length <= 24 && group.length > 1
      return room ? [mark, textAt(tenth(middle + 5), y - 4, `×${group.length}`, style)] : [mark]
    })
  })
}

function legend(y: number, language: Language): readonly Shape[] {
  const texts = scanStoryText[language]
  const keys = (['succeeded', 'failed', 'unfinished'] as const).flatMap((outcome, at): Shape[] => {
    const [kind, style] = shapes[outcome]
    const x = left + 6 + at * 150
    return [{ kind, x, y, style }, textAt(x + 10, y + 3, texts.outcomes[outcome])]
  })
  const x = left + 6 + 450
  return [...keys, lineFrom(x, y - 7, x, y + 6, 'text', true), textAt(x + 10, y + 3, texts.switchMark)]
}
