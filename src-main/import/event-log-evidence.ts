import { readEventLogText, type EventLogContent } from '../readers/event-log/read-event-log.ts'
import { evidenceOf, type FileContent, type FoundEvidence } from './recogniser.ts'

/** The events, and the scans among them as one more log of the update agent. */
export function eventLogEvidence({ log, scans }: EventLogContent): FoundEvidence[] {
  return [...evidenceOf('windows-update-log', scans), ...evidenceOf('event-log', log)]
}

export function eventLogText(text: string): FileContent | null {
  const content = readEventLogText(text)
  return content === null ? null : { evidence: eventLogEvidence(content) }
}
