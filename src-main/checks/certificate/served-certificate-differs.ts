import type { Check } from '../../contract/check.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { referTo } from '../../derived/reference.ts'
import { boundCertificates } from '../../derived/server-files/bound-certificates.ts'
import { serverFacts } from '../../derived/server-files/server-facts.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { article } from '../../knowledge/article.ts'
import { thumbprintOf } from '../../derived/tls/pinned-certificates.ts'

export type ServedCertificate = Readonly<{ port: number; issuer: string }>

/** The client received another certificate than HTTP.sys has for the port: something between them terminates TLS. */
export const servedCertificateDiffers: Check<ServedCertificate> = {
  id: 'served-certificate-differs',
  step: 'certificate',
  severity: 'warning',
  side: 'network',
  needs: [effectivePath, serverFacts, wsusTarget],
  source: article.certificate,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    const { ssl, isOther } = serverFacts.of(evidence)
    const url = wsusTarget.of(evidence)?.url ?? null
    if (access === null || ssl === null || isOther || url?.scheme !== 'https') return { outcome: 'not-applicable' }
    const attempt = access.path.attempts.find(({ tls }) => tls?.chain[0]?.sha1 !== undefined)
    const leaf = attempt?.tls?.chain[0]
    const bound = boundCertificates(ssl.bindings, { port: url.port, host: url.host }).filter(
      ({ hash }) => hash !== null
    )
    const [entry] = bound
    if (attempt === undefined || leaf?.sha1 === undefined || entry === undefined) return { outcome: 'not-applicable' }
    const served = thumbprintOf(leaf.sha1)
    const same = bound.find(({ hash }) => hash === served)
    const received = referTo(access.envelope, `${attemptQuote(attempt, access.path)}; ${leaf.subject} ← ${leaf.issuer}`)
    const cited = ssl.refer(`${url.port}: ${(same ?? entry).hash ?? ''}`, (same ?? entry).line)
    if (same !== undefined) return { outcome: 'clear', evidence: [received, cited] }
    const facts = { port: url.port, issuer: leaf.issuer }
    return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [received, cited] }] }
  }
}
