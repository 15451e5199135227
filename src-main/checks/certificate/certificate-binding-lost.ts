import { boundCertificates } from '../../derived/server-files/bound-certificates.ts'
import { newestEvent, serverEventLog } from '../../derived/server-files/server-event-log.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `removed`: the port lost its certificate; `unusable`: it has one, and HTTP.sys could not use it. */
export type CertificateBindingLost = Readonly<{ port: number; how: 'removed' | 'unusable' }>

/** Windows noted when a port lost its certificate, from which moment every handshake is cut off. */
export const certificateBindingLost = serverFileCheck<CertificateBindingLost>({
  id: 'certificate-binding-lost',
  step: 'certificate',
  severity: 'blocker',
  source: citations.supWithSsl,
  needs: [serverEventLog],
  look: ({ ssl }, url, evidence) => {
    if (url?.scheme === 'http') return 'void'
    const kinds = ['certificate-removed', 'certificate-unusable', 'certificate-set']
    const port = url?.port ?? 8531
    const event = newestEvent(serverEventLog.of(evidence), (fact) => kinds.includes(fact.kind) && fact.port === port)
    if (event === null) return 'void'
    if (event.fact.kind === 'certificate-set') return { clear: [event.reference] }
    const [entry] = ssl === null ? [] : boundCertificates(ssl.bindings, { port, host: url?.host ?? null })
    const isUnusable = event.fact.kind === 'certificate-unusable'
    // set again since then
    if (!isUnusable && entry?.hash !== undefined && entry.hash !== null && ssl !== null) {
      return { clear: [ssl.refer(`${port}: ${entry.hash}`, entry.line)] }
    }
    return {
      facts: { port, how: isUnusable ? 'unusable' : 'removed' },
      evidence: [event.reference],
      confidence: event.confidence,
      symptoms: ['reset', 'tls', 'silent', 'other']
    }
  }
})
