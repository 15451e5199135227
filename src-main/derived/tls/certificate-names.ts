import type { Certificate } from '../../contract/evidence/certificate.ts'

/** The names a certificate is valid for; without alternative names Windows takes the common name. */
export function namesOf(certificate: Certificate): readonly string[] {
  if (certificate.altNames.length > 0) return certificate.altNames
  const common = /(?:^|, )CN=([^,]+)/.exec(certificate.subject)?.[1]
  return common === undefined ? [] : [common.trim()]
}

/** True when the host stands among the names; `*.` covers exactly one label (RFC 6125, 6.4.3). */
export function coversHost(certificate: Certificate, host: string): boolean {
  const wanted = host.toLowerCase()
  return namesOf(certificate).some((name) => {
    const own = name.toLowerCase()
    return (
      own === wanted ||
      (own.startsWith('*.') && wanted.indexOf('.') > 0 && own.slice(1) === wanted.slice(wanted.indexOf('.')))
    )
  })
}
