import type { LogEvent, ScanPhase } from '../../../contract/evidence/log-event.ts'

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

const wsus = '3da21691-e39d-4da6-8a4b-b43877bcb1b7'

/** Ids of Microsoft's services: Microsoft Update, Windows Update, the Store and those for feature updates. */
const microsoft = new Set([
  '7971f918-a847-4430-9279-4a52d1efe18d',
  '9482f4b4-e343-43b6-b170-9a65bc822c77',
  '8b24b027-1dee-babb-9a95-3517dfb9c552',
  '855e8a7c-ecb4-4ca3-b045-1dfa50104289',
  '117cab2d-82b1-4b5a-a08c-4d62dbee7782',
  '2b81f1bf-356c-4fa1-90f1-7581a62c6764'
])
const unset = '00000000-0000-0000-0000-000000000000'

/** Classifies a service id; undefined for the empty GUID, which selects the default service. */
export function serviceOf(guid: string): LogEvent['service'] {
  const id = guid.toLowerCase()
  if (id === unset) return undefined
  if (id === wsus) return 'wsus'
  return microsoft.has(id) ? 'microsoft' : 'other'
}
