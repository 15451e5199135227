import type { Check } from '../../contract/check.ts'
import { scanWouldSucceed } from '../../derived/access/paths.ts'
import { knownSettings } from '../../derived/settings/server-settings.ts'
import { sslDisagreements } from '../../derived/settings/ssl-disagreements.ts'
import { citations } from '../../knowledge/sources.ts'
import type { SslFacts } from './ssl-settings-disagree.ts'

/** Settings of SSL that do not stop this scan, but downloads, other clients, or the next change. */
export const sslSettingsUntidy: Check<SslFacts> = {
  id: 'ssl-settings-untidy',
  step: 'certificate',
  severity: 'hint',
  side: 'server',
  needs: [knownSettings, sslDisagreements, scanWouldSucceed],
  source: citations.supWithSsl,
  evaluate(evidence) {
    if (knownSettings.of(evidence) === null) return { outcome: 'not-applicable' }
    const free = scanWouldSucceed.of(evidence)
    const [first, ...others] = sslDisagreements
      .of(evidence)
      .filter((sslDisagreement) => free || !sslDisagreement.breaking)
      .map(({ kind, directories, evidence: cited }) => ({
        facts: { kind, ...(directories.length === 0 ? {} : { directories: directories.join(', ') }) },
        confidence: 'possible' as const,
        evidence: cited
      }))
    return first === undefined ? { outcome: 'clear', evidence: [] } : { outcome: 'found', findings: [first, ...others] }
  }
}
