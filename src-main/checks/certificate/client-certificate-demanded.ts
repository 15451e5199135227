import { urlIn } from '../../contract/url.ts'
import { isAboutClientCertificate } from '../../derived/access/attempt-outcome.ts'
import { serverResponse } from '../../derived/access/paths.ts'
import { article } from '../../knowledge/article.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** TLS alert 116, certificate_required (RFC 8446, section 6). */
const certificateRequired = 116

export type DemandFacts = {
  /** The one directory that asks; left out where the whole port does. */
  readonly directory?: string
}

export const clientCertificateDemanded = accessCheck<DemandFacts>({
  id: 'client-certificate-demanded',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  serverLogs: 'refusal',
  winhttpCodes: [winhttpErrors.secureChannelError],
  answerFor: ({ attempt, access }) => {
    const tls = attempt.tls
    if (tls === null) return 'not-reached'
    const detail = tls.acceptedIssuers[0] ?? null
    // IIS sets "Require" per directory, and then asks only on requests to that directory
    if (tls.askedLater !== undefined) return { detail, directory: directoryOf(attempt.url) }
    const http = serverResponse(attempt, access)
    // the page of IIS, if the handshake could not be observed
    if (http !== null && isAboutClientCertificate(http)) return { detail, directory: directoryOf(attempt.url) }
    if (tls.clientCertificateRequested === true || tls.alert === certificateRequired) return { detail }
    return tls.outcome === 'established' && tls.clientCertificateRequested === false ? 'passed' : 'not-reached'
  }
})

/** `ClientWebService` of an address below it. */
function directoryOf(url: string): string {
  return urlIn(url)?.pathname.split('/')[1] ?? ''
}
