import type { LogEvent, ScanPhase } from '../../../contract/evidence/log-event.ts'
import { scanPhase } from '../../../contract/evidence/log-event.ts'

/**
 * Codes of a request that never got an answer: name, connection, TLS, time-out and proxy name (WinHTTP 12002–12175 as
 * HRESULT; WU_E_PT_WINHTTP_NAME_NOT_RESOLVED).
 */
const withoutAnswer = /^0x80072e(?:e2|e7|fd|fe|ff)$|^0x80072f(?:06|05|0c|0d|19|78|7d|8f)$|^0x8024402c$/

const reporting = /reportingwebservice|ReportEventBatch/i

/** The agent's names for its calls, and the directories of the server they go to (MS-WUSP 3.1.1). */
const phasePatterns: readonly (readonly [pattern: RegExp, phase: ScanPhase])[] = [
  [reporting, 'report'],
  [/SyncUpdates|Sync of Updates|GetExtendedUpdateInfo|CategoryScan|SyncServerUpdates/i, 'sync'],
  [/SimpleAuth|GetAuthorizationCookie|GetCookie|RegisterComputer|SimpleTargetingCookie/i, 'authorisation'],
  [/selfupdate|self-update|GetConfig|SendRequest|Send request|client\.asmx/i, 'connect']
]

/**
 * True for a failed request to the service that takes the clients' reports. The agent sends them on its own, between searches
 * and beside them, and none of them fails a search.
 */
export function isOfReport({ kind, phase, url = '', text }: LogEvent): boolean {
  return kind === 'request-failed' && (phase === 'report' || reporting.test(url) || reporting.test(text))
}

/** True for an address of the service that takes reports. */
export function isReportAt(url: string | null): boolean {
  return url !== null && reporting.test(url)
}

/** The part of a scan an event belongs to; null if unknown. */
export function phaseOf(event: LogEvent): ScanPhase | null {
  if (event.phase !== undefined) return event.phase
  if (event.kind === 'policy-failed') return 'policy'
  if (event.kind !== 'request-failed') return null
  if (event.code !== undefined && withoutAnswer.test(event.code)) return 'connect'
  const text = `${event.url ?? ''} ${event.text}`
  return phasePatterns.find(([pattern]) => pattern.test(text))?.[1] ?? null
}

/** The phase that follows from the result alone: without a response the scan got as far as the connection. */
export function phaseOfCode(code: string | null): ScanPhase | null {
  return code !== null && withoutAnswer.test(code) ? 'connect' : null
}

/** The later of two parts. */
export function laterPhase(a: ScanPhase | null, b: ScanPhase | null): ScanPhase | null {
  if (a === null || b === null) return a ?? b
  return scanPhase.options.indexOf(a) >= scanPhase.options.indexOf(b) ? a : b
}
