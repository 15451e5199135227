import type { Reference } from '../contract/check.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { LogEvent } from '../contract/evidence/log-event.ts'

/** A citation of one envelope: which value was seen, and where it came from. */
export function referTo(evidence: Evidence, quote: string, line: number | null = null): Reference {
  return { probe: evidence.probe, source: evidence.source, line, at: evidence.collectedAt, quote }
}

/** CMTrace wraps a message in markup; the line number leads to the whole record. */
const cmtraceMessage = /<!\[LOG\[([\s\S]*?)\]LOG\]!>/

/** A citation of one log line: its message, as it was. */
export function referToEvent(evidence: Pick<Evidence, 'probe' | 'source'>, event: LogEvent): Reference {
  return {
    probe: evidence.probe,
    source: evidence.source,
    line: event.line,
    at: event.at,
    quote: (cmtraceMessage.exec(event.text)?.[1] ?? event.text).trim()
  }
}
