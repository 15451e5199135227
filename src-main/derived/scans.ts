import type { EvidenceSet, Reference } from '../contract/check.ts'
import type { LogEvent } from '../contract/evidence/log-event.ts'
import { noiseCodes } from '../knowledge/noise-codes.ts'
import { onceForLogs, type ClientLog } from './once-for-logs.ts'
import { referToEvent } from './reference.ts'
import type { Clock } from './utc.ts'

/** One thing the logs say about how a scan went; `at` is UTC, null where the line has no time. */
export interface ScanSign {
  readonly at: string | null
  readonly outcome: 'failed' | 'succeeded'
  readonly code: string | null
  readonly httpStatus: number | null
  /** Proxy list of the request as the log wrote it; empty for none, null where no line tells. */
  readonly proxy: string | null
  /** A whole scan's end outranks a single request inside it. */
  readonly weight: 'scan' | 'request'
  readonly reference: Reference
}

/** What decides: the newest scan's end; only where no log tells of an end, the newest failed request. */
export function newestScan(evidence: EvidenceSet): ScanSign | null {
  return told(evidence).newest
}

/** Every sign in order of time, lines before the first time of their log first; noise and other services left out. */
export function scanSigns(evidence: EvidenceSet): readonly ScanSign[] {
  return told(evidence).signs
}

const told = onceForLogs((logs, clock) => {
  const signs = logs.flatMap((log) => readSigns(log, clock)).sort((a, b) => compare(a.at ?? '', b.at ?? ''))
  const ends = signs.filter((sign) => sign.weight === 'scan')
  const newest = (ends.length > 0 ? ends : signs).at(-1) ?? null
  return { signs, newest: newest?.outcome === 'failed' ? withDetail(newest, signs) : newest }
})

/** A line without a time, such as a record that is cut short, is no older than the line before it. */
function readSigns(log: ClientLog, clock: Clock): readonly ScanSign[] {
  let at: string | null = null
  return log.value.events.flatMap((event) => {
    at = event.at === null ? at : clock.toUtc(event.at)
    return signOf(log, event, at) ?? []
  })
}

function signOf(log: ClientLog, event: LogEvent, at: string | null): ScanSign | null {
  if (event.service === 'microsoft' || event.service === 'other') return null
  const outcome = outcomeOf(event)
  if (outcome === null || (outcome === 'failed' && event.code !== undefined && noiseCodes.has(event.code))) return null
  return {
    at,
    outcome,
    code: outcome === 'failed' ? (event.code ?? null) : null,
    httpStatus: event.httpStatus ?? null,
    proxy: event.proxy ?? null,
    // what ConfigMgr's own logs call a failed search job is the scan
    weight: event.kind === 'request-failed' && log.probe === 'windows-update-log' ? 'request' : 'scan',
    reference: { ...referToEvent(log, event), at: event.at === null ? null : at }
  }
}

function outcomeOf(event: LogEvent): ScanSign['outcome'] | null {
  switch (event.kind) {
    case 'scan-failed':
    case 'policy-failed':
    case 'request-failed':
      return 'failed'
    case 'scan-succeeded':
      return 'succeeded'
    case 'scan-ended':
      // HRESULTs with the top bit set are failures; 0x0024xxxx are successes with a remark
      return event.code === undefined ? null : /^0x[89a-f]/.test(event.code) ? 'failed' : 'succeeded'
    default:
      return null
  }
}

/** HTTP status and proxy stand on the request lines before the scan's end; a status in the log beats the code's mapping. */
function withDetail(end: ScanSign, signs: readonly ScanSign[]): ScanSign {
  const from = earliest(end)
  const before = signs.filter(
    ({ outcome, at }) => outcome === 'failed' && (at ?? '') <= (end.at ?? '') && (at === null || from <= at)
  )
  const last = <K extends 'httpStatus' | 'proxy'>(key: K): ScanSign[K] =>
    end[key] ??
    before.findLast((sign) => sign[key] !== null && (sign.code === null || sign.code === end.code))?.[key] ??
    null
  return {
    ...end,
    httpStatus: last('httpStatus'),
    proxy: last('proxy') ?? before.findLast((s) => s.proxy !== null)?.proxy ?? null
  }
}

const scanSpanMs = 10 * 60_000

/** The earliest moment that belongs to the scan that ended then. */
function earliest(end: ScanSign): string {
  const from = Date.parse(end.at ?? '') - scanSpanMs
  return Number.isNaN(from) ? '' : new Date(from).toISOString()
}

/** By code unit; ISO times in UTC sort as text. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
