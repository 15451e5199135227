import type { Reference } from '../../contract/check.ts'
import { referTo } from '../reference.ts'
import { policyValue } from '../settings/update-policy.ts'
import { derive, type Derived } from '../derive.ts'

/** The certificates to which scans over https are pinned, and whether pinning is enforced. */
export interface Pinning {
  /** SHA-1 thumbprints, 40 lower-case hex digits. */
  readonly thumbprints: readonly string[]
  /** `unknown` if the policy was not read. */
  readonly enforced: 'yes' | 'no' | 'unknown'
  readonly references: readonly [Reference, ...Reference[]]
}

/** 1 in the Windows Update policy switches pinning off (ADMX). */
const switchedOff = 'DoNotEnforceEnterpriseTLSCertPinningForUpdateDetection'

/** Null where the store was not read. */
export const pinnedCertificates: Derived<Pinning | null> = derive(['pin-store', 'update-policy'], (evidence) => {
  const envelope = evidence.all('pin-store')[0]
  if (envelope === undefined) return null
  const thumbprints = [...new Set(envelope.value.places.flatMap((place) => place.thumbprints))]
  const policy = policyValue(evidence, 'wu', switchedOff)
  const store = referTo(envelope, `WindowsServerUpdateServices: ${thumbprints.join(', ') || '—'}`)
  const enforced = policy.state === 'unknown' ? 'unknown' : policy.state === 'set' && policy.value === 1 ? 'no' : 'yes'
  return { thumbprints, enforced, references: policy.state === 'unknown' ? [store] : [store, policy.reference] }
})

/** The thumbprint as the registry writes it: without the colons. */
export function thumbprintOf(sha1: string): string {
  return sha1.replaceAll(':', '').toLowerCase()
}
