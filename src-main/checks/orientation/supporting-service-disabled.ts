import type { Check } from '../../contract/check.ts'
import { referTo } from '../../derived/reference.ts'
import { startQuote } from '../../derived/settings/setting-quote.ts'
import { citations } from '../../knowledge/sources.ts'
import { noEvidence } from '../kinds/no-evidence/no-evidence.ts'

const disabled = 4
/** Services that a scan needs, and whether every ConfigMgr client has them. */
const supporting = new Map([
  ['cryptsvc', { always: true }],
  ['ccmexec', { always: true }],
  ['usosvc', { always: false }],
  ['winhttpautoproxysvc', { always: false }]
])

/** ConfigMgr's client that may not start scans for nothing; one that is not installed may be managed by WSUS alone. */
function keepsFromScanning({ name, present }: { readonly name: string; readonly present: boolean }): boolean {
  return present && name.toLowerCase() === 'ccmexec'
}

/** CryptSvc, the ConfigMgr agent, the update orchestrator or proxy discovery is disabled or missing. */
export const supportingServiceDisabled: Check<{ service: string; missing: boolean }> = {
  id: 'supporting-service-disabled',
  step: 'orientation',
  severity: 'warning',
  side: 'client',
  needs: ['update-services'],
  source: citations.wsusClientAgents,
  evaluate(evidence) {
    for (const envelope of evidence.all('update-services')) {
      const seen = envelope.value.services.filter((service) => supporting.has(service.name.toLowerCase()))
      const off = seen.filter((service) =>
        service.present ? service.start === disabled : supporting.get(service.name.toLowerCase())?.always === true
      )
      const ordered = off.toSorted((a, b) => Number(keepsFromScanning(b)) - Number(keepsFromScanning(a)))
      const [first, ...rest] = ordered.map((service) => ({
        facts: { service: service.name, missing: !service.present },
        confidence: keepsFromScanning(service) ? ('likely' as const) : ('possible' as const),
        evidence: [referTo(envelope, startQuote(service))] as const
      }))
      if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
      if (seen.length > 0) {
        const quote = seen.map((service) => `${service.name}: Start = ${service.start ?? '—'}`).join('; ')
        return { outcome: 'clear', evidence: [referTo(envelope, quote)] }
      }
    }
    // a file with other services proves nothing about these
    const given = evidence.all('update-services').length > 0
    return given ? { outcome: 'not-applicable' } : noEvidence(evidence, ['update-services'])
  }
}
