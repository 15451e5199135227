import type { EvidenceSet } from '../../contract/check.ts'
import { effectivePath } from '../access/paths.ts'
import { isSameHost } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { plainAddress } from './client-addresses.ts'

/**
 * The addresses of the update server, normalised: those that our own direct requests connected to, else those that a look-up of
 * its name printed; empty where none is known.
 */
export function serverAddresses(evidence: EvidenceSet): ReadonlySet<string> {
  const access = effectivePath.of(evidence)
  if (access !== null) {
    const tried = access.path.path === 'direct' ? access.path.attempts.flatMap(({ tcp }) => tcp) : []
    return new Set(tried.filter(({ outcome }) => outcome === 'connected').map(({ address }) => plainAddress(address)))
  }
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  const names = evidence.all('command-output').flatMap(({ value }) => value.names)
  const own = names.filter(({ name }) => host !== null && isSameHost(name, host))
  return new Set(own.flatMap(({ addresses }) => addresses.map(plainAddress)))
}
