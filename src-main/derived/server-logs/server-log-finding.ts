import type { CheckId } from '../../contract/check-ids.ts'
import type { EvidenceSet, Reference } from '../../contract/check.ts'
import type { ProbeId } from '../../contract/evidence/index.ts'
import { collectiveCodes } from '../../knowledge/collective-codes.ts'
import { clientAddresses, subnetOf } from './client-addresses.ts'
import { clientFailure, type ClientFailure } from './client-failure.ts'
import { coverageOf, hasHttperr, type Coverage } from './coverage.ts'
import { effectivePath } from '../access/paths.ts'
import { wsusTarget } from '../target/wsus-target.ts'
import { classifyLine, serverLines, type ServerLine, causeOfLine } from './server-line.ts'
import { wsusSiteId } from '../server-files/log-site.ts'
import { matchByTime } from './match-by-time.ts'
import { isNear, type MatchedBy } from './matched-by.ts'
import { derive, type Derived } from '../derive.ts'

interface Matched {
  readonly by: MatchedBy
  readonly failure: ClientFailure
  readonly lines: readonly [ServerLine, ...ServerLine[]]
}

/** What the server's logs show about the client's failure. */
export type ServerLogFinding =
  /** Nothing failed. */
  | { readonly kind: 'nothing-failed' }
  /** The failure leaves no line in any log of the server. */
  | { readonly kind: 'traceless' }
  /** The logs are missing, incomplete or not the right ones; `why` says which. */
  | {
      readonly kind: 'unsure'
      readonly missing: readonly ProbeId[]
      readonly why: Unsure
      readonly failure: ClientFailure | null
      readonly logs: readonly Reference[]
    }
  /** The server answered with an error, or broke the request off itself; `cause` is the check whose fault that is. */
  | ({ readonly kind: 'error'; readonly cause: CheckId } & Matched)
  /** The server answered without an error, or the connection broke: the fault is between client and server. */
  | ({ readonly kind: 'lost' } & Matched)
  /** The answer took so long that the client gave up. */
  | ({ readonly kind: 'slow'; readonly others: OtherClients } & Matched)
  /** The requests are in no log, and the logs are complete. */
  | {
      readonly kind: 'never'
      readonly by: MatchedBy
      readonly failure: ClientFailure
      readonly httperr: boolean
      readonly logs: readonly Reference[]
    }

export type Unsure = Exclude<Coverage['why'], 'complete'> | 'no-time' | 'many-clients' | 'other-server' | 'cut'

/** Joins the client's failure with the server's lines: by marker where the requests were ours, else by time and status. */
export const serverLogFinding: Derived<ServerLogFinding> = derive(
  [
    ...(['iis-log', 'httperr-log', 'command-output'] as const),
    ...[clientFailure, serverLines, clientAddresses, wsusTarget, effectivePath, wsusSiteId]
  ],
  (evidence) => {
    const failure = clientFailure.of(evidence)
    if (failure === 'none') return { kind: 'nothing-failed' }
    if (failure === 'traceless') return { kind: 'traceless' }
    if (failure === 'timeless') return unsure(null, 'no-time', ['configmgr-log'])
    const lines = serverLines.of(evidence)
    const own = failure.kind === 'live' ? byMarker(failure, lines) : matchByTime(failure, lines, evidence)
    const found = own === null ? null : findingFrom(own.lines, own.by, failure, lines)
    if (collectiveCodes.has(failure.code ?? '')) return found?.kind === 'error' ? found : { kind: 'traceless' }
    return found ?? findingWithoutLines(failure, lines, evidence)
  }
)

function byMarker(failure: ClientFailure, lines: readonly ServerLine[]): Pick<Matched, 'by' | 'lines'> | null {
  const [first, ...rest] = lines.filter((line) => line.mark !== null && failure.marks.includes(line.mark))
  return first === undefined ? null : { by: 'marker', lines: [first, ...rest] }
}

/** The most severe line decides: an error, then a long wait, then an answer. */
function findingFrom(
  matched: Matched['lines'],
  by: MatchedBy,
  failure: ClientFailure,
  all: readonly ServerLine[]
): ServerLogFinding {
  const of = (reading: ReturnType<typeof classifyLine>) =>
    nonEmpty(matched.filter((line) => classifyLine(line) === reading))
  const errors = of('error')
  if (errors !== null) return { kind: 'error', cause: causeOfLine(errors[0]), by, failure, lines: errors }
  const slow = of('slow')
  if (slow !== null) return { kind: 'slow', others: otherClients(slow, all), by, failure, lines: slow }
  return { kind: 'lost', by, failure, lines: of('broken') ?? matched }
}

