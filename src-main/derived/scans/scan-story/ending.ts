import type { LogEvent } from '../../../contract/evidence/log-event.ts'
import type { ScanAttempt } from '../../../contract/scan-story.ts'
import { ignoredCodes } from '../../../knowledge/ignored-codes.ts'
import { sentToMicrosoft } from '../../../knowledge/sent-to-microsoft.ts'
import { documentedRetryCodes } from '../../../knowledge/documented-retry-codes.ts'

/** ConfigMgr's own logs, or the update agent's. */
export type Stream = 'configmgr' | 'agent'

/** `unfinished`: the scan was stopped, which proves nothing about the server. */
export interface Ending {
  readonly outcome: ScanAttempt['outcome']
  readonly code: string | null
}

/** How the scan ended, if this line records its end. In ConfigMgr's logs a failed search job is the end of the scan. */
export function endingOf(event: LogEvent, stream: Stream): Ending | null {
  const code = event.code ?? null
  switch (event.kind) {
    case 'scan-succeeded':
      return { outcome: 'succeeded', code: null }
    case 'scan-failed':
      // ConfigMgr's own verdict on its scan counts whatever the code
      return stream === 'configmgr' ? { outcome: 'failed', code } : failed(code)
    case 'policy-failed':
      return failed(code)
    case 'request-failed':
      return stream === 'configmgr' ? failed(code) : null
    case 'scan-ended':
      // HRESULTs with the top bit set are failures; 0x0024xxxx are successes with a remark
      if (code === null) return null
      return /^0x[89a-f]/.test(code) ? failed(code) : { outcome: 'succeeded', code: null }
    default:
      return null
  }
}

function failed(code: string | null): Ending {
  const stopped = code !== null && ignoredCodes.has(code) && !documentedRetryCodes.has(code)
  return { outcome: stopped ? 'unfinished' : 'failed', code }
}

/** A request of a scan, or what came of its updates: the code is that of one step, not of the whole. */
export function isPart({ kind }: LogEvent): boolean {
  return kind === 'request-failed' || kind === 'download-failed' || kind === 'install-failed'
}

const aboutManagementPoint: ReadonlySet<string> = new Set(['mp-failed', 'http-failed', 'client-policy-failed'])

/** What became of requests to the management point: their codes say nothing of the update server. */
export function isOfManagementPoint({ kind }: LogEvent): boolean {
  return aboutManagementPoint.has(kind)
}

/** True for a search at another service, which is irrelevant unless it should have gone to the update server. */
export function isForeign({ service, code }: LogEvent): boolean {
  return (service === 'microsoft' || service === 'other') && !(code !== undefined && sentToMicrosoft.has(code))
}

/**
 * True if healthy clients log the event's code, too, so that it is irrelevant to the update server. A code of the retry
 * list that ends a scan is never ignored: the client counts it towards a switch of servers.
 */
export function isIgnored(event: LogEvent, stream: Stream): boolean {
  if (event.code === undefined || !ignoredCodes.has(event.code)) return false
  return endingOf(event, stream)?.outcome !== 'failed'
}
