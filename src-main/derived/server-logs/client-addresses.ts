import type { EvidenceSet } from '../../contract/check.ts'
import { plainAddress } from './client-address.ts'

/** The client's own network addresses, as it or its logs tell them, in one spelling; empty where nothing does. */
export function clientAddresses(evidence: EvidenceSet): ReadonlySet<string> {
  const live = evidence.all('client').flatMap(({ value }) => value.addresses ?? [])
  const logs = [...evidence.all('configmgr-log'), ...evidence.all('windows-update-log')]
  const logged = logs.flatMap(({ value }) => value.identity?.addresses ?? [])
  return new Set([...live, ...logged].map(plainAddress))
}
