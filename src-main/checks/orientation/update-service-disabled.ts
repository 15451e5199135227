import type { Check } from '../../contract/check.ts'
import { referTo } from '../../derived/reference.ts'
import { failureCause } from '../../derived/scans/failure-cause.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { article } from '../../knowledge/article.ts'
import { noFacts, type AccessFacts } from '../kinds/access/access-facts.ts'
import { judgeNewestScan } from '../kinds/access/judge-attempts.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

const disabled = 4
/** Without these two no scan starts or reaches the server; the others matter later. */
const needed = new Set(['wuauserv', 'bits'])

/** Windows Update or BITS is disabled or missing (0x80070422, 0x80070424). */
export const updateServiceDisabled: Check<string, AccessFacts & { service: string }> = {
  id: 'update-service-disabled',
  step: 'orientation',
  severity: 'blocker',
  side: 'client',
  needs: ['update-services', newestScan, failureCause],
  source: article.proxy,
  evaluate(evidence) {
    for (const envelope of evidence.all('update-services')) {
      const seen = envelope.value.services.filter((service) => needed.has(service.name.toLowerCase()))
      const off = seen.find((service) => !service.present || service.start === disabled)
      if (off !== undefined) {
        const facts = { ...noFacts, service: off.name, detail: off.present ? 'disabled' : 'missing' }
        const reference = referTo(envelope, `Services\\${off.name}: Start = ${off.start ?? '—'}`)
        return { outcome: 'found', findings: [{ facts, confidence: 'certain', evidence: [reference] }] }
      }
      if (seen.length > 0) {
        const quote = seen.map((service) => `${service.name}: Start = ${service.start ?? '—'}`).join('; ')
        return { outcome: 'clear', evidence: [referTo(envelope, quote)] }
      }
    }
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
