import type { Check, EvidenceSet, Judgement, Reference } from '../../contract/check.ts'
import { knownEvents } from '../../derived/events/known-events.ts'
import { against, referTo } from '../../derived/reference.ts'
import { startQuote } from '../../derived/settings/setting-quote.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'
import { serviceDisabled } from './update-service-failed.ts'

const disabled = 4
/** Without these two services no scan starts or reaches the server; others are needed later. */
const needed = new Set(['wuauserv', 'bits'])

/** Windows Update or BITS is disabled or missing (0x80070422, 0x80070424). */
export const updateServiceDisabled: Check<AccessFacts & { service: string }> = {
  id: 'update-service-disabled',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: ['update-services', newestScan, failureCause, knownEvents],
  source: article.proxy,
  evaluate(evidence) {
    const running: Reference[] = []
    for (const envelope of evidence.all('update-services')) {
      const seen = envelope.value.services.filter((service) => needed.has(service.name.toLowerCase()))
      const off = seen.find((service) => !service.present || service.start === disabled)
      if (off !== undefined) {
        const facts = { ...noFacts, service: off.name, detail: off.present ? 'disabled' : 'missing' }
        const reference = referTo(envelope, startQuote(off))
        return found(facts, reference, envelope.origin === 'file' ? scanReference(evidence) : null)
      }
      if (seen.length === 0) continue
      const quote = seen.map((service) => `${service.name}: Start = ${service.start ?? '—'}`).join('; ')
      running.push(referTo(envelope, quote))
      // live values are newer than any file
      if (envelope.origin === 'live') break
    }
    if (running.length > 0) return { outcome: 'clear', evidence: running }
    const noted = notedAsDisabled(evidence)
    if (noted !== null) return noted
    const logged = judgeNewestScan('update-service-disabled', evidence)
    if (logged.outcome === 'clear') return logged
    if (logged.outcome === 'found') {
      const [finding] = logged.findings
      return { outcome: 'found', findings: [{ ...finding, facts: { ...finding.facts, service: 'wuauserv' } }] }
    }
    // a scan that reached any result was run by the service
    const ran = newestScan.of(evidence)
    return ran === null ? noEvidence(evidence, ['update-services']) : { outcome: 'clear', evidence: [ran.reference] }
  }
}

/** Windows noted that the service is disabled (%%1058), and no scan reached a result since. */
function notedAsDisabled(evidence: EvidenceSet): Judgement<AccessFacts & { service: string }> | null {
  const noted = knownEvents.of(evidence).findLast(({ fact }) => {
    return fact.kind === 'service-failed' && fact.code === serviceDisabled && needed.has(fact.windowsService ?? '')
  })
  const ran = scanReference(evidence)
  if (noted === undefined || (ran !== null && (ran.at ?? '') > noted.at)) return null
  const facts = { ...noFacts, service: noted.fact.windowsService ?? '', code: serviceDisabled, detail: 'disabled' }
  return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [noted.reference] }] }
}

/** A scan in the logs shows that the service ran at that time; whether the file is older is unknown. */
function found<F extends AccessFacts>(facts: F, reference: Reference, scan: Reference | null): Judgement<F> {
  return scan === null
    ? { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [reference] }] }
    : { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [reference, against(scan)] }] }
}

/** Codes of a scan that failed because the service could not run. */
const notRun = new Set(['0x80070422', '0x80070424'])

function scanReference(evidence: EvidenceSet): Reference | null {
  const scan = newestScan.of(evidence)
  return scan === null || notRun.has(scan.code ?? '') ? null : scan.reference
}
