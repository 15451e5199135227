import type { Evidence, ProbeId } from '../../contract/evidence/index.ts'
import { evidenceStatusWords } from '../../text/evidence-status.text.ts'
import type { ReportText } from '../report.text.ts'

/** Why a probe brought nothing: its own reason when it was tried, otherwise that nobody delivered it. */
export function reasonOf(probe: ProbeId, evidence: readonly Evidence[], own: ReportText): string {
  const envelopes = evidence.filter((envelope) => envelope.probe === probe)
  const failed = envelopes.find((envelope) => envelope.status === 'failed')
  if (failed?.status === 'failed') return evidenceStatusWords[own.language].failed[failed.reason]
  const skipped = envelopes.find((envelope) => envelope.status === 'skipped')
  return skipped?.status === 'skipped' ? evidenceStatusWords[own.language].skipped[skipped.reason] : own.notCollected
}
