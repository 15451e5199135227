import type { Certificate } from '../../contract/evidence/certificate.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** Every certificate of a dropped file; which server they belong to nobody says. */
export function certificateLines(file: EvidenceValue<'certificate-file'>, language: Language): readonly EvidenceRow[] {
  return file.certificates.map((one, at) => ({ what: String(at + 1), value: certificateText(one, language) }))
}

/** One certificate over several lines. */
export function certificateText(one: Certificate, language: Language): string {
  const { issuedBy, valid, names } = evidenceLabelsText[language]
  return [
    one.subject,
    `${issuedBy}: ${one.issuer}`,
    `${valid}: ${one.notBefore} – ${one.notAfter}`,
    ...(one.altNames.length > 0 ? [`${names}: ${one.altNames.join(', ')}`] : []),
    `SHA-256: ${one.sha256}`,
    ...(one.sha1 === undefined ? [] : [`SHA-1: ${one.sha1}`])
  ].join('\n')
}
