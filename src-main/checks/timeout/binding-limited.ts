import type { EvidenceSet } from '../../contract/check.ts'
import { bindingQuote } from '../../derived/server-files/quotes.ts'
import { citations } from '../../knowledge/sources.ts'
import { serverFileCheck } from '../kinds/server-files/server-file-check.ts'

/** `host`: only this name is answered; `address`: only this address of the server. */
export type BindingLimited = Readonly<{ kind: 'host' | 'address'; bound: string; asked: string; port: number }>

/** A binding with a host name or an address answers nothing else on its port. */
export const bindingLimited = serverFileCheck<BindingLimited>({
  id: 'binding-limited',
  step: 'timeout',
  severity: 'blocker',
  source: citations.wsusConnectionFailures,
  needs: ['name-answers', 'wsus-access'],
  look: ({ site: own }, url, evidence) => {
    if (own === null || url === null) return 'void'
    const there = own.site.bindings.filter(({ protocol, port }) => protocol === url.scheme && port === url.port)
    const [first] = there
    if (first === undefined) return 'void'
    const cited = own.refer(bindingQuote(first), first.line)
    const byName = there.filter(({ host }) => host === '' || host.toLowerCase() === url.host)
    if (byName.length === 0) {
      return {
        facts: { kind: 'host', bound: first.host, asked: url.host, port: url.port },
        evidence: [cited],
        confidence: 'certain',
        symptoms: ['400', '404', 'reset', 'tls', 'certificate']
      }
    }
    if (byName.some(({ address }) => address === '')) return { clear: [cited] }
    const addresses = addressesOf(url.host, evidence)
    if (addresses.size === 0) return 'void'
    if (byName.some(({ address }) => addresses.has(address.toLowerCase()))) return { clear: [cited] }
    return {
      facts: { kind: 'address', bound: first.address, asked: [...addresses].join(', '), port: url.port },
      evidence: [cited],
      confidence: 'certain',
      symptoms: ['refused', 'silent', 'reset']
    }
  }
})

/** What the client resolves the server's name to; empty if unknown. */
function addressesOf(host: string, evidence: EvidenceSet): ReadonlySet<string> {
  const tried = evidence
    .all('wsus-access')
    .flatMap(({ value }) => value.paths.filter(({ path }) => path === 'direct').flatMap(({ attempts }) => attempts))
    .flatMap(({ name }) => (name?.host.toLowerCase() === host ? name.addresses : []))
  const asked = evidence
    .all('name-answers')
    .flatMap(({ value }) => value.names)
    .flatMap(({ name, system }) => (name.toLowerCase() === host ? system.addresses : []))
  const own = /^\d{1,3}(?:\.\d{1,3}){3}$|:/.test(host) ? [host] : []
  return new Set([...tried, ...asked, ...own].map((address) => address.toLowerCase()))
}
