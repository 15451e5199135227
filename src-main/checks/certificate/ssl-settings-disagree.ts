import type { Check } from '../../contract/check.ts'
import { scanWouldSucceed } from '../../derived/access/paths.ts'
import { answeredSettings } from '../../derived/settings/server-settings.ts'
import { sslDisagreements, type SslDisagreement } from '../../derived/settings/ssl-disagreements.ts'
import { article } from '../../knowledge/article.ts'

export type SslFacts = Readonly<Record<'kind', SslDisagreement['kind']>>

/**
 * SSL settings of SUP, WSUS site and client have to match. Those of the server are known from the technician's answers
 * only.
 */
export const sslSettingsDisagree: Check<SslFacts> = {
  id: 'ssl-settings-disagree',
  step: 'certificate',
  severity: 'blocker',
  side: 'server',
  needs: [answeredSettings, sslDisagreements, scanWouldSucceed],
  source: article.certificate,
  evaluate(evidence) {
    const settings = answeredSettings.of(evidence)
    // if a scan would succeed, no setting prevents it; ssl-settings-untidy covers the rest
    if (settings === null || scanWouldSucceed.of(evidence)) return { outcome: 'not-applicable' }
    const [first, ...others] = sslDisagreements
      .of(evidence)
      .filter((sslDisagreement) => sslDisagreement.breaking)
      .map(({ kind, evidence: cited }) => ({ facts: { kind }, confidence: 'likely' as const, evidence: cited }))
    if (first !== undefined) return { outcome: 'found', findings: [first, ...others] }
    const result = settings.value.supRequiresSsl !== 'unknown' || settings.value.clientCertificates !== 'unknown'
    return result
      ? { outcome: 'clear', evidence: [settings.refer('supRequiresSsl'), settings.refer('clientCertificates')] }
      : { outcome: 'not-applicable' }
  }
}
