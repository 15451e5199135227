import type { Check, Confidence, Finding } from '../../contract/check.ts'
import { scanWouldSucceed } from '../../derived/access/paths.ts'
import { clientSymptom } from '../../derived/server-files/client-symptom.ts'
import { ownServer } from '../../derived/server-files/own-server.ts'
import { knownSettings } from '../../derived/settings/server-settings.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { serverFacts } from '../../derived/server-files/server-facts.ts'
import { article } from '../../knowledge/article.ts'
import { serverFileConfidence } from '../kinds/server-files/server-file-confidence.ts'

/** `who`: whose port is not the WSUS site's. */
export type PortFacts = Readonly<{ who: 'sup' | 'client'; scheme: 'http' | 'https'; port: number; sitePort: number }>

/** Nobody answers on a port that the site does not have, or another site does. */
const symptoms = ['refused', 'silent', 'reset', 'tls', '400', '404', 'redirect'] as const

/** The ports of SUP, WSUS site and client have to be the same; without it nothing can be reached. */
export const portsDisagree: Check<PortFacts> = {
  id: 'ports-disagree',
  step: 'timeout',
  severity: 'blocker',
  side: 'server',
  needs: [knownSettings, wsusTarget, scanWouldSucceed, clientSymptom, ownServer, serverFacts],
  source: article.timeout,
  evaluate(evidence) {
    const settings = knownSettings.of(evidence)
    if (settings === null || scanWouldSucceed.of(evidence)) return { outcome: 'not-applicable' }
    const { supPorts, iisPorts } = settings.value
    const isRead = settings.isRead('iisPorts')
    const client = clientSymptom.of(evidence)
    const fits = client.kind !== 'known' || symptoms.some((symptom) => client.seen.has(symptom))
    const target = wsusTarget.of(evidence)
    const url = target?.url ?? null
    const bindings = serverFacts.of(evidence).site?.site.bindings ?? []
    const isBound = (scheme: 'http' | 'https', port: number): boolean =>
      isRead && bindings.some((binding) => binding.protocol === scheme && binding.port === port)
    const findings: Finding<PortFacts>[] = []
    for (const scheme of ['http', 'https'] as const) {
      const sitePort = iisPorts[scheme]
      if (sitePort === null) continue
      const cited = settings.refer('iisPorts')
      const sup = supPorts[scheme]
      if (sup !== null && sup !== sitePort && !isBound(scheme, sup)) {
        const both = isRead && settings.isRead('supPorts')
        const facts = { who: 'sup', scheme, port: sup, sitePort } as const
        findings.push({ facts, confidence: confidence(both), evidence: [settings.refer('supPorts'), cited] })
      }
      if (url?.scheme === scheme && url.port !== sitePort && target !== null && !isBound(scheme, url.port)) {
        const facts = { who: 'client', scheme, port: url.port, sitePort } as const
        findings.push({ facts, confidence: confidence(isRead), evidence: [target.reference, cited] })
      }
    }
    const [first, ...others] = findings
    if (first !== undefined) {
      // a file may be older than the scan that succeeded
      if (isRead && (client.kind === 'works' || !fits)) return { outcome: 'not-applicable' }
      return { outcome: 'found', findings: [first, ...others] }
    }
    const compared = iisPorts.http !== null || iisPorts.https !== null
    return compared ? { outcome: 'clear', evidence: [settings.refer('iisPorts')] } : { outcome: 'not-applicable' }

    function confidence(both: boolean): Confidence {
      return both ? serverFileConfidence(client, ownServer.of(evidence).isOther) : 'likely'
    }
  }
}
