import type { ScanStory, Counts, ScanAttempt } from '../../contract/scan-story.ts'
import { derive, type Derived } from '../derive.ts'
import { retryCodes } from './retry-codes.ts'
import { failedUrlOf, statusOf, type ScanFragment } from './scan-story/fragment.ts'
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

/** All scans in the logs, each once, by time. `listed`: the codes that count towards a switch. */
export function attemptsOf(lines: Timelines, listed: ReadonlySet<string>): readonly ScanAttempt[] {
  return scansOf(lines, listed).map(({ attempt }) => attempt)
}

/** A scan attempt, the time of its last line, its failed request, and whether the logs prove that it was at the update server. */
export interface KnownScan {
  readonly attempt: ScanAttempt
  readonly atWsus: boolean
  readonly lastAt: string | null
  readonly failedUrl: string | null
}

/** The scans of both logs by time. `listed`: codes that count towards a switch of the server. */
export function scansOf(lines: Timelines, listed: ReadonlySet<string>): readonly KnownScan[] {
  const servers = serverEvents(lines)
  const fragments = mergeFragments(fragmentsOf(lines.configmgr, 'configmgr'), fragmentsOf(lines.agent, 'agent'))
  return fragments.map((fragment) => ({
    attempt: attemptOf(fragment, servers, listed),
    atWsus: fragment.atWsus,
    lastAt: fragment.lastAt,
    failedUrl: failedUrlOf(fragment)
  }))
}

function attemptOf(
  fragment: ScanFragment,
  servers: ReturnType<typeof serverEvents>,
  listed: ReadonlySet<string>
): ScanAttempt {
  return {
    startedAt: fragment.startedAt,
    endedAt: fragment.endedAt,
    outcome: fragment.outcome,
    caller: fragment.caller,
    sup: fragment.asked ?? serverAt(servers, anchor(fragment)),
    proxy: fragment.proxy,
    phase: reached(fragment),
    httpStatus: fragment.outcome === 'succeeded' ? null : statusOf(fragment),
    code: fragment.outcome === 'succeeded' ? null : fragment.code,
    counts: countsOf(fragment, listed),
    start: fragment.start,
    end: fragment.end,
    seen: fragment.last,
    logs: fragment.sources.size
  }
}

function countsOf(fragment: ScanFragment, listed: ReadonlySet<string>): Counts {
  if (fragment.caller !== null && !/ccmexec/i.test(fragment.caller)) return 'other-caller'
  if (fragment.outcome === 'succeeded') return 'succeeded'
  if (fragment.outcome === 'unfinished') return fragment.end === null ? 'no-end' : 'stopped'
  if (fragment.code === null) return 'no-code'
  return listed.has(fragment.code) ? 'yes' : 'not-listed'
}

function reached(fragment: ScanFragment): ScanAttempt['phase'] {
  // ConfigMgr asks the agent only once the policy is set
  const begun = fragment.stream === 'configmgr' && fragment.start !== null ? 'policy' : null
  const ended = fragment.outcome === 'succeeded' ? 'sync' : phaseOfCode(fragment.code)
  return laterPhase(laterPhase(fragment.phase, begun), ended)
}
