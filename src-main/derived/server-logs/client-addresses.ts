import { plainAddress } from './client-address.ts'
import { derive, type Derived } from '../derive.ts'

/** The client's own network addresses, measured live or found in its logs, normalised; empty if unknown. */
export const clientAddresses: Derived<ReadonlySet<string>> = derive(
  ['client', 'configmgr-log', 'windows-update-log'],
  (evidence) => {
    const live = evidence.all('client').flatMap(({ value }) => value.addresses ?? [])
    const logs = [...evidence.all('configmgr-log'), ...evidence.all('windows-update-log')]
    const logged = logs.flatMap(({ value }) => value.identity?.addresses ?? [])
    return new Set([...live, ...logged].map(plainAddress))
  }
)
