import type { Check, EvidenceSet, Finding } from '../../contract/check.ts'
import type { TlsVersion } from '../../contract/evidence/tls-versions.ts'
import { disabledTlsVersions } from '../../derived/tls/disabled-tls-versions.ts'
import { tlsOffers, type TlsOffers } from '../../derived/tls/tls-offers.ts'
import { article } from '../../knowledge/article.ts'
import { currentTlsVersions } from '../../knowledge/tls-versions.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { winhttpErrors } from '../../knowledge/winhttp-errors.ts'
import { accessCheck } from '../kinds/access/access-check.ts'

/** TLS alerts (RFC 8446, section 6) about an unsupported version or cipher. */
const refusals: ReadonlySet<number> = new Set([40, 70, 71, 86])

export type TlsVersionFacts = AccessFacts & {
  /** What the server accepts; null where the versions were not offered one by one, or not to the end. */
  readonly accepted: readonly string[] | null
  /** Values of this computer that have to change, as `key: name = old → new`; empty where the server has to change. */
  readonly changes: readonly string[]
}

const handshake = accessCheck({
  id: 'tls-version-refused',
  step: 'certificate',
  side: 'server',
  source: article.certificate,
  appliesTo: 'https',
  winhttpCodes: [winhttpErrors.connectionError, winhttpErrors.secureChannelError, winhttpErrors.secureFailure],
  answerFor: ({ attempt }) => {
    const tls = attempt.tls
    if (tls === null || tls.outcome === 'unfinished' || tls.outcome === 'no-answer') return 'not-reached'
    // the server chose a version and then asked for a certificate: its alert is about the one it did not get
    if (tls.outcome === 'alert' && tls.clientCertificateRequested === true) return 'passed'
    if (tls.outcome === 'alert' && tls.alert !== null && refusals.has(tls.alert)) return { detail: String(tls.alert) }
    return tls.outcome === 'established' ? 'passed' : 'not-reached'
  }
})

/** Our own handshake, and beside it what the server accepts and what this computer's settings let Windows offer. */
export const tlsVersionRefused: Check<TlsVersionFacts> = {
  ...handshake,
  needs: [...handshake.needs, tlsOffers, 'tls-settings'],
  evaluate(evidence, context) {
    const offers = tlsOffers.of(evidence)
    const apart = offers === null ? null : nothingInCommon(evidence, offers)
    if (apart !== null) return { outcome: 'found', findings: [apart] }
    const judged = handshake.evaluate(evidence, context)
    // our handshake succeeds with versions that this Windows may not offer: 1.0 and 1.1 where switched off, 1.3 before Windows 11
    const unusual = offers?.decided === true && !offers.accepted.includes('TLS 1.2')
    if (unusual && judged.outcome === 'clear' && evidence.all('tls-settings').length === 0) {
      return { outcome: 'undecided', missing: ['tls-settings'] }
    }
    if (judged.outcome === 'clear' && offers !== null) {
      return { outcome: 'clear', evidence: [...judged.evidence, offers.reference] }
    }
    if (judged.outcome !== 'found') return judged
    const [first] = judged.findings
    const accepted = offers?.decided === true ? offers.accepted : null
    const beside = offers === null ? [] : [offers.reference]
    return {
      outcome: 'found',
      findings: [
        { ...first, facts: { ...first.facts, accepted, changes: [] }, evidence: [...first.evidence, ...beside] }
      ]
    }
  }
}

/** The finding where the server accepts no version, or only versions that this computer's settings disable; null otherwise. */
function nothingInCommon(evidence: EvidenceSet, offers: TlsOffers): Finding<TlsVersionFacts> | null {
  if (!offers.decided) return null
  const { accepted, server, proxy, reference } = offers
  const facts = { ...noFacts, server, host: server.replace(/:\d+$/, ''), proxy, accepted, changes: [] }
  if (accepted.length === 0) {
    // if every handshake is cut off, that is interference on the network, not a refusal
    return offers.refusedAny ? { facts, confidence: 'certain', evidence: [reference] } : null
  }
  const disabled = accepted.map((version) => ({ version, bars: disabledTlsVersions(evidence, version) }))
  if (disabled.some(({ bars }) => bars.length === 0)) return null
  const wanted = disabled.find(({ version }) => version === versionToAllow(accepted))?.bars ?? []
  const changes = wanted.map((bar) => `${bar.key}: ${bar.name} = ${bar.value} → ${bar.wanted}`)
  const sure = disabled.every(({ bars }) => bars.some((bar) => bar.sure))
  const cited = disabled.flatMap(({ bars }) => bars.map((bar) => bar.reference))
  const once = cited.filter((candidate, at) => cited.findIndex((other) => other.quote === candidate.quote) === at)
  return { facts: { ...facts, changes }, confidence: sure ? 'certain' : 'likely', evidence: [reference, ...once] }
}

/** TLS 1.2 before 1.3, because every supported Windows has it. Retired versions are not suggested. */
function versionToAllow(accepted: readonly TlsVersion[]): TlsVersion | undefined {
  return accepted.find((version) => currentTlsVersions.has(version))
}
