import type { Reference } from '../../contract/check.ts'
import type { Collected } from '../../contract/evidence/index.ts'
import type { ServerLogFact } from '../../contract/evidence/server-log.ts'
import { derive, type Derived } from '../derive.ts'
import { firstLabel } from '../target/host-names.ts'
import { wsusTarget } from '../target/wsus-target.ts'

/** One thing that a log of the site server says, and where. */
export interface SiteServerFact {
  readonly fact: ServerLogFact
  readonly reference: Reference
}

/** How the site server fares with the client's update server, as its logs tell. */
export interface SiteServer {
  /** The last state of the configuration; null where no log names one. */
  readonly state: SiteServerFact | null
  /** Why it failed, the last reason before that state; null for none. */
  readonly reason: SiteServerFact | null
  /** Port and SSL as the console has them; null where the SUP runs on the site server itself, or no log says it. */
  readonly connection: SiteServerFact | null
  /** What concerns administration only, the last of each kind. */
  readonly administration: readonly SiteServerFact[]
}

type Kind = ServerLogFact['kind']
const reasons: ReadonlySet<Kind> = new Set<Kind>([
  'request-refused',
  'connection-refused',
  'transport-closed',
  'trust-failed',
  'not-administrator',
  'console-missing'
])
const failed = 3

/** Facts about another software update point are left out. */
export const siteServer: Derived<SiteServer> = derive(['server-log', wsusTarget], (evidence) => {
  const host = wsusTarget.of(evidence)?.url?.host ?? null
  const logs = evidence.all('server-log').filter(({ value }) => value.log !== 'SoftwareDistribution')
  const facts = logs.flatMap((log) => ofServer(log, host)).sort(byTime)
  const state = facts.findLast(({ fact }) => fact.kind === 'configuration-state') ?? null
  const at = state === null ? facts.length : facts.indexOf(state)
  const before = facts.slice(0, at).reverse()
  const earlier = before.findIndex(({ fact }) => fact.kind === 'configuration-state')
  const since = earlier === -1 ? before : before.slice(0, earlier)
  return {
    state,
    reason: state?.fact.state === failed ? (since.find(({ fact }) => reasons.has(fact.kind)) ?? null) : null,
    connection: facts.findLast(({ fact }) => fact.kind.startsWith('connection-') && fact.port !== undefined) ?? null,
    administration: [...administrative].flatMap((kind) => facts.findLast(({ fact }) => fact.kind === kind) ?? [])
  }
})

const administrative: ReadonlySet<Kind> = new Set<Kind>(['not-administrator', 'console-missing'])

/** The facts up to the next attempt at another server belong to the one that was named last. */
function ofServer(log: Collected<'server-log'>, host: string | null): readonly SiteServerFact[] {
  let isOwn = true
  return log.value.facts.flatMap((fact) => {
    if (fact.host !== undefined && host !== null) isOwn = firstLabel(fact.host) === firstLabel(host)
    const { probe, source } = log
    return isOwn ? [{ fact, reference: { probe, source, line: fact.line, at: fact.at, quote: quoteOf(fact) } }] : []
  })
}

/** The line without the columns behind its message. */
function quoteOf({ text }: ServerLogFact): string {
  const end = text.indexOf(' $$<')
  return (end === -1 ? text : text.slice(0, end)).trim()
}

function byTime(a: SiteServerFact, b: SiteServerFact): number {
  if (a.fact.at === null || b.fact.at === null) return 0
  return a.fact.at < b.fact.at ? -1 : a.fact.at > b.fact.at ? 1 : 0
}
