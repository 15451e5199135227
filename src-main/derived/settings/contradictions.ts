import type { EvidenceSet, Reference } from '../../contract/check.ts'
import { referTo } from '../reference.ts'

/**
 * Files that contain another content of the cited value: the policy value of the same key and name, or the start type
 * of the same service. Live values are newer than any file, so no file contradicts them.
 */
export function contradictions(reference: Reference, evidence: EvidenceSet): readonly Reference[] {
  if (reference.source === null) return []
  return [...otherValues(reference, evidence), ...otherStarts(reference, evidence), ...serverOwn(reference, evidence)]
}

const policyQuote = /^(HKEY_[^:]{1,500}): (.{1,200}?) (?:= |—$)/

function otherValues(reference: Reference, evidence: EvidenceSet): readonly Reference[] {
  const [, path = '', name = ''] = policyQuote.exec(reference.quote) ?? []
  if (reference.probe !== 'update-policy' || name === '') return []
  return evidence.all('update-policy').flatMap((envelope) => {
    const key = envelope.value.keys.find((candidate) => candidate.path === path)
    if (key === undefined || envelope.source === reference.source) return []
    const value = key.values.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    if (value === undefined && key.partial === true) return []
    const plain = Array.isArray(value?.data) ? value.data[0] : value?.data
    const quote = plain === undefined ? `${path}: ${name} —` : `${path}: ${name} = ${plain}`
    return quote === reference.quote ? [] : [referTo(envelope, quote)]
  })
}

/**
 * A policy from the registry of a WSUS server is that server's own, and no client's: what is known of a client beside it says
 * whether they are one computer.
 */
function serverOwn({ probe, source }: Reference, evidence: EvidenceSet): readonly Reference[] {
  if (
    probe !== 'update-policy' ||
    evidence.all('configmgr-log').length + evidence.all('windows-update-log').length > 0
  ) {
    return []
  }
  return evidence
    .all('machine-identity')
    .filter((envelope) => envelope.source === source && envelope.value.wsusServer === true)
    .map((envelope) => referTo(envelope, 'SOFTWARE\\Microsoft\\Update Services\\Server'))
}

const serviceQuote = /^Services\\(\S{1,100}): Start = /

function otherStarts(reference: Reference, evidence: EvidenceSet): readonly Reference[] {
  const name = serviceQuote.exec(reference.quote)?.[1]
  if (reference.probe !== 'update-services' || name === undefined) return []
  return evidence.all('update-services').flatMap((envelope) => {
    const service = envelope.value.services.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    if (service === undefined || envelope.source === reference.source) return []
    const quote = `Services\\${name}: Start = ${service.start ?? '—'}`
    return quote === reference.quote ? [] : [referTo(envelope, quote)]
  })
}
