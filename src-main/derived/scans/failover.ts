import type { Failover, ScanAttempt, ScanStory } from '../../contract/scan-story.ts'
import { derive, type Derived } from '../derive.ts'
import { retryCodes } from './retry-codes.ts'
import { scanStory } from './scan-story.ts'
import { isoTime } from '../iso-time.ts'

/** Microsoft, "Plan for software updates in Configuration Manager": four tries, 30 minutes apart, then two minutes. */
const needed = 4
const triesApart = 30
const lastWait = 2
/** Microsoft, "Boundary groups and software update points": the last known-good server is tried for two hours. */
const knownGoodFor = 120

/** Whether, when and why the client changes its server by itself, as far as the logs cover it. */
export const failover: Derived<Failover> = derive([scanStory, retryCodes, 'configmgr-log'], (evidence) => {
  const story = scanStory.of(evidence)
  const list = retryCodes.of(evidence)
  const run = presentRun(story)
  const failed = run.attempts.filter((attempt) => attempt.outcome === 'failed')
  const counted = failed.filter((attempt) => attempt.counts === 'yes')
  const offered = story.offered.length === 0 ? null : story.offered.length
  const state = isConfigmgrs(evidence.all('configmgr-log').length, story)
    ? stateOf(story, failed.length, counted.length, offered)
    : 'unknown'
  const running = state !== 'works' && counted.length > 0
  return {
    state,
    sup: (run.attempts.at(-1) ?? own(story).at(-1))?.sup ?? story.serverChanges.at(-1)?.to ?? null,
    failures: failed.length,
    counted: counted.length,
    needed,
    atLeast: failed.length > 0 && run.openBegin,
    since: failed[0] === undefined ? null : endOf(failed[0]),
    notCounted: notCounted(run.attempts),
    dueByTries: running ? byTries(counted) : null,
    dueByMinutes: running && counted[0] !== undefined ? addMinutes(endOf(counted[0]), knownGoodFor) : null,
    offered,
    list: list.from,
    listed: list.codes.size,
    switches: story.serverChanges.filter((serverChange) => serverChange.kind === 'switch').length
  }
})

/** The rule is ConfigMgr's client's; an excerpt of the agent's log alone may come from any computer. */
function isConfigmgrs(configmgrLogs: number, story: ScanStory): boolean {
  return configmgrLogs > 0 || story.attempts.some((attempt) => attempt.caller !== null)
}

function own(story: ScanStory): readonly ScanAttempt[] {
  return story.attempts.filter((attempt) => attempt.counts !== 'other-caller')
}

/** ConfigMgr's attempts since the last success or switch; `openBegin` where the logs show neither. */
function presentRun(story: ScanStory): { attempts: readonly ScanAttempt[]; openBegin: boolean } {
  const attempts = own(story)
  const success = attempts.findLastIndex((attempt) => attempt.outcome === 'succeeded')
  const since = attempts.slice(success + 1)
  const switched = story.serverChanges.findLast((serverChange) => serverChange.kind === 'switch')?.at ?? null
  const afterSwitch = switched === null ? since : since.filter((attempt) => (endOf(attempt) ?? switched) >= switched)
  return { attempts: afterSwitch, openBegin: success === -1 && switched === null }
}

function stateOf(story: ScanStory, failures: number, counted: number, offered: number | null): Failover['state'] {
  const ended = own(story).filter((attempt) => attempt.outcome !== 'unfinished')
  if (ended.length === 0) return foreignOnly(story) ? 'not-configmgr' : 'unknown'
  if (failures === 0) return ended.at(-1)?.outcome === 'succeeded' ? 'works' : 'unknown'
  if (offered === 1) return 'nowhere'
  if (counted === 0) return 'never'
  return counted >= needed ? 'due' : 'counting'
}

function foreignOnly(story: ScanStory): boolean {
  return own(story).length === 0 && story.attempts.some((attempt) => attempt.outcome !== 'unfinished')
}

function notCounted(run: readonly ScanAttempt[]): Failover['notCounted'] {
  const groups = new Map<string, Failover['notCounted'][number]>()
  for (const { code, counts } of run) {
    if (counts === 'yes') continue
    const key = `${counts} ${code ?? ''}`
    const known = groups.get(key)
    groups.set(key, { code, why: counts, count: (known?.count ?? 0) + 1 })
  }
  return [...groups.values()]
}

/** From the last failure that counts, as many more as the rule wants; from the fourth, once it is there. */
function byTries(counted: readonly ScanAttempt[]): string | null {
  const missing = Math.max(0, needed - counted.length)
  const from = counted[Math.min(counted.length, needed) - 1]
  return from === undefined ? null : addMinutes(endOf(from), missing * triesApart + lastWait)
}

function endOf(attempt: ScanAttempt): string | null {
  return attempt.endedAt ?? attempt.startedAt
}

function addMinutes(at: string | null, minutes: number): string | null {
  return at === null ? null : isoTime(Date.parse(at) + minutes * 60_000)
}
