import type { ScanAttempt, ScanStory } from '../../contract/scan-story.ts'
import type { Language } from '../../contract/text.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { scanStoryText } from '../../text/scan-story.text.ts'
import { type Chart, chartWidth, lineFrom, type Shape, tenth, textAt } from './chart.ts'

const [left, right, laneHeight, top] = [8, chartWidth - 8, 30, 8]
const mostLanes = 6
/** A letter for each code distinguishes failed scans, up to so many codes. */
const letters = ['a', 'b', 'c', 'd', 'e'] as const
/** Characters of a server's name. */
const nameLength = 80
/** Marks nearer than this, in units, are one mark with a number. */
const apart = 9

const shapes = { succeeded: ['dot', 'ok'], failed: ['cross', 'bad'], unfinished: ['square', 'unknown'] } as const

interface Timed {
  readonly outcome: ScanAttempt['outcome']
  /** Of a failed scan, as Windows writes it; null for any other, and where the log names none. */
  readonly code: string | null
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
    return at === null || Number.isNaN(time)
      ? []
      : [{ outcome: attempt.outcome, code: codeOf(attempt), name: attempt.sup ?? '–', time, at }]
  })
  const sorted = timed.sort((a, b) => a.time - b.time)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined || first.time === last.time) return null
  const x = (time: number): number => tenth(left + ((time - first.time) / (last.time - first.time)) * (right - left))
  const names = [...new Set(sorted.map((item) => item.name))]
  const lanes = names.length <= mostLanes ? names : [...names.slice(0, mostLanes - 1), texts.otherServers]
  const laneOf = (name: string): number => (lanes.includes(name) ? lanes.indexOf(name) : lanes.length - 1)
  const bottom = top + lanes.length * laneHeight
  const codes = codesIn(sorted)
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
    height: bottom + (codes.length === 0 ? 38 : 52),
    shapes: [
      ...lanes.flatMap((name, lane) => laneShapes(name, top + lane * laneHeight)),
      ...switches.map((at) => lineFrom(at, top, at, bottom, 'text', true)),
      ...lanes.flatMap((_, lane) =>
        marks(
          sorted.filter((candidate) => laneOf(candidate.name) === lane),
          x,
          top + lane * laneHeight + 20,
          codes
        )
      ),
      textAt(left, bottom + 12, from, 'muted'),
      textAt(right, bottom + 12, to, 'muted', 'end'),
      ...legend(bottom + 28, language),
      ...(codes.length === 0
        ? []
        : [textAt(left, bottom + 46, codes.map((code, at) => `${letters[at] ?? ''} ${code}`).join(' · '), 'bad')])
    ]
  }
}

function laneShapes(name: string, y: number): readonly Shape[] {
  const shown = name.length <= nameLength ? name : `${name.slice(0, nameLength)}…`
  return [lineFrom(left, y + 20, right, y + 20, 'line'), textAt(left, y + 9, shown)]
}

function codeOf({ outcome, code }: ScanAttempt): string | null {
  return outcome === 'failed' && code !== null ? formatCode(code) : null
}

/** The codes to distinguish, in the order in which they came; none where all scans failed alike. */
function codesIn(scans: readonly Timed[]): readonly string[] {
  const codes = [...new Set(scans.flatMap(({ code }) => code ?? []))]
  return codes.length < 2 ? [] : codes.slice(0, letters.length)
}

/** Scans of one outcome and code that lie closer than their shapes are one shape; how many stands above it. */
function marks(
  scans: readonly Timed[],
  x: (time: number) => number,
  y: number,
  codes: readonly string[]
): readonly Shape[] {
  const letterOf = ({ code }: Timed): string => (code === null ? '' : (letters[codes.indexOf(code)] ?? ''))
  const kinds = [...new Set(scans.map((scan) => `${scan.outcome} ${letterOf(scan)}`))].sort()
  return kinds.flatMap((kind) => {
    const alike = scans.filter((scan) => `${scan.outcome} ${letterOf(scan)}` === kind)
    const [first] = alike
    return first === undefined
      ? []
      : marksOf(
          alike.map((scan) => x(scan.time)),
          first.outcome,
          letterOf(first),
          y
        )
  })
}

function marksOf(
  places: readonly number[],
  outcome: ScanAttempt['outcome'],
  letter: string,
  y: number
): readonly Shape[] {
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
    const count = group.length > 1 ? `×${group.length}` : ''
    const word = `${letter}${count}`
    return groups.length <= 24 && word !== '' ? [mark, textAt(tenth(middle + 5), y - 4, word, style)] : [mark]
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
