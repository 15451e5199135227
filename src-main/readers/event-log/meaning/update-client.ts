import { numberIn } from '../event-of-element.ts'
import { serviceOf } from '../../client-logs/windows-update-log/vocabulary.ts'
import { valueOf, type WindowsEvent } from '../windows-event.ts'
import type { EventMeaning } from './event-fact.ts'
import { codeOf } from './value-parsers.ts'

/** Numbers and values by the provider's manifest (Windows 10 1507 to 1809). */
export function updateClientMeaning(event: WindowsEvent): EventMeaning | null {
  switch (event.eventId) {
    case 16:
      return { kind: 'update-service-unreachable' }
    case 19:
    case 41:
      return { kind: 'content-obtained', service: askedService(event) }
    case 20:
      return { kind: 'content-failed', step: 'install', code: codeOf(event, 'errorCode', 0) }
    case 25:
      return { kind: 'search-failed', code: codeOf(event, 'errorCode', 0), service: askedService(event) }
    case 26: {
      const updates = numberIn(valueOf(event, 'updateCount', 0) ?? '')
      return { kind: 'search-succeeded', updates, service: askedService(event) }
    }
    case 29:
      return { kind: 'connectivity-lost' }
    case 30:
      return { kind: 'connectivity-restored' }
    case 31:
      return { kind: 'content-failed', step: 'download', code: codeOf(event, 'errorCode', 0) }
    case 34:
    case 35:
      return { kind: 'agent-update-failed', code: codeOf(event, 'errorCode', 0) }
    case 38:
    case 39:
      return { kind: 'agent-stopped' }
    default:
      return null
  }
}

/** Missing in older events. */
function askedService(event: WindowsEvent) {
  const id = /^\{?([0-9a-f-]{36})\}?$/i.exec(valueOf(event, 'serviceGuid') ?? '')?.[1]
  return id === undefined ? null : (serviceOf(id) ?? null)
}
