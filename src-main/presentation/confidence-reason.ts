import type { Confidence, Reference } from '../contract/check.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import type { ConfidenceReason } from '../text/terms.text.ts'

/** Probes that send requests, that read logs, and that hold what a person typed or copied; all others read settings. */
const requests: ReadonlySet<ProbeId> = new Set([
  'name-answers',
  'pac-script',
  'wsus-access',
  'winhttp-requests',
  'tls-versions'
])
const logs: ReadonlySet<ProbeId> = new Set(['windows-update-log', 'configmgr-log', 'iis-log', 'httperr-log'])
const neither: ReadonlySet<ProbeId> = new Set(['command-output', 'server-settings'])

/** Why a finding counts as this certain; the verdict's confidence is lower than the finding's where an earlier step is open. */
export function confidenceReason(
  finding: { readonly confidence: Confidence; readonly evidence: readonly Pick<Reference, 'probe'>[] },
  shown: Confidence
): ConfidenceReason {
  if (shown !== finding.confidence) return 'earlier-step-open'
  if (shown === 'possible') return 'single-sign'
  const probes = finding.evidence.map(({ probe }) => probe)
  if (shown === 'certain' && probes.some((probe) => requests.has(probe))) return 'reproduced'
  if (probes.some((probe) => logs.has(probe))) return 'logs'
  return shown === 'certain' && probes.some((probe) => !neither.has(probe)) ? 'settings' : 'evidence'
}
