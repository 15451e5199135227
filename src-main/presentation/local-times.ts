import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { localTime } from '../derived/local-time.ts'

interface JudgedCase {
  readonly diagnosis: Diagnosis
  readonly evidence: readonly Evidence[]
}

/** Quotes are from the case and stay unchanged, times included. */
const quotes: ReadonlySet<string> = new Set(['quote'])

/** Terminal, ticket and report of a case ask for the same. */
const known = new WeakMap<Diagnosis, { readonly of: readonly Evidence[]; readonly written: Diagnosis }>()

/**
 * The diagnosis for people: its times in the client's local time, with their offset from UTC (see `localTime`). Where
 * no log tells its offset, times out of the client's logs are what they were written as: local time.
 */
export function inLocalTime({ diagnosis, evidence }: JudgedCase): Diagnosis {
  const before = known.get(diagnosis)
  if (before?.of === evidence) return before.written
  const written = inLocalTimeAnew({ diagnosis, evidence })
  known.set(diagnosis, { of: evidence, written })
  return written
}

function inLocalTimeAnew({ diagnosis, evidence }: JudgedCase): Diagnosis {
  const zoned = localTime.of(evidenceSet(evidence))
  const all = withTimes(diagnosis, zoned)
  if (diagnosis.clock !== 'assumed-utc') return all
  const asWritten = (iso: string): string => zoned(iso.replace(/Z$/, ''))
  const { lastSuccess } = diagnosis.verdict
  return {
    ...all,
    collectedAt:
      isFromLogs(evidence) && diagnosis.collectedAt !== null ? asWritten(diagnosis.collectedAt) : all.collectedAt,
    verdict: lastSuccess === undefined ? all.verdict : { ...all.verdict, lastSuccess: asWritten(lastSuccess) },
    machines: withTimes(diagnosis.machines, asWritten),
    codes: diagnosis.codes.map((code) => ({
      ...withTimes(code, asWritten),
      evidence: withTimes(code.evidence, zoned)
    })),
    scanStory: withTimes(diagnosis.scanStory, asWritten),
    failover: withTimes(diagnosis.failover, asWritten)
  }
}

/** True if the time of the case can only come from a log of the client. */
function isFromLogs(evidence: readonly Evidence[]): boolean {
  return evidence.every(
    ({ origin, probe }) => origin !== 'live' && probe !== 'iis-log' && probe !== 'httperr-log' && probe !== 'event-log'
  )
}

/** A copy of plain data with every time rewritten. */
export function withTimes<T>(data: T, written: (iso: string) => string): T {
  // a copy of the same shape, which the compiler cannot follow through the recursion
  return copyOf(data, written) as T
}

function copyOf(data: unknown, written: (iso: string) => string): unknown {
  if (typeof data === 'string') return written(data)
  if (Array.isArray(data)) return data.map((item) => copyOf(item, written))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [key, quotes.has(key) ? value : copyOf(value, written)])
  )
}
