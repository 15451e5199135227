import { readEventLogText, type EventLogContent } from '../readers/event-log/read-event-log.ts'
import { evidenceOf, type FileContent, type FoundEvidence } from './recogniser.ts'

/** The events, the scans among them as one more log of the update agent, and what they say of an update server. */
export function eventLogEvidence({ log, scans, server }: EventLogContent): FoundEvidence[] {
  return [
    ...evidenceOf('windows-update-log', scans),
    ...evidenceOf('event-log', log.facts.length === 0 && server !== null ? null : log),
    ...evidenceOf('server-events', server)
  ]
}

/** The events of a text export of Windows' event log; null for any other text. */
export function eventLogText(text: string): FileContent | null {
  const content = readEventLogText(text)
  return content === null ? null : { evidence: eventLogEvidence(content) }
}
