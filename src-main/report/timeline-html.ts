import type { Block } from './blocks.ts'
import { escapeHtml } from './escape.ts'

type Timeline = Extract<Block, { kind: 'timeline' }>

const [width, left, right, laneHeight, top] = [640, 8, 632, 26, 16]

/** A picture of the story: one lane for each server, one shape for each scan, a line for each switch. */
export function timelineHtml({ label, from, to, lanes, marks, switches, legend }: Timeline): string {
  const bottom = top + lanes.length * laneHeight
  const x = (ratio: number): string => (left + ratio * (right - left)).toFixed(1)
  const y = (lane: number): string => (top + lane * laneHeight + 17).toFixed(1)
  const rows = lanes.map((name, lane) => {
    const base = y(lane)
    return `<line class="lane" x1="${left}" x2="${right}" y1="${base}" y2="${base}"></line><text x="${left}" y="${Number(base) - 8}">${escapeHtml(name)}</text>`
  })
  const lines = switches.map(
    ({ at }) => `<line class="switch" x1="${x(at)}" x2="${x(at)}" y1="${top - 4}" y2="${bottom}"></line>`
  )
  const shapes = marks.map(({ at, lane, tone }) => shape(tone, x(at), y(lane)))
  const axis = `<text x="${left}" y="${bottom + 14}">${escapeHtml(from)}</text><text x="${right}" y="${bottom + 14}" text-anchor="end">${escapeHtml(to)}</text>`
  const keys = legend.map(({ tone, text }, at) => {
    const place = left + 6 + at * 150
    return `${tone === 'switch' ? `<line class="switch" x1="${place}" x2="${place}" y1="${bottom + 22}" y2="${bottom + 34}"></line>` : shape(tone, String(place), String(bottom + 28))}<text x="${place + 10}" y="${bottom + 31}">${escapeHtml(text)}</text>`
  })
  return `<figure class="timeline"><svg viewBox="0 0 ${width} ${bottom + 38}" role="img" aria-label="${escapeHtml(label)}">${[...rows, ...lines, ...shapes, axis, ...keys].join('')}</svg></figure>`
}

/** Told by shape, so that colour is only a help: a dot, a cross, an open square. */
function shape(tone: Timeline['marks'][number]['tone'], x: string, y: string): string {
  const [cx, cy] = [Number(x), Number(y)]
  if (tone === 'ok') return `<circle class="ok" cx="${x}" cy="${y}" r="3.5"></circle>`
  if (tone === 'bad') return `<path class="bad" d="M${cx - 3.5} ${cy - 3.5}l7 7m0-7l-7 7"></path>`
  return `<rect class="open" x="${cx - 3}" y="${cy - 3}" width="6" height="6"></rect>`
}
