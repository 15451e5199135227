import type { LogEvent, ScanPhase } from '../../contract/evidence/log-event.ts'
import type { Place, ScanAttempt } from '../../contract/scan-story.ts'
import { noiseCodes } from '../../knowledge/noise-codes.ts'
import { retryList } from '../../knowledge/retry-list.ts'
import { later, phaseOf } from './phase.ts'
import { askedServer } from './sup-url.ts'
import type { Moment } from './timeline.ts'

/** What one kind of log tells of one scan; grows while its lines go by. */
export interface Piece {
  readonly stream: 'configmgr' | 'agent'
  startedAt: string | null
  start: Place | null
  endedAt: string | null
  end: Place | null
  /** The time of its last line. */
  lastAt: string | null
  last: Place | null
  outcome: ScanAttempt['outcome']
  caller: string | null
  code: string | null
  httpStatus: number | null
  proxy: string | null
  phase: ScanPhase | null
  /** The server a request of it went to. */
  asked: string | null
  readonly sources: Set<string>
}

export function emptyPiece(stream: Piece['stream']): Piece {
  return {
    stream,
    startedAt: null,
    start: null,
    endedAt: null,
    end: null,
    lastAt: null,
    last: null,
    outcome: 'unfinished',
    caller: null,
    code: null,
    httpStatus: null,
    proxy: null,
    phase: null,
    asked: null,
    sources: new Set()
  }
}

/** What any line of a scan may tell of it. */
export function learn(piece: Piece, { event, at, place }: Moment): void {
  piece.lastAt = at
  piece.last = place
  piece.sources.add(place.source ?? '')
  piece.caller ??= event.caller ?? null
  piece.httpStatus = event.httpStatus ?? piece.httpStatus
  piece.proxy = event.proxy ?? piece.proxy
  piece.asked = askedServer(event.url) ?? piece.asked
  // where it failed is where it ended, so a failure's part is taken as it is
  const phase = phaseOf(event)
  piece.phase = event.kind === 'request-failed' && phase !== null ? phase : later(piece.phase, phase)
  if (event.kind === 'request-failed' && piece.outcome === 'unfinished') piece.code = event.code ?? piece.code
}

export function begin(piece: Piece, moment: Moment): void {
  learn(piece, moment)
  piece.startedAt = moment.at
  piece.start = moment.place
}

export function finish(piece: Piece, moment: Moment, { outcome, code }: Ending): void {
  learn(piece, moment)
  Object.assign(piece, { endedAt: moment.at, end: moment.place, outcome, code })
}

/** `unfinished`: it was stopped, which says nothing about the server. */
export interface Ending {
  readonly outcome: ScanAttempt['outcome']
  readonly code: string | null
}

/** How a scan ended, where the line tells it. ConfigMgr's failed search job is the scan's end, not one request's. */
export function endingOf(event: LogEvent, stream: Piece['stream']): Ending | null {
  const code = event.code ?? null
  switch (event.kind) {
    case 'scan-succeeded':
      return { outcome: 'succeeded', code: null }
    case 'scan-failed':
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
  const stopped = code !== null && noiseCodes.has(code) && !retryList.has(code)
  return { outcome: stopped ? 'unfinished' : 'failed', code }
}

/** Milliseconds between two times; null where one is not known. */
export function apart(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : Math.abs(Date.parse(a) - Date.parse(b))
}
