import type { SiteBinding } from '../../contract/evidence/iis-configuration.ts'
import { boundCertificates } from '../../derived/server-files/bound-certificates.ts'
import { bindingQuote } from '../../derived/server-files/quotes.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type WithoutCertificate = Readonly<{ port: number }>

/** Bit of a binding's `sslFlags`: the certificate comes from the central store. */
const centralStore = 2

/** IIS has an https binding, and HTTP.sys has no certificate for its port: no handshake succeeds. */
export const httpsWithoutCertificate = serverFileCheck<WithoutCertificate>({
  id: 'https-without-certificate',
  step: 'certificate',
  severity: 'blocker',
  source: citations.supWithSsl,
  look: ({ site: own, ssl }, url) => {
    if (own === null || ssl === null || url?.scheme === 'http') return 'void'
    const https = own.site.bindings.filter(({ protocol, port }) => protocol === 'https' && port === (url?.port ?? port))
    const [first] = https
    if (first === undefined || https.some(isCentral)) return 'void'
    const bound = boundCertificates(ssl.bindings, { port: first.port, host: url?.host ?? null })
    const cited = own.refer(bindingQuote(first), first.line)
    const [entry] = bound
    if (entry?.hash !== undefined && entry.hash !== null) {
      return { clear: [cited, ssl.refer(`${first.port}: ${entry.hash}`, entry.line)] }
    }
    if (entry === undefined && !ssl.isComplete) return 'void'
    return {
      facts: { port: first.port },
      evidence: [cited, ssl.refer(`${first.port}: —`, entry?.line ?? null)],
      confidence: 'certain',
      symptoms: ['reset', 'tls', 'silent', 'other']
    }
  }
})

function isCentral({ sslFlags }: SiteBinding): boolean {
  return (sslFlags & centralStore) !== 0
}
