import type { Check } from '../../contract/check.ts'
import { answeredSettings } from '../../derived/settings/server-settings.ts'
import { sslDisagreements } from '../../derived/settings/ssl-disagreements.ts'
import { citations } from '../../knowledge/sources.ts'
import { answeredNeeds, scanWouldSucceed } from '../kinds/answers/answered-check.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

/** Settings of SSL that do not stop this scan, but downloads, other clients, or the next change. */
export const sslSettingsUntidy: Check<string, SslFacts> = {
  id: 'ssl-settings-untidy',
  step: 'certificate',
  severity: 'hint',
  side: 'server',
  needs: answeredNeeds,
  source: citations.supWithSsl,
  evaluate(evidence) {
    if (answeredSettings(evidence) === null) return { outcome: 'not-applicable' }
    const free = scanWouldSucceed(evidence)
    const [first, ...others] = sslDisagreements(evidence)
      .filter((sslDisagreement) => free || !sslDisagreement.breaking)
      .map(({ kind, evidence: cited }) => ({ facts: { kind }, confidence: 'possible' as const, evidence: cited }))
    return first === undefined ? { outcome: 'clear', evidence: [] } : { outcome: 'found', findings: [first, ...others] }
  }
}
