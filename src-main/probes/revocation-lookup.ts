import type { EvidenceSet } from '../contract/check.ts'
import type { Certificate } from '../contract/evidence/certificate.ts'
import type { RevocationLookup } from '../contract/evidence/revocation-lookup.ts'
import { ProbeSkipped, type Probe } from '../contract/probe.ts'
import { effectivePath } from '../derived/access/paths.ts'
import { evidenceSet } from '../derived/evidence-set.ts'
import { pacSources } from '../derived/proxy/pac-sources.ts'
import { scanRoute } from '../derived/proxy/scan-route.ts'
import { readWsusUrl } from '../derived/target/wsus-url.ts'
import { usedEntry } from '../readers/proxy/pac-result.ts'
import type { ProxyEntry } from '../readers/proxy/proxy-list.ts'
import type { System } from '../system/system.ts'
import { lookUpAddress } from './revocation-lookup/look-up-address.ts'
import { scriptsAfter } from './pac-script.ts'
import type { RequestMarker } from './wsus-access/request-marker.ts'
import type { StageLimits } from './wsus-access/stage-limits.ts'
import { attemptRunOf } from './wsus-access/wsus-access.ts'
import { userAgent } from '../contract/request-mark.ts'

/** Milliseconds. Windows waits 15 seconds for an address; this runs after the requests to the server, within the same run. */
const lookupLimits: StageLimits = {
  nameMs: 5_000,
  tcpMs: 5_000,
  tlsMs: 5_000,
  firstByteMs: 8_000,
  wholeAnswerMs: 12_000,
  otherPortMs: 3_000
}

/** A chain names two or three; what a hostile one names beyond this is listed and not asked. */
const mostAddresses = 12

type Named = Pick<RevocationLookup, 'kind' | 'address' | 'subject'>

/**
 * Asks each address that the presented chain names for its revocation, over the proxy that a Windows service uses for it, in
 * parallel. Reads at most 64 KiB of an answer, and posts nothing.
 */
export function revocationLookupProbe(
  requester: RequestMarker,
  limits: StageLimits = lookupLimits
): Probe<'revocation-lookup', System> {
  return {
    id: 'revocation-lookup',
    touches: ['network'],
    after: [...scriptsAfter, 'wsus-access'],
    timeoutMs: Math.max(...Object.values({ ...limits })),
    async collect(system, signal, collected) {
      const evidence = evidenceSet(collected)
      const named = addressesOf(presentedChain(evidence))
      if (named.length === 0) throw new ProbeSkipped('not-applicable')
      const run = attemptRunOf(system, requester, limits, signal)
      const asked = distinct(named.filter(isAsked)).slice(0, mostAddresses)
      const routes = await routesTo(asked, evidence, system, requester, signal)
      const answers = await Promise.all(asked.map((about, at) => lookUpAddress(run, about, routes[at] ?? null)))
      const lookups = named.map((about) => {
        const at = asked.findIndex((other) => isSameAddress(about, other))
        return { ...(answers[at] ?? notAsked), ...about }
      })
      return { lookups }
    }
  }
}

/** The chain as the server sent it on the path Windows takes. */
function presentedChain(evidence: EvidenceSet): readonly Certificate[] {
  const attempts = effectivePath.of(evidence)?.path.attempts ?? []
  return attempts.find(({ tls }) => (tls?.chain.length ?? 0) > 0)?.tls?.chain ?? []
}

/** The addresses of every certificate but the root. */
function addressesOf(chain: readonly Certificate[]): readonly Named[] {
  return chain.flatMap(({ subject, selfSigned, revocation }): Named[] => {
    if (selfSigned || revocation === undefined) return []
    const of = (kind: Named['kind'], addresses: readonly string[]) =>
      addresses.map((address) => ({ kind, address, subject }))
    return [
      ...of('list', revocation.lists),
      ...of('responder', revocation.responders),
      ...of('issuer', revocation.issuers)
    ]
  })
}

/** Two certificates may name the same responder; it is asked once. */
function distinct(named: readonly Named[]): readonly Named[] {
  return named.filter((about, at) => named.findIndex((other) => isSameAddress(about, other)) === at)
}

function isSameAddress(one: Named, other: Named): boolean {
  return one.kind === other.kind && one.address === other.address
}

function isAsked({ address }: Named): boolean {
  return readWsusUrl(address) !== null
}

/** The proxy of each address by WinHTTP's settings; a script in them is asked for all addresses at once. */
async function routesTo(
  named: readonly Named[],
  evidence: EvidenceSet,
  system: System,
  requester: RequestMarker,
  signal: AbortSignal
): Promise<readonly (ProxyEntry | null)[]> {
  const fixed = named.map(({ address }) => {
    const url = readWsusUrl(address)
    return url === null ? null : scanRoute(evidence, url, []).proxy
  })
  const isChosen = evidence.all('technician-choice').some(({ value }) => value.proxy !== null)
  const script = pacSources.of(evidence).find(({ setIn }) => setIn.includes('winhttp'))
  if (isChosen || script === undefined || named.length === 0) return fixed
  const questions = named.map(({ address }) => ({ url: address, host: readWsusUrl(address)?.hostAsWritten ?? '' }))
  const agent = userAgent(requester.version, `${requester.marker}-r`)
  const { results } = await system.pac.ask(script.url, questions, agent, { fetchMs: 3_000, evaluateMs: 2_000, signal })
  return fixed.map((entry, at) => {
    const result = results[at]
    const used = result === undefined ? null : usedEntry(result)
    if (used === null) return entry
    return used.kind === 'direct' ? null : { scheme: null, host: used.host, port: used.port }
  })
}

const notAsked: Omit<RevocationLookup, keyof Named> = {
  outcome: 'not-asked',
  proxy: null,
  status: null,
  byProxy: false,
  thisUpdate: null,
  nextUpdate: null,
  durationMs: 0
}
