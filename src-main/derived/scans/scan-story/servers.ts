import type { ScanAttempt, ScanStory, ServerChange } from '../../../contract/scan-story.ts'
import { originOf } from '../../../contract/url.ts'
import { urlChange } from '../../target/url-difference.ts'
import type { TimelineEvent, Timelines } from './timeline.ts'

/** Lines that name the server in use; those of ConfigMgr if there are any, because ConfigMgr changes it. */
export function serverEvents({ configmgr, agent }: Timelines): readonly TimelineEvent[] {
  const named = (moments: readonly TimelineEvent[]) =>
    moments.filter(({ event }) => event.kind === 'server' && event.url)
  const own = named(configmgr)
  const found = own.length > 0 ? own : named(agent)
  // lines without a time cannot be put in order
  const dated = found.filter(({ at }) => at !== null)
  return dated.length > 0 ? dated : found
}

/** The server in use at a time; null before the first line that names one. */
export function serverAt(servers: readonly TimelineEvent[], at: string | null): string | null {
  const last = at === null ? servers.at(-1) : servers.findLast((server) => server.at !== null && server.at <= at)
  return last?.event.url === undefined ? null : originOf(last.event.url)
}

/** Every change of the server's address, with the failures that went before it. */
export function serverChanges(servers: readonly TimelineEvent[], attempts: readonly ScanAttempt[]): ServerChange[] {
  const changes: ServerChange[] = []
  let before: TimelineEvent | null = null
  for (const moment of servers) {
    const [from, to] = [originOf(before?.event.url ?? ''), originOf(moment.event.url ?? '')]
    const kind = from === '' ? 'same' : urlChange(from, to)
    if (kind !== 'same') {
      const failures = failuresBefore(
        attempts,
        moment.at,
        changes.findLast((change) => change.kind === 'switch')?.at ?? null
      )
      changes.push({
        kind,
        from,
        to,
        at: moment.at,
        place: moment.place,
        failuresBefore: failures.length,
        countedBefore: failures.filter((failure) => failure.counts === 'yes').length
      })
    }
    before = moment
  }
  return changes
}

/** ConfigMgr's consecutive failed attempts before a time, back to the last success or switch. */
function failuresBefore(attempts: readonly ScanAttempt[], at: string | null, since: string | null): ScanAttempt[] {
  const before = attempts.filter((attempt) => {
    const ended = attempt.endedAt ?? attempt.startedAt
    return attempt.counts !== 'other-caller' && ended !== null && at !== null && ended <= at && ended > (since ?? '')
  })
  const success = before.findLastIndex((attempt) => attempt.outcome === 'succeeded')
  return before.slice(success + 1).filter((attempt) => attempt.outcome === 'failed')
}

const oneAnswerMs = 2000

/** The servers of the newest answer of the management point, each once; its lines are written within seconds. */
export function offeredServers({ configmgr }: Timelines): ScanStory['offered'] {
  const lines = configmgr.filter(({ event }) => event.kind === 'sup-offered' && event.url !== undefined)
  const newest = lines.at(-1)
  if (newest === undefined) return []
  const found: ScanStory['offered'] = []
  for (const { event, at, place } of lines) {
    const url = originOf(event.url ?? '')
    const same = at === newest.at || Date.parse(newest.at ?? '') - Date.parse(at ?? '') <= oneAnswerMs
    const known = found.some((candidate) => urlChange(candidate.url, url) !== 'switch')
    if (same && place.source === newest.place.source && !known) found.push({ url, place })
  }
  return found
}

/** Where a domain policy won over ConfigMgr's. */
export function policyOverwrites({ configmgr }: Timelines): ScanStory['policyOverwrites'] {
  return configmgr
    .filter(({ event }) => event.kind === 'server-overwritten')
    .map(({ event, at, place }) => ({ at, url: originOf(event.url ?? ''), place }))
    .slice(-mostOverwrites)
}
const mostOverwrites = 50
