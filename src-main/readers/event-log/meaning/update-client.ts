import { numberIn } from '../event-of-element.ts'
import { serviceOf } from '../../client-logs/windows-update-log/vocabulary.ts'
import { updateServiceOf } from '../../client-logs/update-service-ids.ts'
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
      return { kind: 'search-failed', code: codeOf(event, 'errorCode', 0), ...searchOf(event) }
    case 26: {
      const updates = numberIn(valueOf(event, 'updateCount', 0) ?? '')
      return { kind: 'search-succeeded', updates, ...searchOf(event) }
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

function searchOf(event: WindowsEvent) {
  const named = updateServiceOf(askedId(event) ?? '')
  const isAtMicrosoft = named === 'windowsUpdate' || named === 'microsoftUpdate'
  return { service: askedService(event), ...(isAtMicrosoft && { atMicrosoftUpdate: true as const }) }
}

function askedService(event: WindowsEvent) {
  const id = askedId(event)
  return id === null ? null : (serviceOf(id) ?? null)
}

/** Missing in older events. */
function askedId(event: WindowsEvent): string | null {
  return /^\{?([0-9a-f-]{36})\}?$/i.exec(valueOf(event, 'serviceGuid') ?? '')?.[1] ?? null
}
