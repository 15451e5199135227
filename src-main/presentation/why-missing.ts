import type { Diagnosis } from '../contract/diagnosis.ts'
import { type Evidence, type ProbeId, probeIds } from '../contract/evidence/index.ts'
import type { Language } from '../contract/text.ts'
import { probeName } from './probe-name.ts'
import { evidenceStatusWords } from '../text/evidence-status.text.ts'

/** Why a probe gave no answer: every reason once. What was read is missing where it did not suffice. */
export function whyMissing(probe: ProbeId, evidence: readonly Evidence[], language: Language): string {
  const words = evidenceStatusWords[language]
  const reasons = evidence
    .filter((envelope) => envelope.probe === probe)
    .map((envelope) => {
      if (envelope.status === 'failed') return words.failed[envelope.reason]
      return envelope.status === 'skipped' ? words.skipped[envelope.reason] : words.insufficient
    })
  return reasons.length === 0 ? words.absent : [...new Set(reasons)].join('; ')
}

/** The same as one line that names the probe. */
export function missingLine(probe: ProbeId, evidence: readonly Evidence[], language: Language): string {
  return `${probeName(probe, language)}: ${whyMissing(probe, evidence, language)}`
}

/** The probes that undecided checks wait for, the one most checks miss first. */
export function missingProbes(steps: readonly Diagnosis['steps'][number][]): readonly ProbeId[] {
  const missed = steps
    .flatMap((step) => step.results)
    .flatMap((result) => (result.outcome === 'undecided' ? result.missing : []))
  const counts = probeIds.map((probe) => ({ probe, count: missed.filter((text) => text === probe).length }))
  return counts
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ probe }) => probe)
}
