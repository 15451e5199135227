import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { RegistryKey } from '../../contract/evidence/registry.ts'
import { referTo } from '../reference.ts'
import { newestScan } from '../scans/newest-scan.ts'
import { settingIn, startQuote, valueQuote } from './setting-quote.ts'

/**
 * What contradicts the cited line: another file with another content of the same policy value or service, a newer scan
 * that worked by a clock which cannot be right. Live values are newer than any file, so no file contradicts them.
 */
export function contradictions(reference: Reference, evidence: EvidenceSet): readonly Reference[] {
  if (reference.source === null) return []
  return [
    ...otherValues(reference, evidence),
    ...otherStarts(reference, evidence),
    ...doubtedSuccess(reference, evidence)
  ]
}

function doubtedSuccess({ probe, source, line }: Reference, evidence: EvidenceSet): readonly Reference[] {
  const scan = newestScan.of(evidence)
  const cited = scan?.reference
  const isCited = cited?.probe === probe && cited.source === source && cited.line === line
  return isCited && scan?.against !== undefined ? [scan.against] : []
}

function otherValues(reference: Reference, evidence: EvidenceSet): readonly Reference[] {
  const cited = settingIn(reference.quote)
  if (reference.probe !== 'update-policy' || cited === null) return []
  const { path, name } = cited
  return evidence.all('update-policy').flatMap((envelope) => {
    const key = envelope.value.keys.find((candidate) => candidate.path === path)
    if (path === null || key === undefined || envelope.source === reference.source) return []
    const value = key.values.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    if (value === undefined && key.partial === true && !isMissing(key, name)) return []
    const plain = Array.isArray(value?.data) ? value.data[0] : value?.data
    const quote = valueQuote(path, name, plain ?? null)
    return quote === reference.quote ? [] : [referTo(envelope, quote)]
  })
}

function otherStarts(reference: Reference, evidence: EvidenceSet): readonly Reference[] {
  const cited = settingIn(reference.quote)
  if (reference.probe !== 'update-services' || cited === null) return []
  const { name } = cited
  return evidence.all('update-services').flatMap((envelope) => {
    const service = envelope.value.services.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase())
    if (service === undefined || envelope.source === reference.source) return []
    const quote = startQuote({ name, start: service.start })
    return quote === reference.quote ? [] : [referTo(envelope, quote)]
  })
}

function isMissing({ missing = [] }: RegistryKey, name: string): boolean {
  return missing.some((missed) => missed === '*' || missed.toLowerCase() === name.toLowerCase())
}
