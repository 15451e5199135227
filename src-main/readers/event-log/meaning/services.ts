import { hexToBytes } from '../../text/hex.ts'
import { resultCode } from '../../client-logs/result-code.ts'
import { valueOf, type WindowsEvent } from '../windows-event.ts'
import type { EventMeaning, WatchedService } from './event-fact.ts'

/** Their short names, and how English and German Windows show them if the short one is missing. */
const names: Readonly<Record<WatchedService, readonly string[]>> = {
  wuauserv: ['windows update'],
  bits: ['background intelligent transfer service', 'intelligenter hintergrundübertragungsdienst'],
  cryptsvc: ['cryptographic services', 'kryptografiedienste'],
  dnscache: ['dns client', 'dns-client'],
  winhttpautoproxysvc: ['winhttp web proxy auto-discovery service', 'winhttp-web proxy auto-discovery-dienst'],
  w32time: ['windows time', 'windows-zeitgeber'],
  usosvc: ['update orchestrator service'],
  dosvc: ['delivery optimization', 'übermittlungsoptimierung'],
  ccmexec: ['sms agent host'],
  trustedinstaller: ['windows modules installer']
}
const watched: ReadonlyMap<string, WatchedService> = new Map(
  // keys of a record of its own type
  (Object.keys(names) as WatchedService[]).flatMap((id) => [id, ...names[id]].map((name) => [name, id] as const))
)

/** Events of the Service Control Manager; services that a scan does not need are left out. */
export function serviceMeaning(event: WindowsEvent): EventMeaning | null {
  const service = serviceOf(event)
  if (service === null) return null
  // the names of start types are translated, so the current one is unknown
  if (event.eventId === 7040) return { kind: 'service-start-changed', service }
  return { kind: 'service-failed', service, code: reasonOf(event) }
}

function serviceOf(event: WindowsEvent): WatchedService | null {
  return serviceNameIn(event, watched, watched)
}

/** The service that an event is about, by its short or shown name in lower case; `inSentences`: names looked for there. */
export function serviceNameIn<T>(
  event: WindowsEvent,
  known: ReadonlyMap<string, T>,
  inSentences: ReadonlyMap<string, T>
): T | null {
  const written = [valueOf(event, 'param4'), nameInBytes(valueOf(event, 'Binary')), valueOf(event, 'param1', 0)]
  for (const name of written) {
    const service = known.get(name?.toLowerCase() ?? '')
    if (service !== undefined) return service
  }
  const message = event.message?.toLowerCase() ?? ''
  return message === '' ? null : ([...inSentences].find(([name]) => message.includes(name))?.[1] ?? null)
}

/** UTF-16, and a state behind a slash: `wuauserv/4`. */
function nameInBytes(hex: string | null): string | null {
  if (hex === null || hex.length > 1024) return null
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(hexToBytes(hex))
  return /^([\w.$-]{1,80})(?:\/\d{1,4})?\0*$/.exec(text)?.[1] ?? null
}

/** `%%1058` is the number of a Windows error, whose code as HRESULT begins with 0x8007. */
function reasonOf(event: WindowsEvent): string | null {
  for (const name of ['param2', 'param3']) {
    const number = Number(/^%%(\d{1,10})$/.exec(valueOf(event, name) ?? '')?.[1] ?? 0)
    if (number === 0 || number > 0xffff_ffff) continue
    return number <= 0xffff ? `0x8007${number.toString(16).padStart(4, '0')}` : resultCode(`0x${number.toString(16)}`)
  }
  return null
}
