import type { Check, Confidence } from '../../contract/check.ts'
import { scanWouldSucceed } from '../../derived/access/paths.ts'
import { clientSymptom, type ClientSymptom } from '../../derived/server-files/client-symptom.ts'
import { ownServer } from '../../derived/server-files/own-server.ts'
import { knownSettings } from '../../derived/settings/server-settings.ts'
import { sslDisagreements, type SslDisagreement } from '../../derived/settings/ssl-disagreements.ts'
import { article } from '../../knowledge/article.ts'
import { serverFileConfidence } from '../kinds/server-files/server-file-confidence.ts'

/** `directories`: those it is about, where only some are. */
export type SslFacts = Readonly<{ kind: SslDisagreement['kind']; directories?: string }>

/**
 * SSL settings of SUP, WSUS site and client have to match. Those of the server come from its files, or else from the
 * technician's answers.
 */
export const sslSettingsDisagree: Check<SslFacts> = {
  id: 'ssl-settings-disagree',
  step: 'certificate',
  severity: 'blocker',
  side: 'server',
  needs: [knownSettings, sslDisagreements, scanWouldSucceed, clientSymptom, ownServer],
  source: article.certificate,
  evaluate(evidence) {
    const settings = knownSettings.of(evidence)
    // if a scan would succeed, no setting prevents it; ssl-settings-untidy covers the rest
    if (settings === null || scanWouldSucceed.of(evidence)) return { outcome: 'not-applicable' }
    const client = clientSymptom.of(evidence)
    const { isOther } = ownServer.of(evidence)
    const all = sslDisagreements.of(evidence)
    const broken = all.filter((one) => one.breaking || isConfirmed(one, client))
    const [first, ...others] = broken
      .filter((one) => !one.isRead || fits(one, client))
      .map((one) => ({
        facts: { kind: one.kind },
        confidence: confidenceOf(one, client, isOther),
        evidence: one.evidence
      }))
    if (first !== undefined) return { outcome: 'found', findings: [first, ...others] }
    const { value, refer } = settings
    const result = value.supRequiresSsl !== 'unknown' || value.clientCertificates !== 'unknown'
    // "Accept" bars no client by itself, and yet some do not get through it
    const fitting = !all.some(({ kind }) => kind === 'client-certificates')
    return broken.length === 0 && fitting && result
      ? { outcome: 'clear', evidence: [refer('supRequiresSsl'), refer('clientCertificates')] }
      : { outcome: 'not-applicable' }
  }
}

/** "Accept" is enough where the client's failure is about its certificate. */
function isConfirmed({ kind, isRead }: SslDisagreement, client: ClientSymptom): boolean {
  return kind === 'client-certificates' && isRead && client.seen.has('client-certificate')
}

/** A setting that cannot cause the client's failure is not its cause. */
function fits({ symptoms }: SslDisagreement, { kind, seen }: ClientSymptom): boolean {
  if (kind === 'works') return false
  return kind !== 'known' || symptoms.some((symptom) => seen.has(symptom))
}

function confidenceOf(one: SslDisagreement, client: ClientSymptom, isOther: boolean): Confidence {
  return one.isRead && !one.isAssumed ? serverFileConfidence(client, isOther) : 'likely'
}
