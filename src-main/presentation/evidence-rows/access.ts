import type { EvidenceValue } from '../../contract/evidence/index.ts'
import type { HttpResult } from '../../contract/evidence/attempt-stages.ts'
import type { Language } from '../../contract/text.ts'
import { attemptText } from '../../text/attempt.text.ts'
import { certificateText } from './small-rows.ts'
import { evidenceLabelsText } from '../../text/evidence-labels.text.ts'
import type { EvidenceRow } from './evidence-row.ts'

/** A server may accept every authority it trusts; the case file keeps them all. */
const shownIssuers = 20

/** Details that the attempt table omits: headers of failed answers, the certificates, and the ports tried beside. */
export function accessLines(access: EvidenceValue<'wsus-access'>, language: Language): readonly EvidenceRow[] {
  const words = evidenceLabelsText[language]
  const attempts = access.paths.flatMap((path) => path.attempts)
  const failed = attempts.filter((attempt) => (attempt.http?.status ?? 0) >= 400)
  const seen = attempts.flatMap((attempt) =>
    (attempt.tls?.chain ?? []).map((certificate, place) => ({ certificate, place }))
  )
  const certificates = new Map(seen.map((item) => [item.certificate.sha256, item]))
  const issuers = [...new Set(attempts.flatMap((attempt) => attempt.tls?.acceptedIssuers ?? []))].slice(0, shownIssuers)
  return [
    { what: words.marker, value: access.marker },
    ...failed.flatMap((attempt) =>
      attempt.http === null ? [] : [{ what: words.answer, value: headers(attempt.url, attempt.http) }]
    ),
    ...[...certificates.values()].map(({ certificate, place }) => ({
      what: words.certificate(place),
      value: certificateText(certificate, language)
    })),
    ...issuers.map((issuer) => ({ what: words.acceptedIssuer, value: issuer })),
    ...access.otherPorts.map((port) => ({
      what: words.otherPort,
      value: `${port.address}:${port.port} · ${attemptText[language].tcp[port.outcome]}`
    }))
  ]
}

function headers(url: string, http: HttpResult): string {
  const named = {
    Server: http.server,
    Via: http.via,
    Date: http.date,
    Location: http.location,
    'Content-Type': http.contentType,
    'Proxy-Authenticate': http.proxyAuthenticate.join(', ') || null,
    'WWW-Authenticate': http.wwwAuthenticate.join(', ') || null
  }
  const lines = Object.entries(named).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
  return [url, `HTTP ${http.status ?? '–'}`, ...lines].join('\n')
}
