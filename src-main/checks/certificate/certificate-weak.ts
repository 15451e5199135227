import type { Check, Reference } from '../../contract/check.ts'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { referTo } from '../../derived/reference.ts'
import { article } from '../../knowledge/article.ts'

export type Weakness = NonNullable<Certificate['weaknesses']>[number]

export interface WeakCertificateFacts {
  readonly [name: string]: string | readonly string[]
  readonly subject: string
  readonly weaknesses: readonly Weakness[]
}

interface Shown {
  readonly chain: readonly Certificate[]
  readonly reference: Reference
}

/** A short key or an outdated hash in the chain: works until a policy forbids it, so it is never a cause. */
export const certificateWeak: Check<WeakCertificateFacts> = {
  id: 'certificate-weak',
  step: 'certificate',
  severity: 'hint',
  side: 'server',
  needs: [effectivePath, 'certificate-file'],
  source: article.certificate,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    const presented = (access?.path.attempts ?? []).flatMap((attempt): Shown[] => {
      const chain = attempt.tls?.chain ?? []
      if (access === null || chain.length === 0) return []
      return [{ chain, reference: referTo(access.envelope, attemptQuote(attempt, access.path)) }]
    })
    const dropped = evidence.all('certificate-file').map((envelope): Shown => {
      return {
        chain: envelope.value.certificates,
        reference: referTo(envelope, envelope.value.certificates[0]?.subject ?? '')
      }
    })
    const [shown] = [...presented, ...dropped]
    if (shown === undefined) return { outcome: 'not-applicable' }
    const weak = shown.chain.find((certificate) => certificate.weaknesses !== undefined)
    if (weak === undefined) return { outcome: 'clear', evidence: [shown.reference] }
    const facts = { subject: weak.subject, weaknesses: weak.weaknesses ?? [] }
    return { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [shown.reference] }] }
  }
}
