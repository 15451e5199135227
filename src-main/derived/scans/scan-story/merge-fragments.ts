import { compareByCodeUnit } from '../../../contract/order.ts'
import { laterPhase } from './phase.ts'
import { distanceMs, type ScanFragment } from './fragment.ts'

const minute = 60_000
const nearEnds = 5 * minute
/** Limit for joining a start from one log and an end from the other: a failing scan takes minutes, not hours. */
const longestGap = 20 * minute

/** A scan leaves lines in ConfigMgr's logs and in the agent's; both are merged into one attempt. */
export function mergeFragments(
  configmgr: readonly ScanFragment[],
  agent: readonly ScanFragment[]
): readonly ScanFragment[] {
  const partners = new Map<ScanFragment, ScanFragment>()
  for (const fragment of agent) {
    const partner = configmgr
      .filter((other) => !partners.has(other) && sameScan(fragment, other))
      .reduce<ScanFragment | null>(
        (best, other) => (best === null || gap(fragment, other) < gap(fragment, best) ? other : best),
        null
      )
    if (partner !== null) partners.set(partner, fragment)
  }
  const merged = new Set(partners.values())
  const attempts = [
    ...configmgr.map((fragment) => joined(fragment, partners.get(fragment))),
    ...agent.filter((fragment) => !merged.has(fragment))
  ]
  return attempts.sort((a, b) => compareByCodeUnit(anchor(a) ?? '', anchor(b) ?? ''))
}

/** Time used to order a fragment: its end, otherwise its last line. */
export function anchor(fragment: ScanFragment): string | null {
  return fragment.endedAt ?? fragment.lastAt ?? fragment.startedAt
}

function sameScan(agent: ScanFragment, configmgr: ScanFragment): boolean {
  if (configmgr.phase === 'policy' && configmgr.end !== null) return false
  if (agent.caller !== null && !/ccmexec/i.test(agent.caller)) return false
  if (agent.end !== null && configmgr.end !== null) {
    const distance = distanceMs(agent.endedAt, configmgr.endedAt)
    const alike = agent.outcome === configmgr.outcome && agent.code === configmgr.code
    if (distance === null) return alike && agent.endedAt === configmgr.endedAt
    return distance <= (alike ? nearEnds : sameStart(agent, configmgr) ? minute : -1)
  }
  const halves = (agent.end === null && configmgr.start === null) || (configmgr.end === null && agent.start === null)
  return gap(agent, configmgr) <= (halves ? longestGap : nearEnds)
}

function sameStart(a: ScanFragment, b: ScanFragment): boolean {
  return (distanceMs(a.startedAt, b.startedAt) ?? Infinity) <= minute
}

/** Milliseconds between the periods of two fragments; 0 if they overlap. */
function gap(a: ScanFragment, b: ScanFragment): number {
  const [aFrom, aTo] = span(a)
  const [bFrom, bTo] = span(b)
  if (aFrom === null || aTo === null || bFrom === null || bTo === null) return a.code === b.code ? 0 : Infinity
  return Math.max(0, Date.parse(aFrom) - Date.parse(bTo), Date.parse(bFrom) - Date.parse(aTo))
}

function span(fragment: ScanFragment): readonly [string | null, string | null] {
  return [fragment.startedAt ?? anchor(fragment), anchor(fragment)]
}

/** ConfigMgr's outcome decides, because its retries depend on it; the details come from the agent. */
function joined(configmgr: ScanFragment, agent: ScanFragment | undefined): ScanFragment {
  if (agent === undefined) return configmgr
  const ended = configmgr.end === null ? agent : configmgr
  const begun = configmgr.start === null ? agent : configmgr
  return {
    ...configmgr,
    startedAt: begun.startedAt,
    start: begun.start,
    endedAt: ended.endedAt,
    end: ended.end,
    lastAt: ended.lastAt,
    last: ended.last,
    outcome: ended.outcome,
    code: ended.code ?? agent.code,
    caller: configmgr.caller ?? agent.caller,
    statuses: agent.statuses,
    failedUrls: agent.failedUrls,
    proxy: agent.proxy,
    phase: agent.phase ?? laterPhase(configmgr.phase, agent.phase),
    asked: agent.asked,
    atWsus: configmgr.atWsus || agent.atWsus,
    sources: new Set([...configmgr.sources, ...agent.sources])
  }
}
