import type { Status } from '../contract/status.ts'
import { type Chart, chartWidth, type Shape, tenth, textAt } from '../presentation/charts/chart.ts'

/** One row of a bar chart. */
export interface Bar {
  readonly label: string
  readonly found: number
  readonly clients: number
  readonly shown: string
}

const rowHeight = 16
const barLeft = 330
const barWidth = 220
const barHeight = 9

/**
 * Bar chart with one row per bar: name, bar relative to the longest with the part with a cause first, and the numbers.
 */
export function barsChart(title: string, bars: readonly Bar[]): Chart {
  const longest = bars.reduce((most, bar) => Math.max(most, bar.clients), 1)
  return {
    label: `${title}: ${bars.map((bar) => `${bar.label}: ${bar.shown}`).join('; ')}`,
    height: bars.length * rowHeight + 2,
    shapes: bars.flatMap((bar, at) => barShapes(bar, at * rowHeight, barWidth / longest))
  }
}

function barShapes({ label, found, clients, shown }: Bar, top: number, unit: number): Shape[] {
  const y = top + 4
  const whole = Math.max(1, tenth(clients * unit))
  const bad = found === 0 ? 0 : Math.max(1, tenth(found * unit))
  return [
    textAt(0, top + 12, label),
    { kind: 'bar', x: barLeft, y, width: whole, height: barHeight, style: 'line' },
    ...(bad === 0
      ? []
      : [{ kind: 'bar' as const, x: barLeft, y, width: bad, height: barHeight, style: 'bad' as const }]),
    textAt(chartWidth, top + 12, shown, 'text', 'end')
  ]
}

const tallHeight = 26
const numberWidth = 60

/** Bar chart with two lines per row, for long names: name and number, below them bar and id. */
export function tallBarsChart(title: string, bars: readonly (Bar & { readonly id: string })[]): Chart {
  const longest = bars.reduce((most, bar) => Math.max(most, bar.clients), 1)
  const shapes = bars.flatMap(({ label, clients, shown, id }, at): Shape[] => {
    const top = at * tallHeight
    const width = Math.max(1, tenth((clients / longest) * chartWidth))
    return [
      textAt(0, top + 11, label),
      textAt(chartWidth - numberWidth, top + 11, id, 'muted', 'end'),
      textAt(chartWidth, top + 11, shown, 'text', 'end'),
      { kind: 'bar', x: 0, y: top + 15, width, height: 7, style: 'bad' }
    ]
  })
  return {
    label: `${title}: ${bars.map((bar) => `${bar.label} ${bar.shown}`).join('; ')}`,
    height: bars.length * tallHeight,
    shapes
  }
}

/** One state and its share. */
export interface Share {
  readonly label: string
  readonly count: number
  readonly style: Status
}

/** One bar for the whole fleet, divided by state, with labels below. */
export function sharesChart(shares: readonly Share[]): Chart {
  const all = shares.reduce((sum, share) => sum + share.count, 0)
  const column = chartWidth / shares.length
  let x = 0
  const shapes = shares.flatMap(({ label, count, style }, at): Shape[] => {
    const width = all === 0 ? 0 : tenth((count / all) * chartWidth)
    const bar: Shape = { kind: 'bar', x: tenth(x), y: 0, width, height: 16, style }
    x += width
    const mark: Shape = { kind: 'bar', x: at * column, y: 24, width: 9, height: 9, style }
    return [...(width > 0 ? [bar] : []), mark, textAt(at * column + 14, 32, label)]
  })
  return { label: shares.map((share) => share.label).join('; '), height: 38, shapes }
}
