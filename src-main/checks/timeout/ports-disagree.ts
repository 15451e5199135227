import type { Check, Finding } from '../../contract/check.ts'
import { scanWouldSucceed } from '../../derived/access/paths.ts'
import { answeredSettings } from '../../derived/settings/server-settings.ts'
import { wsusTarget } from '../../derived/target/wsus-target.ts'
import { article } from '../../knowledge/article.ts'

/** `who`: whose port is not the WSUS site's. */
export type PortFacts = Readonly<{ who: 'sup' | 'client'; scheme: 'http' | 'https'; port: number; sitePort: number }>

/** The ports of SUP, WSUS site and client have to be the same; without it nothing can be reached. */
export const portsDisagree: Check<PortFacts> = {
  id: 'ports-disagree',
  step: 'timeout',
  severity: 'blocker',
  side: 'server',
  needs: [answeredSettings, wsusTarget, scanWouldSucceed],
  source: article.timeout,
  evaluate(evidence) {
    const settings = answeredSettings.of(evidence)
    if (settings === null || scanWouldSucceed.of(evidence)) return { outcome: 'not-applicable' }
    const { supPorts, iisPorts } = settings.value
    const target = wsusTarget.of(evidence)
    const url = target?.url ?? null
    const findings: Finding<PortFacts>[] = []
    for (const scheme of ['http', 'https'] as const) {
      const sitePort = iisPorts[scheme]
      if (sitePort === null) continue
      const cited = settings.refer('iisPorts')
      const sup = supPorts[scheme]
      if (sup !== null && sup !== sitePort) {
        const facts = { who: 'sup', scheme, port: sup, sitePort } as const
        findings.push({ facts, confidence: 'likely', evidence: [settings.refer('supPorts'), cited] })
      }
      if (url?.scheme === scheme && url.port !== sitePort && target !== null) {
        const facts = { who: 'client', scheme, port: url.port, sitePort } as const
        findings.push({ facts, confidence: 'likely', evidence: [target.reference, cited] })
      }
    }
    const [first, ...others] = findings
    if (first !== undefined) return { outcome: 'found', findings: [first, ...others] }
    const compared = iisPorts.http !== null || iisPorts.https !== null
    return compared ? { outcome: 'clear', evidence: [settings.refer('iisPorts')] } : { outcome: 'not-applicable' }
  }
}
