import { longestLine } from '../../text/lines.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { knownProvider } from '../picked-events.ts'
import { messageEvent } from './message-event.ts'
import { dateIn, type SlashOrder } from './written-date.ts'

interface Layout {
  /** Which of the numbers in a row is the event's. */
  readonly numberAt: number
  readonly group: string
}

interface Row {
  readonly provider: string
  readonly eventId: number
  readonly time: string
  message: string
}

/** Columns that hold a whole number. */
const numeric = new Set([
  'id',
  'eventid',
  'instanceid',
  'recordid',
  'index',
  'level',
  'version',
  'processid',
  'threadid'
])
const time = /\bTime(?:Created|Generated|Written)?\b/
const groupLine = /^\s{0,8}ProviderName:\s{0,8}(\S.{0,200})$/

/**
 * Events as `Get-WinEvent` prints them in a table, grouped by provider or with a provider column; long messages
 * continue in the next line.
 */
export function* tabledEvents(lines: readonly string[], order: SlashOrder): Generator<WindowsEvent> {
  let layout: Layout | null = null
  let group = ''
  let row: Row | null = null
  for (const whole of lines) {
    const line = whole.slice(0, longestLine)
    group = groupLine.exec(line)?.[1]?.trim() ?? group
    const next: Layout | null = layoutOf(line, group)
    layout = next ?? layout
    const begun: Row | null = next === null && layout !== null ? rowOf(line, layout, order) : null
    const goesOn = row !== null && begun === null && /^\s{4,}\S/.test(line) && row.message.length < longestLine
    if (row !== null && goesOn) row.message += ` ${line.trim()}`
    if (row !== null && !goesOn) yield messageEvent(row)
    if (!goesOn) row = begun
  }
  if (row !== null) yield messageEvent(row)
}

function layoutOf(line: string, group: string): Layout | null {
  if (!time.test(line)) return null
  const columns = line.trim().toLowerCase().split(/\s+/)
  const numberAt = columns
    .filter((name) => numeric.has(name))
    .findIndex((name) => /^(?:id|eventid|instanceid)$/.test(name))
  return numberAt === -1 ? null : { numberAt, group }
}

function rowOf(line: string, layout: Layout, order: SlashOrder): Row | null {
  const date = dateIn(line, order)
  if (date === null) return null
  const rest = `${line.slice(0, date.start)} ${line.slice(date.end)}`
  const numbers = [...rest.matchAll(/(?<=^|\s)\d{1,10}(?=\s|$)/g)]
  const number = numbers[layout.numberAt]
  if (number === undefined) return null
  const named = /(?<=^|\s)(Microsoft-Windows-[\w-]{1,60}|Service Control Manager|Schannel)(?=\s|$)/i.exec(rest)?.[1]
  const provider = layout.group === '' ? (named ?? '') : (knownProvider(layout.group) ?? layout.group)
  const message = rest.slice(number.index + number[0].length)
  return { provider, eventId: Number(number[0]) % 65_536, time: date.at, message }
}
