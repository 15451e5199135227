import { derive, type Derived } from '../derive.ts'
import { newestScan } from './newest-scan.ts'
import { timelines } from './scan-story/timeline.ts'

export interface FailedDownload {
  readonly code: string | null
  /** ISO 8601 UTC; null if the line has no time. */
  readonly at: string | null
}

/**
 * The last download that failed since the newest scan; null if there is none. That scan may have succeeded, but the
 * computer still has a fault.
 */
export const failedDownload: Derived<FailedDownload | null> = derive([timelines, newestScan], (evidence) => {
  const since = newestScan.of(evidence)?.at ?? ''
  const last = timelines
    .of(evidence)
    .agent.findLast(({ event, at }) => event.kind === 'download-failed' && (at ?? '') >= since)
  return last === undefined ? null : { code: last.event.code ?? null, at: last.at }
})
