import { boundCertificates } from '../../derived/server-files/bound-certificates.ts'
import { clientSymptom } from '../../derived/server-files/client-symptom.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

export type BindingAsks = Readonly<{ port: number }>

/** HTTP.sys asks for a client certificate in the first handshake, whatever IIS is set to. */
export const bindingAsksClientCertificate = serverFileCheck<BindingAsks>({
  id: 'binding-asks-client-certificate',
  step: 'certificate',
  severity: 'blocker',
  source: citations.supWithSsl,
  needs: [clientSymptom],
  look: ({ ssl }, url, evidence) => {
    if (ssl === null || url?.scheme !== 'https') return 'void'
    const [entry] = boundCertificates(ssl.bindings, url)
    const asks = entry?.asksForClientCertificate ?? null
    if (entry === undefined || asks === null) return 'void'
    const cited = ssl.refer(`${url.port}: Negotiate Client Certificate = ${asks}`, entry.line)
    if (!asks) return { clear: [cited] }
    const isSeen = clientSymptom.of(evidence).seen.has('client-certificate')
    return {
      facts: { port: url.port },
      evidence: [cited],
      confidence: isSeen ? 'certain' : 'likely',
      symptoms: ['client-certificate', 'reset', 'tls']
    }
  }
})
