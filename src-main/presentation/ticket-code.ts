import { correction, generate, mode } from 'lean-qr'
import type { Language } from '../contract/text.ts'
import { ticketLabels } from '../text/ticket.text.ts'

/** A text as a QR code. */
export interface TicketCode {
  /** What a phone reads out of it. */
  readonly text: string
  /** Whether `text` is less than the whole ticket; it then says so itself. */
  readonly shortened: boolean
  /** Modules along one edge, without the quiet zone. */
  readonly size: number
  /** The dark modules as the `d` of an SVG path: a line of width 1 through the middle of each row. */
  readonly path: string
}

/** Light modules around the code, which a reader needs to find it (ISO/IEC 18004, 6.3.8). */
export const quietZone = 4

/**
 * 117 modules along an edge: with the quiet zone, 0.4 mm each in 50 mm. The Swiss QR bill sets the same limit for what
 * phones read from office print (Swiss Implementation Guidelines QR-bill, 6.1 to 6.4).
 */
const largest = 25

/** Bytes that fit into that size at the lowest level of correction, after mode (4 bits), ECI (12) and length (16). */
export const mostBytes = 1272

/** The text of a ticket, as much of it as a phone reads reliably. */
export function ticketCode(ticket: string, language: Language): TicketCode {
  const text = shortened(ticket, `\n\n${ticketLabels[language].shortened}`)
  return { text, shortened: text !== ticket, ...drawn(text) }
}

type Drawn = Pick<TicketCode, 'size' | 'path'>
/** The last few: page, report and PDF of a case draw the same in two languages, which takes longer than all else of them. */
const known = new Map<string, Drawn>()
const mostKnown = 8

function drawn(text: string): Drawn {
  const before = known.get(text)
  known.delete(text)
  const now = before ?? drawnAnew(text)
  known.set(text, now)
  for (const oldest of known.keys()) if (known.size > mostKnown) known.delete(oldest)
  return now
}

function drawnAnew(text: string): Drawn {
  // UTF-8 with its mark (ECI 26): without one, a reader has to guess what an umlaut is
  const code = generate(mode.utf8(text), { minCorrectionLevel: correction.L, maxVersion: largest })
  let path = ''
  for (let y = 0; y < code.size; y++) path += darkRuns(code.size, y, (x) => code.get(x, y))
  return { size: code.size, path }
}

/** The dark runs of a row: where the first one starts, how far each is from the one before, and how long it is. */
function darkRuns(size: number, y: number, isDark: (x: number) => boolean): string {
  let path = ''
  for (let x = 0, end = 0; x < size; x++) {
    if (!isDark(x)) continue
    const start = x
    while (x < size && isDark(x)) x++
    path += `${path === '' ? `M${start} ${y}` : `m${start - end} 0`}h${x - start}`
    end = x
  }
  return path
}

/** Whole lines from the beginning, as many as fit before `note`; a heading whose lines were all left out goes with them. */
function shortened(ticket: string, note: string): string {
  if (bytesOf(ticket) <= mostBytes) return ticket
  const room = mostBytes - bytesOf(note)
  const lines: string[] = []
  let used = 0
  for (const line of ticket.split('\n')) {
    used += bytesOf(line) + 1
    if (used > room + 1) break
    lines.push(line)
  }
  while (lines.at(-1) === '' || (lines.at(-1)?.endsWith(':') === true && (lines.at(-2) ?? '') === '')) lines.pop()
  return `${lines.length === 0 ? cut(ticket, room) : lines.join('\n')}${note}`
}

/** A first line that alone is too long is cut between two characters. */
function cut(ticket: string, room: number): string {
  let used = bytesOf('…')
  let kept = ''
  for (const character of ticket) {
    used += bytesOf(character)
    if (used > room) break
    kept += character
  }
  return `${kept}…`
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}
