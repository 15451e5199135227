import type { LogEvent, ScanPhase } from '../../../contract/evidence/log-event.ts'
import { updateServiceOf } from '../update-service-ids.ts'

/** Client calls of the protocol as the agent names them (MS-WUSP 3.1.1), with the scan phase each belongs to. */
const calls: readonly (readonly [pattern: RegExp, phase: ScanPhase])[] = [
  [/GetConfig_/i, 'connect'],
  [/InitializeSimpleTargetingCookie|GetAuthorizationCookie|GetCookie_|RegisterComputer_/i, 'authorisation'],
  [/SyncUpdates_|StartCategoryScan_|GetExtendedUpdateInfo_/i, 'sync'],
  [/ReportEventBatch|HandleEvents\)/i, 'report']
]

const started = /\bWU operation \(([^)]{1,200}\)) started;/

/** The scan phase that starts with this line (`WU operation (…) started`); null for any other line. */
export function startedPhase(message: string): ScanPhase | null {
  const operation = started.exec(message)?.[1]
  if (operation === undefined) return null
  return calls.find(([pattern]) => pattern.test(operation))?.[1] ?? null
}

/** Classifies a service id; undefined for the empty GUID, which selects the default service. */
export function serviceOf(guid: string): LogEvent['service'] {
  const service = updateServiceOf(guid)
  if (service === 'unset') return undefined
  if (service === 'wsus') return 'wsus'
  return service === null ? 'other' : 'microsoft'
}
