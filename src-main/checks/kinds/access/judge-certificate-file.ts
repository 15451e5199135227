import type { Context, EvidenceSet, Finding, Judgement } from '../../../contract/check.ts'
import type { Certificate } from '../../../contract/evidence/certificate.ts'
import { effectivePath } from '../../../derived/access/paths.ts'
import { newestScan } from '../../../derived/scans/newest-scan.ts'
import { referTo } from '../../../derived/reference.ts'
import { hostAndPort } from '../../../derived/target/wsus-url.ts'
import { wsusTarget } from '../../../derived/target/wsus-target.ts'
import { winhttpErrors } from '../../../knowledge/winhttp-errors.ts'
import { noFacts, type AccessFacts } from './access-facts.ts'

/** What is wrong with a dropped certificate, or null; `at` in milliseconds since 1970, null where no time is known. */
export type CertificateAnswer = (
  certificate: Certificate,
  about: { readonly host: string; readonly at: number | null }
) => string | null

/**
 * Judges certificate files if there was no live attempt and the server uses https. It is unknown whether they are the
 * server's, so a valid one proves nothing, and an invalid one is `likely` at most; the finding names the file.
 */
export function judgeCertificateFile(
  evidence: EvidenceSet,
  context: Context,
  answerFor: CertificateAnswer
): Judgement<AccessFacts> | null {
  const url = wsusTarget.of(evidence)?.url ?? null
  if (effectivePath.of(evidence) !== null || url?.scheme !== 'https') return null
  if (isAnswered(evidence) || isBeforeTls(evidence)) return null
  const about = { host: url.host, at: context.collectedAt?.getTime() ?? null }
  const findings = evidence.all('certificate-file').flatMap((envelope): Finding<AccessFacts>[] => {
    const leaf = leafOf(envelope.value.certificates)
    const detail = leaf === null ? null : answerFor(leaf, about)
    if (leaf === null || detail === null) return []
    const facts = {
      ...noFacts,
      server: hostAndPort(url),
      host: url.host,
      detail,
      certificateFile: envelope.source
    }
    const quote = `${leaf.subject}; ${leaf.altNames.join(', ')}; ${leaf.notBefore} – ${leaf.notAfter}`
    return [{ facts, confidence: 'likely', evidence: [referTo(envelope, quote)] }]
  })
  const [first, ...rest] = findings
  return first === undefined ? null : { outcome: 'found', findings: [first, ...rest] }
}

/**
 * True if Windows accepted the server's certificate: a scan succeeds, or fails with an HTTP status, only after that.
 */
function isAnswered(evidence: EvidenceSet): boolean {
  const scan = newestScan.of(evidence)
  if (scan === null || scan.outcome === 'succeeded') return scan !== null
  return scan.httpStatus !== null || answers.test(scan.code ?? '')
}
/** WU_E_PT_HTTP_STATUS_… without the time-outs 408 and 504, and what is made of the SOAP in an answer. */
const answers = /^0x80244(?:00[6-8a-f]|010|01[5-9ad-f]|02[0-24b])$/

/** True if the newest scan got no connection, so that no certificate was shown to it: whatever is wrong with a file is not why. */
function isBeforeTls(evidence: EvidenceSet): boolean {
  const scan = newestScan.of(evidence)
  return scan?.outcome === 'failed' && scan.httpStatus === null && beforeTls.has(scan.code ?? '')
}
/** No name, no connection, no answer in time, a proxy that lets nobody through (wuerror.h, WinHTTP's errors). */
const beforeTls: ReadonlySet<string> = new Set([
  ...[winhttpErrors.timeout, winhttpErrors.nameNotResolved, winhttpErrors.cannotConnect],
  ...['0x8024401b', '0x8024401c', '0x80244023', '0x8024402c', '0x80240030']
])

/** The certificate that is not an issuer of another one in the file; null if there are only authorities. */
function leafOf(certificates: readonly Certificate[]): Certificate | null {
  const leaf = certificates.find(
    (certificate) => !certificates.some((other) => other !== certificate && other.issuer === certificate.subject)
  )
  if (leaf === undefined) return null
  // a root or an issuer alone names neither hosts nor a usage
  return leaf.altNames.length === 0 && leaf.serverAuth === null ? null : leaf
}
