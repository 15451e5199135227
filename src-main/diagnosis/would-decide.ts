import type { EvidenceSet } from '../contract/check.ts'
import type { WouldDecide } from '../contract/diagnosis.ts'
import { effectivePath } from '../derived/access/paths.ts'
import { failedContent } from '../derived/scans/failed-content.ts'
import { newestScan } from '../derived/scans/newest-scan.ts'
import { timelines } from '../derived/scans/scan-story/timeline.ts'

const nextOf = { download: 'content-request', install: 'installation-log' } as const

/** The one thing that would decide an undecided case, by what this case has already. */
export function wouldDecide(evidence: EvidenceSet): WouldDecide {
  const scan = newestScan.of(evidence)
  const content = failedContent.of(evidence)
  if (content !== null && scan?.outcome !== 'failed') return nextOf[content.step]
  if (effectivePath.of(evidence) !== null) return 'missing-evidence'
  if (scan !== null) {
    const isKnown = scan.outcome === 'succeeded' || evidence.all('windows-update-log').some(hasRequests)
    return isKnown ? 'live-connection' : 'request-lines'
  }
  const { agent, configmgr } = timelines.of(evidence)
  if (agent.length + configmgr.length > 0) return 'whole-scan'
  if (evidence.all('iis-log').length + evidence.all('httperr-log').length > 0) return 'client-log'
  return evidence.envelopes.some(({ origin }) => origin === 'live') ? 'missing-evidence' : 'scan-log'
}

/** Events contain how a scan ended, but not which request failed. */
function hasRequests({ value }: { readonly value: { readonly form: string } }): boolean {
  return value.form === 'classic' || value.form === 'converted'
}
