import type { CheckId } from '../../contract/check-ids.ts'
import type { Reference } from '../../contract/check.ts'
import type { Attempt } from '../../contract/evidence/wsus-access.ts'
import { isAboutClientCertificate, isRequired } from '../access/attempt-outcome.ts'
import { attemptQuote } from '../access/quotes.ts'
import { effectivePath, isUnfinished, scanWouldSucceed } from '../access/paths.ts'
import { derive, type Derived } from '../derive.ts'
import { referTo } from '../reference.ts'
import { failedContent } from '../scans/failed-content.ts'
import { failureCause } from '../scans/failure-cause.ts'
import { newestScan } from '../scans/newest-scan.ts'

/** What a failure looks like from the client, as far as settings of a server differ in it. */
export type Symptom =
  | 'name'
  | 'proxy'
  | 'refused'
  | 'silent'
  | 'reset'
  | 'tls'
  | 'certificate'
  | 'client-certificate'
  | 'redirect'
  | 'content'
  | '400'
  | '401'
  | '403'
  | '404'
  | '500'
  | '503'
  | 'other'

export interface ClientSymptom {
  /** `none`: nothing is known of a client; `vague`: something failed, and nothing says how. */
  readonly kind: 'none' | 'works' | 'vague' | 'known'
  readonly seen: ReadonlySet<Symptom>
  /** What shows it. */
  readonly references: readonly Reference[]
}

const byCause: Partial<Readonly<Record<CheckId, Symptom>>> = {
  'server-name-unresolved': 'name',
  'names-disagree': 'name',
  'port-refused': 'refused',
  'port-mismatch': 'refused',
  'port-unanswered': 'silent',
  'server-silent': 'silent',
  'connection-reset': 'reset',
  'tls-handshake-unanswered': 'tls',
  'tls-version-refused': 'tls',
  'scheme-port-mismatch': 'tls',
  'client-certificate-demanded': 'client-certificate',
  'response-intercepted': 'redirect',
  'access-denied': '401',
  'access-forbidden': '403',
  'directory-missing': '404',
  'server-error': '500',
  'server-unavailable': '503'
}
/** WU_E_PT_HTTP_STATUS_BAD_REQUEST */
const badRequest = '0x80244016'
/** WU_E_UH_… of a scan that succeeded with errors, whose licence terms could not be fetched. */
const withoutContent = '0x80240033'

/** How the client's access fails: tried live, else as its newest scan failed. */
export const clientSymptom: Derived<ClientSymptom> = derive(
  [effectivePath, scanWouldSucceed, failureCause, failedContent, newestScan],
  (evidence) => {
    const seen = new Set<Symptom>()
    if (failedContent.of(evidence)?.step === 'download') seen.add('content')
    const access = effectivePath.of(evidence)
    if (access !== null && access.path.attempts.some((attempt) => !isUnfinished(attempt))) {
      if (scanWouldSucceed.of(evidence)) return { kind: 'works', seen, references: [] }
      const failed = access.path.attempts.filter((attempt) => isRequired(attempt) && !isUnfinished(attempt))
      const isDirect = access.path.path === 'direct'
      const signs = failed.flatMap((attempt) => {
        const symptom = symptomOf(attempt, isDirect)
        return symptom === null
          ? []
          : [{ symptom, reference: referTo(access.envelope, attemptQuote(attempt, access.path)) }]
      })
      for (const { symptom } of signs) seen.add(symptom)
      const references = signs.slice(0, 1).map(({ reference }) => reference)
      return { kind: signs.length === 0 ? 'vague' : 'known', seen, references }
    }
    const failure = failureCause.of(evidence)
    if (failure === null) {
      const isKnown = newestScan.of(evidence)?.outcome === 'succeeded'
      return { kind: isKnown ? 'works' : 'none', seen, references: [] }
    }
    const { sign, cause } = failure
    if (sign.code === withoutContent) seen.add('content')
    const own = sign.code === badRequest || sign.httpStatus === 400 ? '400' : symptomOfCause(cause)
    if (own !== null) seen.add(own)
    return { kind: own === null && !seen.has('content') ? 'vague' : 'known', seen, references: [sign.reference] }
  }
)

function symptomOfCause(cause: CheckId | null): Symptom | null {
  if (cause === null) return null
  const known = byCause[cause]
  if (known !== undefined) return known
  return cause.startsWith('proxy-') ? 'proxy' : cause.startsWith('certificate-') ? 'certificate' : 'other'
}

/** The first stage that failed; null where none did. */
function symptomOf({ name, tcp, connect, tls, http }: Attempt, isDirect: boolean): Symptom | null {
  if (name !== null && name.outcome !== 'resolved') return isDirect ? 'name' : 'proxy'
  if (tcp.length > 0 && !tcp.some(({ outcome }) => outcome === 'connected')) {
    if (!isDirect) return 'proxy'
    return tcp.some(({ outcome }) => outcome === 'refused') ? 'refused' : 'silent'
  }
  if (connect !== null && (connect.status ?? 0) >= 300) return 'proxy'
  if (tls?.askedLater !== undefined || tls?.clientCertificateRequested === true) return 'client-certificate'
  if (tls !== null && tls.outcome !== 'established') return tls.outcome === 'reset' ? 'reset' : 'tls'
  if (tls !== null && (tls.nameMatches === false || tls.trust === 'untrusted-root')) return 'certificate'
  if (http === null) return null
  if (http.answeredBy === 'proxy' && (http.status ?? 0) >= 300) return 'proxy'
  if (isAboutClientCertificate(http)) return 'client-certificate'
  if (http.outcome !== 'answered') return http.outcome === 'reset' ? 'reset' : 'silent'
  return symptomOfStatus(http.status)
}

function symptomOfStatus(status: number | null): Symptom | null {
  if (status === null || status < 300) return null
  if (status < 400) return 'redirect'
  const named = String(status)
  if (named === '400' || named === '401' || named === '403' || named === '404' || named === '503') return named
  return status >= 500 ? '500' : 'other'
}
