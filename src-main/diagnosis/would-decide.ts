import type { EvidenceSet } from '../contract/check.ts'
import type { WouldDecide } from '../contract/diagnosis.ts'
import { effectivePath } from '../derived/access/paths.ts'
import { failedDownload } from '../derived/scans/failed-download.ts'
import { newestScan } from '../derived/scans/newest-scan.ts'
import { timelines } from '../derived/scans/scan-story/timeline.ts'

/** The one thing that would decide an undecided case, by what this case has already. */
export function wouldDecide(evidence: EvidenceSet): WouldDecide {
  const scan = newestScan.of(evidence)
  if (failedDownload.of(evidence) !== null && scan?.outcome !== 'failed') return 'content-request'
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
