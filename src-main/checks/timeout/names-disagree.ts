import type { Check, EvidenceSet, Judgement } from '../../contract/check.ts'
import type { AskedName } from '../../contract/evidence/name-answers.ts'
import { referTo } from '../../derived/reference.ts'
import { article } from '../../knowledge/article.ts'

export interface NamesDisagreeFacts {
  readonly [name: string]: string | number | null | readonly string[]
  readonly name: string
  readonly system: readonly string[]
  readonly dns: readonly string[]
  /** The line of the hosts file and the address it gives; null where the hosts file is not the reason. */
  readonly hostsLine: number | null
  readonly address: string | null
}

/** The hosts file, or the system's own lookup, leads elsewhere than the configured DNS servers. */
export const namesDisagree: Check<NamesDisagreeFacts> = {
  id: 'names-disagree',
  step: 'timeout',
  severity: 'warning',
  side: 'client',
  needs: ['name-answers'],
  source: article.timeout,
  evaluate(evidence) {
    const envelope = evidence.all('name-answers')[0]
    if (envelope === undefined) return notAsked(evidence)
    const { names } = envelope.value
    const used = names.find((name) => name.used)
    if (used === undefined) return { outcome: 'not-applicable' }
    // a DNS server does not add search suffixes, so a short name has to be looked up by its full name
    const full = used.role === 'wsus' ? names.filter((name) => name.role === 'wsus-full') : []
    const dnsAnswers = [used, ...full].flatMap((item) => item.dns)
    const hosts = [used, ...full].flatMap((item) => item.hosts)
    const dns = [...new Set(dnsAnswers.flatMap((dnsAnswer) => dnsAnswer.addresses))]
    const system = used.system.addresses
    const common = { name: used.name, system, dns }
    const wrong = contradicted(hosts, dns)
    const quote = quoteOf(used, hosts, dns)
    if (wrong !== undefined) {
      const facts = { ...common, hostsLine: wrong.line, address: wrong.address }
      return { outcome: 'found', findings: [{ facts, confidence: 'likely', evidence: [referTo(envelope, quote)] }] }
    }
    if (leadElsewhere(system, dns)) {
      const facts = { ...common, hostsLine: null, address: null }
      return { outcome: 'found', findings: [{ facts, confidence: 'possible', evidence: [referTo(envelope, quote)] }] }
    }
    const outcomes = [used.system, ...dnsAnswers].map((item) => item.outcome)
    const report = (outcome: string): boolean => outcome === 'resolved' || outcome === 'not-found'
    if (report(used.system.outcome) && dnsAnswers.some((dnsAnswer) => report(dnsAnswer.outcome))) {
      return { outcome: 'clear', evidence: [referTo(envelope, quote)] }
    }
    return { outcome: 'undecided', missing: outcomes.includes('unfinished') ? ['name-answers'] : [] }
  }
}

function notAsked(evidence: EvidenceSet): Judgement<never> {
  const broken = evidence.envelopes.some(
    (envelope) => envelope.status === 'failed' || (envelope.status === 'skipped' && envelope.reason === 'cancelled')
  )
  return broken ? { outcome: 'undecided', missing: ['name-answers'] } : { outcome: 'not-applicable' }
}

/**
 * A line besides a correct one may only add an address of the other IP version; it counts only if DNS has one of the
 * same version.
 */
function contradicted(hosts: AskedName['hosts'], dns: readonly string[]): AskedName['hosts'][number] | undefined {
  const strange = hosts.filter((host) => !dns.includes(host.address))
  if (dns.length === 0) return undefined
  return strange.length === hosts.length ? strange[0] : strange.find((host) => dns.some(sameKind(host.address)))
}

/**
 * True if both have addresses of the same IP version and none in common; IPv4 in one and IPv6 in the other is no
 * contradiction.
 */
function leadElsewhere(system: readonly string[], dns: readonly string[]): boolean {
  return !system.some((text) => dns.includes(text)) && system.some((text) => dns.some(sameKind(text)))
}

function sameKind(address: string): (other: string) => boolean {
  return (other) => other.includes(':') === address.includes(':')
}

function quoteOf(used: AskedName, hosts: AskedName['hosts'], dns: readonly string[]): string {
  const known = (addresses: readonly string[]): string => (addresses.length === 0 ? '—' : addresses.join(', '))
  const lines = hosts.map((host) => `; hosts:${host.line} ${host.address}`).join('')
  return `${used.name}: system ${known(used.system.addresses)}; DNS ${known(dns)}${lines}`
}
