import type { Reference } from '../../src-main/contract/check.ts'
import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { evidenceStatusWords } from '../../src-main/text/evidence-status.text.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { attemptTableOf } from './attempt-table.ts'
import type { EvidenceRow, AttemptTable } from './view-model.ts'
import { probeName } from './probe-name.ts'
import { uiText } from '../text/wizard.text.ts'

/** What was seen, as it was, and exactly where. */
export function evidenceRow(reference: Reference, evidence: readonly Evidence[], language: Language): EvidenceRow {
  const words = uiText[language].evidence
  const answered = evidence.some((envelope) => envelope.probe === reference.probe && envelope.origin === 'answer')
  const place = reference.source ?? (answered ? words.answer : words.live)
  const where = [
    place,
    ...(reference.line === null ? [] : [words.line(formatNumber(reference.line, language))]),
    ...(reference.at === null ? [] : [formatTime(reference.at, language)])
  ]
  return {
    what: probeName(reference.probe, language),
    value: reference.quote,
    length: formatNumber(reference.quote.length, language),
    where: where.join(' · ')
  }
}

/** The ladder of every connection test these references cite. */
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

/** Why a probe gave no answer: one sentence each, naming the probe. */
export function missingLine(probe: ProbeId, evidence: readonly Evidence[], language: Language): string {
  const words = uiText[language].evidence
  const envelopes = evidence.filter((envelope) => envelope.probe === probe)
  const reasons = envelopes.flatMap((envelope) => {
    if (envelope.status === 'failed') return [evidenceStatusWords[language].failed[envelope.reason]]
    return envelope.status === 'skipped'
      ? [evidenceStatusWords[language].skipped[envelope.reason]]
      : [words.insufficient]
  })
  const text = reasons.length === 0 ? words.absent : [...new Set(reasons)].join('; ')
  return `${probeName(probe, language)}: ${text}`
}
