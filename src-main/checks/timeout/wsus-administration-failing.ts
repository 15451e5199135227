import type { Check, EvidenceSet, Finding, Reference } from '../../contract/check.ts'
import type { Certificate } from '../../contract/evidence/certificate.ts'
import { effectivePath } from '../../derived/access/paths.ts'
import { serverFacts } from '../../derived/server-files/server-facts.ts'
import { siteServer } from '../../derived/server-files/site-server.ts'
import { referTo } from '../../derived/reference.ts'
import { sslFlagsQuote } from '../../derived/server-files/quotes.ts'
import { citations } from '../../knowledge/sources.ts'

export type AdministrationFailing = Readonly<{
  kind: 'not-administrator' | 'console-missing' | 'configuressl-missing' | 'port-not-bound' | 'certificate-name'
}>

const ssl = 8

/** Faults that only consoles and the site server notice; no client's scan fails because of them. */
export const wsusAdministrationFailing: Check<AdministrationFailing> = {
  id: 'wsus-administration-failing',
  step: 'timeout',
  severity: 'hint',
  side: 'server',
  needs: [siteServer, serverFacts, effectivePath],
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
    const named = registry?.value.usingSsl === true ? registry.value.certificateName : null
    const leaf = receivedCertificate(evidence)
    if (registry !== undefined && named !== null && leaf !== null && !fits(named, leaf.certificate)) {
      const evidenceOf = [referTo(registry, `ServerCertificateName = ${named}`), leaf.reference] as const
      findings.push({ facts: { kind: 'certificate-name' }, confidence: 'certain', evidence: evidenceOf })
    }
    const [first, ...rest] = findings
    if (first !== undefined) return { outcome: 'found', findings: [first, ...rest] }
    if (registry === undefined || own === null) return { outcome: 'not-applicable' }
    return { outcome: 'clear', evidence: [referTo(registry, `PortNumber = ${registry.value.port ?? '—'}`)] }
  }
}

/** The server's own, as it came without a proxy. */
function receivedCertificate(evidence: EvidenceSet): { certificate: Certificate; reference: Reference } | null {
  const access = effectivePath.of(evidence)
  const direct = access?.envelope.value.paths.find(({ path }) => path === 'direct')
  const certificate = direct?.attempts.flatMap(({ tls }) => tls?.chain[0] ?? [])[0]
  if (access === null || certificate === undefined) return null
  return { certificate, reference: referTo(access.envelope, [certificate.subject, ...certificate.altNames].join(', ')) }
}

/** A wildcard stands for one label. */
function fits(name: string, { subject, altNames }: Certificate): boolean {
  const common = /(?:^|,\s?)CN=([^,]{1,255})/i.exec(subject)?.[1]
  const wanted = name.toLowerCase()
  return [...altNames, ...(altNames.length === 0 && common !== undefined ? [common] : [])].some((written) => {
    const known = written.toLowerCase()
    return known === wanted || (known.startsWith('*.') && wanted.slice(wanted.indexOf('.')) === known.slice(1))
  })
}
