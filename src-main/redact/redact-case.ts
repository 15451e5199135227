import type { Case } from '../contract/case.ts'
import { evidenceSchemas, type Evidence } from '../contract/evidence/index.ts'
import { inCaseOrder } from '../casefile/case-order.ts'
import { byName } from '../casefile/raw-file.ts'
import { mapSchemaStrings, type Spot } from './map-schema-strings.ts'
import type { Pseudonyms } from './pseudonyms.ts'
import type { RedactText } from './redact-text.ts'
import { replacements } from './replacements.ts'
import { CasePreserving } from './urls.ts'

/** Every text of the case by the role that its schema gives it; order, numbers, times and our own words stay. */
export function redactedCase(theCase: Case, pseudonyms: Pseudonyms, text: RedactText): Case {
  const tools = { pseudonyms, text, spelling: new CasePreserving() }
  const visit = (value: string, { role, around }: Spot): string => replacements[role](value, tools, around)
  const path = (name: string): string => replacements.path(name, tools, {})
  return {
    collectedAt: theCase.collectedAt,
    ...(theCase.sample === undefined ? {} : { sample: theCase.sample }),
    // a saved case is read back in this order
    inputs: theCase.inputs
      .map((input) => ({ ...input, name: path(input.name), sha256: digestOf(input.sha256, pseudonyms) }))
      .sort(byName),
    evidence: inCaseOrder(
      theCase.evidence.map((envelope): Evidence => {
        const about = { ...envelope, source: envelope.source === null ? null : path(envelope.source) }
        // only texts were changed, and every one of them into another text
        if (envelope.status === 'failed')
          return { ...about, detail: replacements.text(envelope.detail, tools, {}) } as Evidence
        if (envelope.status !== 'collected') return about
        return { ...about, value: mapSchemaStrings(evidenceSchemas[envelope.probe], envelope.value, visit) } as Evidence
      })
    )
  }
}

/** Stays but where it is known from elsewhere: the digest of a file that is one certificate is that certificate's fingerprint. */
function digestOf(sha256: string, pseudonyms: Pseudonyms): string {
  return pseudonyms.has(sha256) ? pseudonyms.of(sha256, 'THUMBPRINT').toLowerCase() : sha256
}
