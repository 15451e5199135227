import type { Reference } from '../../contract/check.ts'
import type { Evidence, ProbeId } from '../../contract/evidence/index.ts'
import type { WatchState } from '../../contract/evidence/watch.ts'
import { evidenceSet } from '../evidence-set.ts'
import { newestScan } from '../scans/newest-scan.ts'
import { isAnsweredWell, isRequired, isTlsAccepted } from './attempt-outcome.ts'
import { allowsScan, effectivePath, isUnfinished } from './paths.ts'
import { attemptQuote } from './quotes.ts'

/**
 * How the server answered on the path that Windows takes; null where a request was not finished. `no-server`: none was
 * asked, because its address is unknown or cannot be used.
 */
export function watchedState(evidence: readonly Evidence[]): WatchState | 'no-server' | null {
  const access = effectivePath.of(evidenceSet(evidence))
  if (access === null) return 'no-server'
  const at = access.envelope.collectedAt
  if (at === null || access.path.attempts.some(isUnfinished)) return null
  const works = allowsScan(access.path, access.envelope)
  const moment = new Date(at)
  const attempts = access.path.attempts.filter(isRequired)
  const failing = attempts.find((attempt) => !isAnsweredWell(attempt) || !isTlsAccepted(attempt, moment))
  const shown = failing ?? attempts[0]
  return shown === undefined ? null : { at, works, quote: attemptQuote(shown, access.path) }
}

/** The scan that failed last, where the logs say that this was after `since` (ISO 8601 UTC). */
export function failedScanSince(evidence: readonly Evidence[], since: string): Reference | null {
  const scan = newestScan.of(evidenceSet(evidence))
  return scan?.outcome === 'failed' && scan.at !== null && scan.at > since ? scan.reference : null
}

/**
 * Settings, names and scripts that say something else than before, in the order of `now`; times and durations do not
 * count. Logs grow anyway, and the requests are the state itself.
 */
export function changedProbes(before: readonly Evidence[], now: readonly Evidence[]): readonly string[] {
  const serialised = (evidence: readonly Evidence[], probe: string) =>
    JSON.stringify(
      evidence.filter((envelope) => envelope.probe === probe),
      (key, value: unknown) => (volatile.has(key) ? undefined : inAnyOrder(value))
    )
  const probes = [...new Set(now.map(({ probe }) => probe))].filter((probe) => !expected.has(probe))
  return probes.filter((probe) => serialised(before, probe) !== serialised(now, probe))
}

/** A name server gives the addresses of a name in another order each time. */
function inAnyOrder(value: unknown): unknown {
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value
}

/** Members that differ between two rounds in which nothing has changed. */
const volatile = new Set(['collectedAt', 'durationMs'])
const expected: ReadonlySet<ProbeId> = new Set([
  'wsus-access',
  'winhttp-requests',
  'tls-versions',
  'revocation-lookup',
  'windows-update-log',
  'configmgr-log',
  'event-log'
])
