import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { RegistryValue } from '../../contract/evidence/registry.ts'
import { referTo } from '../reference.ts'
import { valueQuote } from './setting-quote.ts'

/**
 * A policy value: its content, `absent` if the key was read and has no such value, `unknown` if the key was not read or files
 * hold different texts.
 */
export type PolicyValue =
  | {
      readonly state: 'set'
      readonly value: string | number
      readonly type: RegistryValue['type']
      readonly reference: Reference
      /** True if read live on this computer, not from a file, which may come from another one. */
      readonly live: boolean
    }
  | {
      readonly state: 'absent'
      readonly reference: Reference
      /** Only the error that a pasted query printed says so, which may be another one. */
      readonly byError?: true
    }
  | { readonly state: 'unknown' }

/** How the paths of the keys end that hold update policy; the group policy cache has a `WindowsUpdate` of its own. */
const keyEnds = {
  wu: '\\policies\\microsoft\\windows\\windowsupdate',
  au: '\\policies\\microsoft\\windows\\windowsupdate\\au',
  resolved: '\\updatepolicy\\policystate',
  mdm: '\\policymanager\\current\\device\\update',
  configmgr: '\\ccm\\softwareupdates',
  ccmexec: '\\microsoft\\ccm\\ccmexec',
  client: '\\microsoft\\sms\\mobile client',
  internet: '\\policies\\microsoft\\windows\\currentversion\\internet settings'
} as const
type KnownValue = Exclude<PolicyValue, { state: 'unknown' }>
export type PolicyKey = keyof typeof keyEnds

/**
 * Reads one value of the Windows Update policy out of the evidence; what was read on this computer comes first. Where files
 * say different things none of them is known to be newer, so the value decides which is taken, never a file's name; between
 * different texts nothing decides.
 */
export function policyValue(evidence: EvidenceSet, key: PolicyKey, name: string): PolicyValue {
  const found = evidence.all('update-policy').flatMap((envelope) => {
    const value = valueIn(envelope, key, name)
    return value === null ? [] : [{ value, origin: envelope.origin }]
  })
  const [first] = found
  if (first === undefined) return { state: 'unknown' }
  if (first.origin !== 'file') return first.value
  const texts = new Set(found.flatMap(({ value }) => textOf(value)))
  if (texts.size > 1) return { state: 'unknown' }
  return found.map(({ value }) => value).reduce((best, value) => (rank(value) < rank(best) ? value : best))
}

/** The value in this envelope; null if the key was not read or not read completely. */
function valueIn(envelope: Collected<'update-policy'>, key: PolicyKey, name: string): KnownValue | null {
  const found = envelope.value.keys.find((candidate) => candidate.path.toLowerCase().endsWith(keyEnds[key]))
  if (found === undefined) return null
  const value = found.values.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
  const plain = value === undefined ? null : plainData(value)
  if (value === undefined || plain === null) {
    const byError =
      found.missing?.some((missed) => missed === '*' || missed.toLowerCase() === name.toLowerCase()) === true
    if (found.partial === true && !byError) return null
    const reference = referTo(envelope, valueQuote(found.path, name, null))
    return { state: 'absent', reference, ...(found.partial === true && { byError: true as const }) }
  }
  const reference = referTo(envelope, valueQuote(found.path, name, plain))
  return { state: 'set', value: plain, type: value.type, reference, live: envelope.origin === 'live' }
}

/** As Windows compares it: the case of an address and the slash at its end make no other server. */
function textOf(value: KnownValue): string[] {
  if (value.state === 'absent' || typeof value.value === 'number') return []
  return [value.value.trim().replace(/\/$/, '').toLowerCase()]
}

/** A value that is missing before one that is set, and of numbers the lowest: the one that more often leads to a finding. */
function rank(value: KnownValue): number {
  if (value.state === 'absent') return -1
  return typeof value.value === 'number' ? value.value : Infinity
}

/** True if the value is a number of the type that Windows reads; a text of digits is another type. */
export function isNumber<N extends number>(
  value: PolicyValue,
  wanted: N
): value is Extract<PolicyValue, { state: 'set' }> & { readonly value: N } {
  return value.state === 'set' && value.type === 'REG_DWORD' && value.value === wanted
}

function plainData(value: RegistryValue): string | number | null {
  return Array.isArray(value.data) ? (value.data[0] ?? null) : value.data
}
