import { isoTime } from '../client-logs/log-time.ts'
import { accountOf, type EventValue, type WindowsEvent } from './windows-event.ts'
import { attributeOf, childNamed, childrenOf, textOf, type XmlElement } from './xml-element.ts'

const longestValue = 4096
/** Account identifiers (MS-DTYP 2.4.2.1) are given in `account` only. */
const sid = /^S-1-\d{1,15}(?:-\d{1,10}){1,15}$/i

/** The event that an `Event` element describes; null without provider or number. */
export function eventOfElement(element: XmlElement): WindowsEvent | null {
  const system = childNamed(element, 'System')
  const provider = attributeOf(childNamed(system, 'Provider'), 'Name')
  const eventId = numberIn(textOf(childNamed(system, 'EventID')))
  if (provider === null || provider === '' || eventId === null) return null
  const channel = childNamed(system, 'Channel')
  const computer = childNamed(system, 'Computer')
  const message = textOf(childNamed(childNamed(element, 'RenderingInfo'), 'Message')).trim()
  return {
    provider: provider.toLowerCase(),
    eventId,
    level: numberIn(textOf(childNamed(system, 'Level'))),
    channel: channel === null ? null : textOf(channel).trim(),
    computer: computer === null ? null : textOf(computer).trim(),
    time: utcTime(attributeOf(childNamed(system, 'TimeCreated'), 'SystemTime')),
    recordId: numberIn(textOf(childNamed(system, 'EventRecordID'))),
    account: accountOf(attributeOf(childNamed(system, 'Security'), 'UserID')),
    data: dataOf(childNamed(element, 'EventData')),
    userData: childrenOf(childNamed(element, 'UserData') ?? element).find((child) => !isPartOfEvent(child)) ?? null,
    message: message === '' ? null : message.slice(0, longestValue)
  }
}

function isPartOfEvent(element: XmlElement): boolean {
  return /^(?:System|EventData|UserData|RenderingInfo|BinaryEventData|DebugData|ProcessingErrorData)$/.test(
    element.name
  )
}

function dataOf(eventData: XmlElement | null): EventValue[] {
  if (eventData === null) return []
  return childrenOf(eventData)
    .map((data) => ({
      name: data.name === 'Data' ? attributeOf(data, 'Name') : data.name,
      value: textOf(data).slice(0, longestValue)
    }))
    .map(({ name, value }) => ({ name, value: sid.test(value) ? '' : value }))
}

/** An integer that a double represents exactly; null for anything else. */
export function numberIn(text: string): number | null {
  return /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : null
}

/** Event logs write UTC; the last digits, of 100 nanoseconds, are left out. */
function utcTime(written: string | null): string | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?Z$/.exec(written?.trim() ?? '')
  if (parts === null) return null
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number)
  if (year === undefined || month === undefined || day === undefined) return null
  if (hour === undefined || minute === undefined || second === undefined) return null
  return isoTime({ year, month, day, hour, minute, second, fraction: parts[7] ?? '' }, 0)
}
