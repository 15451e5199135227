import type { Reference } from '../contract/check.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { LogEvent } from '../contract/evidence/log-event.ts'

/** A citation of one envelope: which value was seen, and where it came from. */
export function referTo(evidence: Evidence, quote: string, line: number | null = null): Reference {
  return { probe: evidence.probe, source: evidence.source, line, at: evidence.collectedAt, quote }
}

/** The same citation where it speaks against the finding that it stands in. */
export function against(reference: Reference): Reference {
  return { ...reference, against: true }
}

/** A citation of one log line with its unchanged message. */
export function referToEvent(evidence: Pick<Evidence, 'probe' | 'source'>, event: LogEvent): Reference {
  return {
    probe: evidence.probe,
    source: evidence.source,
    line: event.line,
    at: event.at,
    quote: messageOf(event.text).trim()
  }
}

/** Extracts the message from CMTrace markup; the whole record can be found by its line number. */
function messageOf(text: string): string {
  const [opening, closing] = ['<![LOG[', ']LOG]!>']
  const start = text.indexOf(opening)
  const end = start === -1 ? -1 : text.indexOf(closing, start + opening.length)
  return end === -1 ? text : text.slice(start + opening.length, end)
}
