import type { Reference } from '../../src-main/contract/check.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { citedEvidence } from '../../src-main/presentation/evidence-place.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { attemptTableOf } from './attempt-table.ts'
import type { EvidenceRow, AttemptTable } from './view-model.ts'

/** What was seen, as it was, and exactly where. */
export function evidenceRow(reference: Reference, language: Language): EvidenceRow {
  return { ...citedEvidence(reference, language), length: formatNumber(reference.quote.length, language) }
}

/** The attempts of every connection test these references cite. */
export function attemptTablesFor(
  references: readonly Reference[],
  evidence: readonly Evidence[],
  language: Language
): AttemptTable[] {
  if (!references.some((reference) => reference.probe === 'wsus-access')) return []
  return evidence.flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected'
      ? [attemptTableOf(envelope.value, envelope.collectedAt, language)]
      : []
  )
}
