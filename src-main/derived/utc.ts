import type { EvidenceSet } from '../contract/check.ts'

/** Turns the local times of logs that do not tell their offset into UTC, as well as the case allows. */
export interface Clock {
  /** `assumed-utc` when no log told an offset and a local time had to be taken as it stands. */
  readonly quality: 'utc' | 'assumed-utc'
  /** ISO 8601 ending in Z. */
  readonly toUtc: (at: string) => string
}

/** Takes the offset another log of the same case tells (CMTrace records carry it); without one, local stands for UTC. */
export function clockOf(evidence: EvidenceSet): Clock {
  const logs = [...evidence.all('windows-update-log'), ...evidence.all('configmgr-log')]
  const bias = logs.map((log) => log.value.biasMinutes).find((minutes) => minutes !== null) ?? null
  const local = logs.some((log) => log.value.events.some((event) => event.at !== null && !event.at.endsWith('Z')))
  return {
    quality: local && bias === null ? 'assumed-utc' : 'utc',
    toUtc(at) {
      if (at.endsWith('Z')) return at
      const asUtc = Date.parse(`${at}Z`)
      return Number.isNaN(asUtc) ? at : new Date(asUtc + (bias ?? 0) * 60_000).toISOString()
    }
  }
}
