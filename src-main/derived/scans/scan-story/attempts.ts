import type { Counts, ScanAttempt } from '../../../contract/scan-story.ts'
import { anchor, mergeFragments } from './merge-fragments.ts'
import { laterPhase, phaseOfCode } from './phase.ts'
import { statusOf, type ScanFragment } from './fragment.ts'
import { fragmentsOf } from './fragments.ts'
import { serverAt, serverEvents } from './servers.ts'
import type { Timelines } from './timeline.ts'

/** The scans that the logs tell of, each once, by time. `listed`: the codes that count towards a switch. */
export function attemptsOf(lines: Timelines, listed: ReadonlySet<string>): readonly ScanAttempt[] {
  return scansOf(lines, listed).map(({ attempt }) => attempt)
}

/** An attempt, what was going on in it when its lines end, and whether it is known to have been at the update server. */
export interface KnownScan {
  readonly attempt: ScanAttempt
  readonly atWsus: boolean
  readonly lastAt: string | null
}

export function scansOf(lines: Timelines, listed: ReadonlySet<string>): readonly KnownScan[] {
  const servers = serverEvents(lines)
  const pieces = mergeFragments(fragmentsOf(lines.configmgr, 'configmgr'), fragmentsOf(lines.agent, 'agent'))
  return pieces.map((piece) => ({
    attempt: attemptOf(piece, servers, listed),
    atWsus: piece.atWsus,
    lastAt: piece.lastAt
  }))
}

function attemptOf(
  piece: ScanFragment,
  servers: ReturnType<typeof serverEvents>,
  listed: ReadonlySet<string>
): ScanAttempt {
  return {
    startedAt: piece.startedAt,
    endedAt: piece.endedAt,
    outcome: piece.outcome,
    caller: piece.caller,
    sup: piece.asked ?? serverAt(servers, anchor(piece)),
    proxy: piece.proxy,
    phase: reached(piece),
    httpStatus: piece.outcome === 'succeeded' ? null : statusOf(piece),
    code: piece.outcome === 'succeeded' ? null : piece.code,
    counts: countsOf(piece, listed),
    start: piece.start,
    end: piece.end,
    seen: piece.last,
    logs: piece.sources.size
  }
}

function countsOf(piece: ScanFragment, listed: ReadonlySet<string>): Counts {
  if (piece.caller !== null && !/ccmexec/i.test(piece.caller)) return 'other-caller'
  if (piece.outcome === 'succeeded') return 'succeeded'
  if (piece.outcome === 'unfinished') return piece.end === null ? 'no-end' : 'stopped'
  if (piece.code === null) return 'no-code'
  return listed.has(piece.code) ? 'yes' : 'not-listed'
}

function reached(piece: ScanFragment): ScanAttempt['phase'] {
  // ConfigMgr asks the agent only once the policy is set
  const begun = piece.stream === 'configmgr' && piece.start !== null ? 'policy' : null
  const ended = piece.outcome === 'succeeded' ? 'sync' : phaseOfCode(piece.code)
  return laterPhase(laterPhase(piece.phase, begun), ended)
}
