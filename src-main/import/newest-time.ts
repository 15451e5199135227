import type { Case } from '../contract/case.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { toUtc } from '../readers/client-logs/log-time.ts'

/**
 * The newest time in the files, ISO 8601 UTC. For a log without a UTC offset, the offset of another log is used. A
 * saved case has its own time, so that checking it again gives the same result.
 */
export function newestTime(fromFiles: readonly Evidence[], cases: readonly Case[]): string | null {
  const logs = fromFiles.flatMap((fromFile) =>
    fromFile.status === 'collected' && isLog(fromFile) ? [fromFile.value] : []
  )
  const bias = logs.map((log) => ('biasMinutes' in log ? log.biasMinutes : null)).find((minutes) => minutes !== null)
  const times = logs.flatMap((log) => (log.lastAt === null ? [] : [toUtc(log.lastAt, bias ?? 0)]))
  const stored = cases.flatMap((item) => (item.collectedAt === null ? [] : [item.collectedAt]))
  return [...times, ...stored].reduce<string | null>((best, at) => (best === null || at > best ? at : best), null)
}

const logProbes = ['windows-update-log', 'configmgr-log', 'event-log', 'iis-log', 'httperr-log'] as const
type LogEvidence = Extract<Evidence, { probe: (typeof logProbes)[number] }>

function isLog(envelope: Evidence): envelope is LogEvidence {
  return logProbes.some((probe) => probe === envelope.probe)
}
