import type { EvidenceSet } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import { caseClock, type CaseClock } from './case-clock.ts'

export type ClientLog = Collected<'windows-update-log' | 'configmgr-log'>

/**
 * Works out what the client's logs tell once for the same logs, whose clock is the same, too: dozens of checks ask for
 * it, each by a view of the evidence of its own.
 */
export function memoiseByLogs<T>(
  tell: (logs: readonly ClientLog[], clock: CaseClock) => T
): (evidence: EvidenceSet) => T {
  const known = new WeakMap<ClientLog, readonly { readonly logs: readonly ClientLog[]; readonly told: T }[]>()
  return (evidence) => {
    const logs = [...evidence.all('windows-update-log'), ...evidence.all('configmgr-log')]
    const [first] = logs
    const before = (first === undefined ? undefined : known.get(first)) ?? []
    const same = before.find(
      (candidate) => candidate.logs.length === logs.length && candidate.logs.every((log, nth) => log === logs[nth])
    )
    if (same !== undefined) return same.told
    const result = tell(logs, caseClock(evidence))
    if (first !== undefined) known.set(first, [...before, { logs, told: result }])
    return result
  }
}
