import type { Certificate } from '../../contract/evidence/certificate.ts'
import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { Language } from '../../contract/text.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** Every certificate of a dropped file; which server they belong to nobody says. */
export function certificateLines(file: EvidenceValue<'certificate-file'>, language: Language): readonly EvidenceRow[] {
  return file.certificates.map((certificate, at) => ({
    what: String(at + 1),
    value: certificateText(certificate, language)
  }))
}

/** One certificate over several lines. */
export function certificateText(certificate: Certificate, language: Language): string {
  const { issuedBy, valid, names } = evidenceLabelsText[language]
  return [
    certificate.subject,
    `${issuedBy}: ${certificate.issuer}`,
    `${valid}: ${certificate.notBefore} – ${certificate.notAfter}`,
    ...(certificate.altNames.length > 0 ? [`${names}: ${certificate.altNames.join(', ')}`] : []),
    `SHA-256: ${certificate.sha256}`,
    ...(certificate.sha1 === undefined ? [] : [`SHA-1: ${certificate.sha1}`])
  ].join('\n')
}
