import { derive, type Derived } from '../derive.ts'
import { newestScan } from './newest-scan.ts'
import { timelines } from './scan-story/timeline.ts'

/** Content that could not be fetched since the newest scan: that one may have worked, and the computer is not well yet. */
export const hasFailedDownload: Derived<boolean> = derive([timelines, newestScan], (evidence) => {
  const since = newestScan.of(evidence)?.at ?? ''
  return timelines.of(evidence).agent.some(({ event, at }) => event.kind === 'download-failed' && (at ?? '') >= since)
})
