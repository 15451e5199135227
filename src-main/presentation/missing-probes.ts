import type { Diagnosis } from '../contract/diagnosis.ts'
import { probeIds, type ProbeId } from '../contract/evidence/index.ts'

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
