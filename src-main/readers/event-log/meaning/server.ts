import type { ServerEvent } from '../../../contract/evidence/server-events.ts'
import { isPicked, provider } from '../picked-events.ts'
import { valueOf, type WindowsEvent } from '../windows-event.ts'
import { serviceNameIn } from './services.ts'

type Meaning = Omit<ServerEvent, 'at' | 'recordId' | 'provider' | 'eventId'>
type Provider = ServerEvent['provider']

const disabled: ReadonlySet<number> = new Set([5002, 5057, 5059])
const memory = 5117
const age = 5074

/** WSUS' health check by event number (Microsoft, "WSUS messages and troubleshooting tips"; 12002 and 12072 as seen). */
const components: Readonly<Record<number, ServerEvent['component']>> = {
  12002: 'ReportingWebService',
  12012: 'ApiRemoting30',
  12022: 'ClientWebService',
  12032: 'ServerSyncWebService',
  12042: 'SimpleAuthWebService',
  12052: 'DssAuthWebService',
  12072: 'Content',
  13042: 'SelfUpdate'
}
const notStarted = 507

const meanings: Readonly<Record<Provider, (event: WindowsEvent) => Meaning | null>> = {
  [provider.was]: poolMeaning,
  [provider.httpEvent]: endpointMeaning,
  [provider.httpService]: endpointMeaning,
  [provider.wsus]: wsusMeaning,
  [provider.services]: endedService
}

/** What an event says of an update server; null for one about anything else. */
export function serverMeaning(event: WindowsEvent): ServerEvent | null {
  const { time: at, recordId, eventId } = event
  const by = providers.find((name) => name === event.provider)
  const meaning = by === undefined || !isPicked(by, eventId) ? null : meanings[by](event)
  return by === undefined || meaning === null ? null : { at, recordId, provider: by, eventId, ...meaning }
}

// keys of a record of its own type
const providers = Object.keys(meanings) as Provider[]

/** In quotes of whichever language; else by the name that WSUS gives its own. */
function poolMeaning(event: WindowsEvent): Meaning | null {
  const message = event.message ?? ''
  const quoted = /['‘’„“”"«]\s?([\w .-]{1,100}?)\s?['‘’“”"»]/.exec(message)?.[1]
  const named = valueOf(event, 'AppPoolID', 0) ?? quoted ?? /\bWsusPool\b/i.exec(message)?.[0]
  const pool = named === undefined || named === '' ? {} : { pool: named.slice(0, 255) }
  if (disabled.has(event.eventId)) return { kind: 'pool-disabled', ...pool }
  if (event.eventId === memory) return { kind: 'pool-recycled', because: 'memory', ...pool }
  if (event.eventId === age) return { kind: 'pool-recycled', because: 'age', ...pool }
  return { kind: 'worker-failed', ...pool }
}

const endpoint =
  /(?<![\w.:-])(?:\[([0-9a-f:.]{2,60})\]|(\d{1,3}(?:\.\d{1,3}){3})|([a-z][\w.-]{0,200})):(\d{2,5})(?![\w:])/i

function endpointMeaning(event: WindowsEvent): Meaning | null {
  const texts = [...event.data.map(({ value }) => value), event.message ?? '']
  const [, v6, v4, , written] =
    texts.map((text) => endpoint.exec(text.slice(0, 2000))).find((match) => match !== null) ?? []
  const port = Number(written ?? 0)
  const place = port >= 1 && port <= 65_535 ? { address: v6 ?? v4 ?? '', port } : {}
  if (event.eventId === 15021) return { kind: 'certificate-unusable', ...place }
  return { kind: event.eventId === 15300 ? 'certificate-removed' : 'certificate-set', ...place }
}

function wsusMeaning({ eventId }: WindowsEvent): Meaning | null {
  if (eventId === notStarted) return { kind: 'wsus-not-started' }
  const component = components[eventId]
  return component === undefined ? null : { kind: 'wsus-component-failing', component }
}

const serviceNames: ReadonlyMap<string, NonNullable<ServerEvent['service']>> = new Map([
  ['wsusservice', 'WsusService'],
  ['wsus service', 'WsusService'],
  ['wsus-dienst', 'WsusService'],
  ['w3svc', 'W3SVC'],
  ['world wide web publishing service', 'W3SVC'],
  ['www-publishingdienst', 'W3SVC'],
  ['was', 'WAS'],
  ['windows process activation service', 'WAS'],
  ['windows-prozessaktivierungsdienst', 'WAS']
])
/** In a sentence a short name may be any word. */
const longNames = new Map([...serviceNames].filter(([name]) => /[ -]/.test(name)))
/** A start type changed; the service runs on. */
const startChanged = 7040

function endedService(event: WindowsEvent): Meaning | null {
  const service = event.eventId === startChanged ? null : serviceNameIn(event, serviceNames, longNames)
  return service === null ? null : { kind: 'service-ended', service }
}
