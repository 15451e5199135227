import type { Evidence, ProbeId } from '../contract/evidence/index.ts'
import type { FileProblemReason } from '../casefile/file-problem.ts'
import type { FoundEvidence } from './recogniser.ts'

const about = { collectedAt: null, durationMs: 0, origin: 'file' as const }

export function fileEvidence(found: FoundEvidence, source: string): Evidence {
  // probe and value come as one pair, which spreading takes apart for the compiler
  return { ...about, source, status: 'collected' as const, probe: found.probe, value: found.value } as Evidence
}

/** What stands in the place of a log that could not be read to its end; null: it was called off. */
export function unreadEvidence(probe: ProbeId, source: string, problem: FileProblemReason | null): Evidence {
  if (problem === null) return { ...about, probe, source, status: 'skipped', reason: 'cancelled' }
  const failed = { ...about, probe, source, status: 'failed', detail: problem } as const
  return problem === 'timed-out' ? { ...failed, reason: 'timed-out' } : { ...failed, reason: 'unreadable' }
}
