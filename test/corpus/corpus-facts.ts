import { recognise } from '../../src-main/import/recognise.ts'
import type { EvidenceValue, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { LogEvent } from '../../src-main/contract/evidence/log-event.ts'
import { success } from '../../src-main/readers/client-logs/result-code.ts'
import type { CommandExpectation, ConsoleProxy } from './corpus-console.ts'
import type { LogDetail } from './corpus-details.ts'
import type { LogExpectation } from './corpus-expectations.ts'

/** What the readers made of one sample, in the words of the expectations. */
export function valueIn<Id extends ProbeId>(bytes: Uint8Array, probe: Id): EvidenceValue<Id> | undefined {
  return recognise(bytes)?.evidence.find((envelope) => envelope.probe === probe)?.value
}

/** An event list in the words of the expectations. */
export function expectationOf(events: readonly LogEvent[] | undefined): LogExpectation | undefined {
  if (events === undefined) return undefined
  const failures = events.filter((event) => event.code !== undefined && event.code !== success)
  const codes = unique(failures.filter((event) => event.service !== 'microsoft').map((event) => event.code ?? ''))
  const microsoft = unique(failures.filter((event) => event.service === 'microsoft').map((event) => event.code ?? ''))
  const named = ['server', 'sup-offered', 'server-overwritten']
  const servers = unique(events.filter((event) => named.includes(event.kind)).map((event) => event.url ?? ''))
  const scans = events
    .filter((event) => event.kind.startsWith('scan-'))
    .map((event) => `${event.kind.slice('scan-'.length)}${event.code === undefined ? '' : `:${event.code}`}`)
  return {
    ...(codes.length > 0 && { codes }),
    ...(microsoft.length > 0 && { microsoft }),
    ...(servers.length > 0 && { servers }),
    ...(scans.length > 0 && { scans: scans.join(' ') })
  }
}

export function detailOf(bytes: Uint8Array): LogDetail | undefined {
  const log = valueIn(bytes, 'windows-update-log') ?? valueIn(bytes, 'configmgr-log')
  if (log === undefined) return undefined
  const own = { form: log.form, records: log.records, components: 'components' in log ? log.components : [] }
  return {
    ...own,
    ...('agentVersion' in log && log.agentVersion !== null && { agentVersion: log.agentVersion }),
    ...(log.biasMinutes !== null && { biasMinutes: log.biasMinutes }),
    ...(log.firstAt !== null && { firstAt: log.firstAt }),
    proxies: unique(log.events.flatMap((event) => event.proxy ?? [])),
    httpStatuses: unique(log.events.flatMap((event) => event.httpStatus ?? [])),
    callers: unique(log.events.flatMap((event) => event.caller ?? []))
  }
}

export function consoleProxyOf(bytes: Uint8Array): ConsoleProxy | undefined {
  const found = valueIn(bytes, 'winhttp-settings')
  if (found === undefined || typeof found.native === 'string') return undefined
  const shown = (view: typeof found.native | typeof found.wow64): string => {
    if (typeof view === 'string') return view
    return (view.flags & 2) === 0 ? 'direct' : `${view.proxy} | ${view.bypass}`
  }
  const { pacUrl, flags } = found.native
  const wow64 = found.wow64 === 'not-read' ? {} : { wow64: shown(found.wow64) }
  const perUser = found.perUser === undefined ? {} : { perUser: found.perUser }
  return { native: shown(found.native), ...wow64, ...(pacUrl !== '' && { pacUrl }), flags, ...perUser }
}

export function commandsOf(bytes: Uint8Array): CommandExpectation | undefined {
  const found = valueIn(bytes, 'command-output')
  if (found === undefined) return undefined
  const errors = found.errors.map(
    (error) => error.code ?? (error.httpStatus === null ? error.text : `HTTP ${error.httpStatus}`)
  )
  const connections = found.connections.map(
    (connection) => `${connection.host}:${connection.port} ${connection.succeeded}`
  )
  const names = found.names.map((name) => `${name.name} ${name.addresses.join(' ')}`)
  const services = found.services.map((service) => `${service.name} ${service.state}`)
  return {
    tools: found.tools,
    ...(errors.length > 0 && { errors }),
    ...(connections.length > 0 && { connections }),
    ...(names.length > 0 && { names }),
    ...(services.length > 0 && { services })
  }
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
