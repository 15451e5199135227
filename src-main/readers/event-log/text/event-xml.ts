import { eventOfElement } from '../event-of-element.ts'
import type { WindowsEvent } from '../windows-event.ts'
import type { XmlElement } from '../xml-element.ts'
import { decodeEntities } from '../../text/entities.ts'
import { xmlTree } from './xml-tree.ts'

/** An event of the log has at most 64 KB; as text, every character may take six. */
const longestEvent = 524_288
/** A namespace prefix is allowed. */
const opening = /<(?:[A-Za-z][\w-]{0,20}:)?Event(?=[\s>])/g
const closing = /<\/(?:[A-Za-z][\w-]{0,20}:)?Event\s{0,5}>/g

/** Whether a text holds events as XML, be it escaped for a web page. */
export function holdsEventXml(text: string): boolean {
  return (
    (text.includes('</Event>') || text.includes('&lt;/Event&gt;') || /<\/[A-Za-z][\w-]{0,20}:Event>/.test(text)) &&
    text.includes('System') &&
    text.includes('EventID')
  )
}

/** Every complete `Event` element of a text; anything around and between them is skipped. */
export function* eventElements(text: string): Generator<XmlElement> {
  const plain = text.includes('</Event') || !text.includes('&lt;/Event') ? text : decodeEntities(text)
  opening.lastIndex = 0
  let at = 0
  for (;;) {
    const start = nextMatch(opening, plain, at)
    if (start === null) return
    const end = nextMatch(closing, plain, start.index)
    if (end === null) return
    const behind = end.index + end[0].length
    // an incomplete event: the next one begins before its end tag
    const begin = lastOpening(plain, start.index, end.index)
    at = behind
    if (behind - begin > longestEvent) continue
    const element = xmlTree(plain.slice(begin, behind))
    if (element?.name === 'Event') yield element
  }
}

/** The events of an XML export, also of one that is cut off; what is no event is skipped. */
export function* eventsInXml(text: string): Generator<WindowsEvent> {
  for (const element of eventElements(text)) {
    const event = eventOfElement(element)
    if (event !== null) yield event
  }
}

function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from
  return pattern.exec(text)
}

function lastOpening(text: string, first: number, end: number): number {
  let last = first
  for (let next = nextMatch(opening, text, first + 1); next !== null && next.index < end;) {
    last = next.index
    next = nextMatch(opening, text, last + 1)
  }
  return last
}
