import type { ScanStory, Counts, ScanAttempt } from '../../contract/scan-story.ts'
import { derive, type Derived } from '../derive.ts'
import { retryCodes } from './retry-codes.ts'
import { statusOf, type ScanFragment } from './scan-story/fragment.ts'
import { fragmentsOf } from './scan-story/fragments.ts'
import { anchor, mergeFragments } from './scan-story/merge-fragments.ts'
import { laterPhase, phaseOfCode } from './scan-story/phase.ts'
import { offeredServers, policyOverwrites, serverChanges, serverEvents, serverAt } from './scan-story/servers.ts'
import { timelines, type TimelineEvent, type Timelines } from './scan-story/timeline.ts'

const mostAttempts = 200
const mostChanges = 100

/** All scans recorded in the client's logs, each once, and every change of the update server. */
export const scanStory: Derived<ScanStory> = derive([timelines, retryCodes], (evidence) => {
  const lines = timelines.of(evidence)
  const attempts = attemptsOf(lines, retryCodes.of(evidence).codes)
  const times = [...lines.configmgr, ...lines.agent].flatMap(({ at }: TimelineEvent) => at ?? []).sort()
  return {
    attempts: attempts.slice(-mostAttempts),
    leftOut: Math.max(0, attempts.length - mostAttempts),
    serverChanges: serverChanges(serverEvents(lines), attempts).slice(-mostChanges),
    offered: offeredServers(lines),
    policyOverwrites: policyOverwrites(lines),
    from: times[0] ?? null,
    to: times.at(-1) ?? null
  }
})

/** The scans that the logs tell of, each once, by time. `listed`: the codes that count towards a switch. */
export function attemptsOf(lines: Timelines, listed: ReadonlySet<string>): readonly ScanAttempt[] {
  return scansOf(lines, listed).map(({ attempt }) => attempt)
}

/** A scan attempt, the time of its last line, and whether the logs prove that it was at the update server. */
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
