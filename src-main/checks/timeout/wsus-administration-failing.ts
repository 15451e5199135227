import type { Check, Finding } from '../../contract/check.ts'
import { serverFacts } from '../../derived/server-files/server-facts.ts'
import { siteServer } from '../../derived/server-files/site-server.ts'
import { referTo } from '../../derived/reference.ts'
import { sslFlagsQuote } from '../../derived/server-files/quotes.ts'
import { citations } from '../../knowledge/sources.ts'

export type AdministrationFailing = Readonly<{
  kind: 'not-administrator' | 'console-missing' | 'configuressl-missing' | 'port-not-bound'
}>

const ssl = 8

/** Faults that only consoles and the site server notice; no client's scan fails because of them. */
export const wsusAdministrationFailing: Check<AdministrationFailing> = {
  id: 'wsus-administration-failing',
  step: 'timeout',
  severity: 'hint',
  side: 'server',
  needs: [siteServer, serverFacts],
  source: citations.syncTroubleshooting,
  evaluate(evidence) {
    const { administration } = siteServer.of(evidence)
    const { setup, site: own } = serverFacts.of(evidence)
    const findings: Finding<AdministrationFailing>[] = administration.flatMap(({ fact, reference }) =>
      fact.kind === 'not-administrator' || fact.kind === 'console-missing'
        ? [{ facts: { kind: fact.kind }, confidence: 'certain' as const, evidence: [reference] as const }]
        : []
    )
    const registry = setup.find(({ value }) => value.form === 'registry')
    const remoting = own?.site.directories.find(({ name }) => name === 'ApiRemoting30')?.sslFlags ?? null
    if (registry !== undefined && own !== null) {
      const { usingSsl, port } = registry.value
      if (usingSsl === false && remoting !== null && (remoting.value & ssl) !== 0) {
        const cited = own.refer(`ApiRemoting30: sslFlags="${sslFlagsQuote(remoting.value)}"`, remoting.line)
        const evidenceOf = [referTo(registry, 'UsingSSL = 0'), cited] as const
        findings.push({ facts: { kind: 'configuressl-missing' }, confidence: 'certain', evidence: evidenceOf })
      }
      const bound = own.site.bindings.some((binding) => binding.port === port)
      if (port !== null && own.site.bindings.length > 0 && !bound) {
        const cited = own.refer(`site name="${own.site.name}"`, own.site.line)
        const evidenceOf = [referTo(registry, `PortNumber = ${port}`), cited] as const
        findings.push({ facts: { kind: 'port-not-bound' }, confidence: 'certain', evidence: evidenceOf })
      }
    }
    const [first, ...rest] = findings
    if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
    if (registry === undefined || own === null) return { outcome: 'not-applicable' }
    return { outcome: 'clear', evidence: [referTo(registry, `PortNumber = ${registry.value.port ?? '—'}`)] }
  }
}
