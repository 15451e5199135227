import type { CheckResult } from '../../src-main/contract/check.ts'
import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { ViewContext } from './check-view.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { probeName } from '../../src-main/presentation/probe-name.ts'
import { uiText } from '../text/wizard.text.ts'

/** What a step builds on and was not read again with the newest run, with the time at which it was. */
export function reusedEvidenceLines(
  results: readonly CheckResult[],
  since: string | null,
  wording: ViewContext
): string[] {
  const { evidence, language } = wording
  const cited = new Set(results.flatMap(citedBy))
  return evidence.flatMap((envelope) => {
    if (!cited.has(envelope.probe) || envelope.collectedAt === null || !isReused(envelope, since)) return []
    return [
      uiText[language].step.keptLine(probeName(envelope.probe, language), formatTime(envelope.collectedAt, language))
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

function citedBy(result: CheckResult): readonly Evidence['probe'][] {
  if (result.outcome === 'undecided') return result.missing
  if (result.outcome === 'clear') return result.evidence.map((envelope) => envelope.probe)
  return result.outcome === 'found'
    ? result.findings.flatMap((finding) => finding.evidence.map(({ probe }) => probe))
    : []
}
