import type { Check } from '../../contract/check.ts'
import type { TlsResult } from '../../contract/evidence/attempt-stages.ts'
import { attemptQuote } from '../../derived/access/quotes.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { pinnedCertificates, thumbprintOf } from '../../derived/tls/pinned-certificates.ts'
import { referTo } from '../../derived/reference.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

export interface PinFacts {
  readonly [name: string]: string | readonly string[]
  /** Thumbprints in the store. */
  readonly pinned: readonly string[]
  /** `subject: thumbprint` of what the server sent, its own first. */
  readonly sent: readonly string[]
}

/**
 * Which certificate of the chain has to be in the store is not documented, so that any of them counts as a match, and no
 * match is `likely` the cause and not `certain`.
 */
export const certificatePinMismatch: Check<PinFacts> = {
  id: 'certificate-pin-mismatch',
  step: 'certificate',
  severity: 'blocker',
  side: 'client',
  needs: [effectivePath, wsusTarget, newestScan, pinnedCertificates],
  source: citations.supWithSsl,
  evaluate(evidence) {
    const access = effectivePath.of(evidence)
    const url = (access ?? wsusTarget.of(evidence))?.url ?? null
    if (url?.scheme === 'http') return { outcome: 'not-applicable' }
    const newest = newestScan.of(evidence)
    if (access === null && newest?.outcome === 'succeeded') return { outcome: 'clear', evidence: [newest.reference] }
    // without https there is no certificate to compare
    if (url === null) return { outcome: 'undecided', missing: ['wsus-access'] }
    const pinning = pinnedCertificates.of(evidence)
    if (pinning === null) return noEvidence(evidence, ['pin-store'])
    if (pinning.thumbprints.length === 0 || pinning.enforced === 'no') {
      return { outcome: 'clear', evidence: pinning.references }
    }
    const attempt = access?.path.attempts.find((candidate) => thumbprints(candidate.tls) !== null)
    const known = attempt === undefined ? null : thumbprints(attempt.tls)
    if (access === null || attempt === undefined || known === null) {
      return { outcome: 'undecided', missing: access === null ? ['wsus-access'] : [] }
    }
    const seen = referTo(access.envelope, attemptQuote(attempt, access.path))
    if (known.some((candidate) => pinning.thumbprints.includes(candidate.thumbprint))) {
      return { outcome: 'clear', evidence: [...pinning.references, seen] }
    }
    const facts = {
      pinned: pinning.thumbprints,
      sent: known.map(({ subject, thumbprint }) => `${subject}: ${thumbprint}`)
    }
    const confidence = pinning.enforced === 'yes' ? 'likely' : 'possible'
    return { outcome: 'found', findings: [{ facts, confidence, evidence: [...pinning.references, seen] }] }
  }
}

/** What the server sent and the root it leads to; null where that is not known in full. */
function thumbprints(tls: TlsResult | null): { subject: string; thumbprint: string }[] | null {
  const all = [...(tls?.chain ?? []), ...(tls?.anchor == null ? [] : [tls.anchor])]
  const named = all.flatMap(({ subject, sha1 }) =>
    sha1 === undefined ? [] : [{ subject, thumbprint: thumbprintOf(sha1) }]
  )
  return named.length === 0 || named.length < all.length ? null : named
}