function findingWithoutLines(
  failure: ClientFailure,
  lines: readonly ServerLine[],
  evidence: EvidenceSet
): ServerLogFinding {
  const { why, references } = coverageOf(evidence, failure.from, failure.to)
  // a request through a proxy may have ended there, which leaves nothing in the server's logs
  if (why !== 'no-log' && failure.proxy !== null) return { kind: 'traceless' }
  if (why !== 'complete') return unsure(failure, why, whatIsMissing(evidence, why), references)
  // its headers prove that a web server answered, so these logs belong to another server
  if (failure.serverResponded) return unsure(failure, 'other-server', ['iis-log'], references)
  if (!isSearchable(failure, evidence)) return unsure(failure, 'cut', ['iis-log'], references)
  if (failure.kind === 'live') {
    return { kind: 'never', by: 'marker', failure, httperr: hasHttperr(evidence, failure.from), logs: references }
  }
  const address = addressWithoutLines(failure, lines, evidence)
  if (address !== null) {
    return { kind: 'never', by: address, failure, httperr: hasHttperr(evidence, failure.from), logs: references }
  }
  // error lines are kept up to a limit; other lines only if this period was requested
  const kept = evidence
    .all('iis-log')
    .every(({ value }) => (failure.status === null ? value.aroundDropped : value.dropped) === 0)
  if (!kept) return unsure(failure, 'cut', ['wsus-access'], references)
  const asked = lines.some((line) => isNear(line, failure) && classifyLine(line) !== 'error')
  if (failure.status === null && asked) return unsure(failure, 'many-clients', ['wsus-access'], references)
  if (failure.status === null && !evidence.all('iis-log').some(({ value }) => value.around.length > 0)) {
    return unsure(failure, 'cut', ['wsus-access'], references)
  }
  return { kind: 'never', by: 'time', failure, httperr: hasHttperr(evidence, failure.from), logs: references }
}

/** Without the column that holds our marker, or the client's address, nothing can be missing from a log. */
function isSearchable({ kind }: ClientFailure, evidence: EvidenceSet): boolean {
  const wanted = kind === 'live' ? ['cs-uri-query', 'cs(user-agent)'] : ['c-ip']
  return evidence
    .all('iis-log')
    .every(
      ({ value: { fields } }) => fields.length === 0 || fields.some((field) => wanted.includes(field.toLowerCase()))
    )
}

/** The newest lines of the client's own addresses are kept whatever else there is; null where no address is known. */
function addressWithoutLines(
  failure: ClientFailure,
  lines: readonly ServerLine[],
  evidence: EvidenceSet
): 'address' | 'no-address' | null {
  const own = clientAddresses.of(evidence)
  const counted = evidence.all('iis-log').flatMap(({ value }) => value.ofClient ?? [])
  if (own.size === 0) return null
  const mine = lines.filter((line) => own.has(line.address))
  if (mine.some((line) => isNear(line, failure))) return null
  // only the newest lines are kept, so those of that time may be missing
  if (counted.some(({ count, newest }) => count > newest.length && (newest[0]?.at ?? '') > failure.from)) return null
  return mine.length > 0 ? 'address' : 'no-address'
}

function whatIsMissing(evidence: EvidenceSet, why: Coverage['why']): readonly ProbeId[] {
  return why === 'no-log' && evidence.all('httperr-log').length === 0 ? ['iis-log', 'httperr-log'] : ['iis-log']
}

function unsure(
  failure: ClientFailure | null,
  why: Unsure,
  missing: readonly ProbeId[],
  logs: readonly Reference[] = []
): ServerLogFinding {
  return { kind: 'unsure', missing, why, failure, logs }
}

function nonEmpty<T>([first, ...rest]: readonly T[]): readonly [T, ...T[]] | null {
  return first === undefined ? null : [first, ...rest]
}

/** How other clients were served at the same time; `unknown` if the logs contain too few of them. */
type OtherClients = 'slow-too' | 'served' | 'unknown'

const windowMs = 5 * 60_000
/** A single quick answer may be chance. */
const enoughServed = 2
/** A scan's calls take some hundred milliseconds on a healthy server; one that needs longer than this is no proof of health. */
const quickMs = 5_000

/** Compares with clients of other subnets, because a slow network affects only its own subnet. */
function otherClients(own: readonly [ServerLine, ...ServerLine[]], all: readonly ServerLine[]): OtherClients {
  const at = Date.parse(own[0].at ?? '')
  const subnets = new Set(own.map((line) => subnetOf(line.address)))
  if (subnets.size > 1) return 'slow-too'
  const others = all.filter(
    (line) => !subnets.has(subnetOf(line.address)) && Math.abs(Date.parse(line.at ?? '') - at) <= windowMs
  )
  if (others.some((line) => classifyLine(line) === 'slow')) return 'slow-too'
  const served = new Set(others.filter(isQuick).map((line) => line.address))
  return served.size >= enoughServed ? 'served' : 'unknown'
}

function isQuick(line: ServerLine): boolean {
  return classifyLine(line) === 'served' && (line.timeTakenMs ?? 0) < quickMs
}
