import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { judged, type Files } from '../situations/situation.ts'

/** What a technician acts on. */
export function essence({ verdict }: Diagnosis): string {
  const { outcome, cause, side, confidence } = verdict
  return [outcome, cause, side, confidence].join(' ')
}

export async function essenceOf(files: Files): Promise<string> {
  return essence(await judged(files))
}

const ranks: Readonly<Record<string, number>> = { certain: 3, likely: 2, possible: 1 }

/** 0 for a verdict without a cause. */
export function rankOf({ verdict }: Diagnosis): number {
  return ranks[verdict.confidence ?? ''] ?? 0
}

/** When the oldest scan began or ended; null where no scan of the logs has a time. */
export function firstScanAt({ scanStory }: Diagnosis): string | null {
  const times = scanStory.attempts.flatMap(({ startedAt, endedAt }) => startedAt ?? endedAt ?? [])
  return times.sort()[0] ?? null
}
