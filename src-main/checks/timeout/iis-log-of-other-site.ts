import type { Check } from '../../contract/check.ts'
import { siteIdOfLog, wsusSiteId } from '../../derived/server-files/log-site.ts'
import { citations } from '../../knowledge/sources.ts'

export type OtherSiteLog = Readonly<{ log: number; site: number }>

/** The log of another site proves nothing about WSUS, above all not that a request never arrived. */
export const iisLogOfOtherSite: Check<OtherSiteLog> = {
  id: 'iis-log-of-other-site',
  step: 'timeout',
  severity: 'hint',
  side: 'server',
  needs: [wsusSiteId, 'iis-log'],
  source: citations.wsusConnectionFailures,
  evaluate(evidence) {
    const site = wsusSiteId.of(evidence)
    const logs = evidence.all('iis-log').flatMap((log) => {
      const id = siteIdOfLog(log)
      const { probe, source } = log
      return id === null ? [] : [{ id, reference: { probe, source, line: null, at: null, quote: `W3SVC${id}` } }]
    })
    if (site === null || logs.length === 0) return { outcome: 'not-applicable' }
    const findings = logs
      .filter(({ id }) => id !== site)
      .map(({ id, reference }) => {
        return { facts: { log: id, site }, confidence: 'certain' as const, evidence: [reference] as const }
      })
    const [first, ...rest] = findings
    if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
    return { outcome: 'clear', evidence: logs.map(({ reference }) => reference) }
  }
}
