import type { ScanStory } from '../../contract/scan-story.ts'
import { retryCodes } from './retry-codes.ts'
import { attemptsOf } from './scan-story/attempts.ts'
import { offeredServers, policyOverwrites, serverChanges, serverEvents } from './scan-story/servers.ts'
import { timelines, type TimelineEvent } from './scan-story/timeline.ts'
import { derive, type Derived } from '../derive.ts'

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
