import type { Reference, CheckResult } from '../../src-main/contract/check.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { citedEvidence } from '../../src-main/presentation/evidence-place.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { attemptTableOf } from './attempt-table.ts'
import type { EvidenceRow, AttemptTable, ViewContext } from './view-model.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { localTime } from '../../src-main/derived/local-time.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { probeName } from '../../src-main/presentation/probe-name.ts'
import { uiText } from '../text/wizard.text.ts'
import { citedBy } from '../../src-main/presentation/verdict.ts'
import { requestProbes } from '../../src-main/knowledge/evidence-kind.ts'

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

/**
 * The time of the longest request behind these references; empty where nothing was asked of the network. What is read on the
 * computer itself is there at once.
 */
export function evidenceDuration(
  references: readonly Reference[],
  evidence: readonly Evidence[],
  language: Language
): string {
  const probes = new Set(references.map((reference) => reference.probe).filter((probe) => requestProbes.has(probe)))
  const longest = Math.max(
    0,
    ...evidence
      .filter((envelope) => envelope.origin === 'live' && probes.has(envelope.probe))
      .map((envelope) => envelope.durationMs)
  )
  return longest === 0 ? '' : formatDuration(longest, language)
}

/** What a step builds on and was not read again with the newest run, with the time at which it was. */
export function reusedEvidenceLines(
  results: readonly CheckResult[],
  since: string | null,
  wording: ViewContext
): string[] {
  const { evidence, language } = wording
  const cited = new Set(results.flatMap(basisOf))
  const zoned = localTime.of(evidenceSet(evidence))
  return evidence.flatMap((envelope) => {
    if (!cited.has(envelope.probe) || envelope.collectedAt === null || !isReused(envelope, since)) return []
    return [
      uiText[language].step.keptLine(
        probeName(envelope.probe, language),
        formatTime(zoned(envelope.collectedAt), language)
      )
    ]
  })
}

/** Read on this computer, before the run whose beginning the case names. */
function isReused(envelope: Evidence, since: string | null): boolean {
  return (
    envelope.origin === 'live' &&
    envelope.probe !== 'repairs' &&
    Date.parse(envelope.collectedAt ?? '') < Date.parse(since ?? '')
  )
}

function basisOf(result: CheckResult): readonly Evidence['probe'][] {
  return result.outcome === 'undecided' ? result.missing : citedBy(result).map(({ probe }) => probe)
}

/** What was read at one place at one time, such as the three requests of one connection test. */
interface EvidenceGroup {
  readonly what: string
  readonly where: string
  readonly values: readonly Pick<EvidenceRow, 'value' | 'length'>[]
}

/** Rows that follow each other and come from the same place are one; the order stays. */
export function evidenceBySource(rows: readonly EvidenceRow[]): readonly EvidenceGroup[] {
  const groups: (Omit<EvidenceGroup, 'values'> & { values: EvidenceRow[] })[] = []
  for (const row of rows) {
    const last = groups.at(-1)
    if (last !== undefined && last.what === row.what && last.where === row.where) last.values.push(row)
    else groups.push({ what: row.what, where: row.where, values: [row] })
  }
  return groups
}
