import { longestLine } from '../../text/lines.ts'
import { numberIn } from '../event-of-element.ts'
import type { WindowsEvent } from '../windows-event.ts'
import { messageEvent } from './message-event.ts'
import { dateIn, type SlashOrder } from './written-date.ts'

/** Names of properties, lower case: PowerShell translates none. */
export type Properties = ReadonlyMap<string, string>

const property = /^([A-Za-z]{2,30})\s{0,30} ?: ?(.*)$/

/** Events as `Get-WinEvent | Format-List` and `Get-EventLog | Format-List` print them. */
export function* listedEvents(lines: readonly string[], order: SlashOrder): Generator<WindowsEvent> {
  let current = new Map<string, string>()
  let last = ''
  for (const line of lines) {
    const found = property.exec(line.slice(0, longestLine))
    const name = found?.[1]?.toLowerCase() ?? ''
    if (found === null) {
      // a long value continues, indented, in the next line
      if (last !== '' && /^\s/.test(line))
        current.set(last, `${current.get(last) ?? ''} ${line.trim()}`.slice(0, longestLine))
      continue
    }
    if (current.has(name)) {
      yield* eventOfProperties(current, order)
      current = new Map()
    }
    current.set(name, found[2] ?? '')
    last = name
  }
  yield* eventOfProperties(current, order)
}

/** One event by the names of its properties, as PowerShell's lists and tables of values have them; none when any is missing. */
export function eventOfProperties(properties: Properties, order: SlashOrder): WindowsEvent[] {
  const first = (...names: readonly string[]) =>
    names.map((name) => properties.get(name)).find((value) => value !== undefined)
  const time = dateIn(first('timecreated', 'timegenerated', 'timewritten') ?? '', order)
  const eventId = numberIn(first('id', 'eventid', 'instanceid') ?? '')
  if (time === null || eventId === null) return []
  return [
    messageEvent({
      provider: first('providername', 'source') ?? '',
      // the upper bits of an instance are flags
      eventId: eventId % 65_536,
      time: time.at,
      level: numberIn(properties.get('level') ?? ''),
      channel: first('logname', 'log') ?? null,
      computer: properties.get('machinename') ?? null,
      recordId: numberIn(first('recordid', 'index') ?? ''),
      user: properties.get('userid') ?? null,
      message: properties.get('message') ?? ''
    })
  ]
}
