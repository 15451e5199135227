import type { CheckId } from '../../../contract/check-ids.ts'
import type { Confidence, EvidenceSet, Finding, Judgement, Reference } from '../../../contract/check.ts'
import type { ServerLine } from '../../../derived/server-logs/server-line.ts'
import { serverLogFinding, type ServerLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import { notMapped } from '../../../knowledge/http-status-codes.ts'
import { hostAndPort } from '../../../derived/target/wsus-url.ts'
import { directoryOfPath } from '../../../derived/target/request-server.ts'
import { wsusTarget } from '../../../derived/target/wsus-target.ts'
import { noFacts, type AccessFacts } from './access-facts.ts'

type Judged = Judgement<AccessFacts>
type Found = Extract<Judged, { outcome: 'found' }>

/**
 * What a check's fault looks like from the server. `answer`: a status, which the server logs. `silence`, `reset`: no answer.
 * `refusal`: an error line may confirm it, and no other line contradicts it. `interception`: a third party answered.
 */
export type LoggedFault = 'answer' | 'silence' | 'reset' | 'refusal' | 'interception'

/** A single error line may belong to another client; three or more are taken as a server problem. */
const manyLines = 3

/**
 * Compares the client's view of an HTTP exchange with the server's logs: they confirm the check, name its reason,
 * or show that the fault lies elsewhere. Lines found by our marker are as good as the live run itself.
 */
export function confirmWithServerLogs(id: CheckId, fault: LoggedFault, evidence: EvidenceSet, judged: Judged): Judged {
  if (fault === 'interception') return unlessServersOwn(evidence, judged)
  const logFinding = serverLogFinding.of(evidence)
  if (logFinding.kind === 'error' && logFinding.cause === id)
    return confirmedByServer(logFinding, confidenceOf(logFinding), evidence, judged)
  // a time-out is only possibly the server's until it is seen to keep the proxy, or everybody, waiting
  const waiting =
    logFinding.kind === 'slow' &&
    (logFinding.others === 'slow-too' || (logFinding.others !== 'served' && logFinding.failure.proxy !== null))
  if (fault === 'silence' && waiting && logFinding.failure.kind === 'logged') {
    return seenWaitingByServer(logFinding, confirmedByServer(logFinding, 'likely', evidence, judged))
  }
  if (judged.outcome !== 'found' || fault === 'refusal') return judged
  switch (logFinding.kind) {
    case 'error':
    case 'never':
      return { outcome: 'undecided', missing: [] }
    case 'lost':
      return contradictedByServer(fault, logFinding.lines)
    case 'slow':
      if (logFinding.others === 'served') return contradictedByServer(fault, logFinding.lines)
      return fault === 'silence' ? seenWaitingByServer(logFinding, withEvidence(judged, logFinding.lines)) : judged
    default:
      return judged
  }
}

/** A status without an error code suggests a third party; the server's log may show that the server itself sent it. */
function unlessServersOwn(evidence: EvidenceSet, judged: Judged): Judged {
  if (judged.outcome !== 'found') return judged
  const logFinding = serverLogFinding.of(evidence)
  const own =
    logFinding.kind === 'error' && logFinding.failure.kind === 'logged' && logFinding.failure.code === notMapped
  return own ? { outcome: 'undecided', missing: [] } : judged
}

/** The server did answer, so this check is not the cause; another check covers that. */
function contradictedByServer(fault: LoggedFault, lines: readonly ServerLine[]): Judged {
  if (fault === 'reset' || fault === 'silence') return { outcome: 'undecided', missing: [] }
  return { outcome: 'clear', evidence: lines.map((line) => line.reference) }
}

function confirmedByServer(
  logFinding: Extract<ServerLogFinding, { kind: 'error' | 'slow' }>,
  confidence: Confidence,
  evidence: EvidenceSet,
  judged: Judged
): Found {
  const [line] = logFinding.lines
  const seen = judged.outcome === 'found' ? judged.findings[0] : null
  const url = wsusTarget.of(evidence)?.url ?? null
  const directory = directoryOfPath(line.path)
  const facts: AccessFacts = {
    ...noFacts,
    code: logFinding.failure.code,
    server: url === null ? null : hostAndPort(url),
    host: url?.host ?? null,
    proxy: logFinding.failure.proxy,
    ...(directory !== null && { directory }),
    ...seen?.facts,
    httpStatus: line.status,
    substatus: line.substatus,
    reason: line.reason
  }
  const [first, ...rest] = seen?.evidence ?? logFinding.failure.references
  const finding: Finding<AccessFacts> = {
    facts,
    confidence,
    evidence: [first, ...rest, ...firstReferences(logFinding.lines)]
  }
  return { outcome: 'found', findings: [finding] }
}

/** Confidence of an error line: matched by marker, by time and status, or by time alone. */
export function confidenceOf({ by, failure, lines }: Extract<ServerLogFinding, { kind: 'error' }>): Confidence {
  if (by === 'marker') return 'certain'
  const result = failure.status !== null || failure.code === notMapped
  return result || lines.length >= manyLines ? 'likely' : 'possible'
}

function withEvidence({ findings: [finding, ...others] }: Found, lines: readonly ServerLine[]): Found {
  const [first, ...rest] = finding.evidence
  return {
    outcome: 'found',
    findings: [{ ...finding, evidence: [first, ...rest, ...firstReferences(lines)] }, ...others]
  }
}

/** If clients in other subnets wait as long, the server is slow. The error code alone cannot prove that. */
function seenWaitingByServer(logFinding: Extract<ServerLogFinding, { kind: 'slow' }>, found: Found): Found {
  const [finding, ...others] = found.findings
  if (logFinding.others !== 'slow-too' || finding.facts.code === null) return found
  return { outcome: 'found', findings: [{ ...finding, facts: { ...finding.facts, detail: 'server-log' } }, ...others] }
}

/** The first five lines are cited; the case keeps all of them. */
export function firstReferences(lines: readonly ServerLine[]): readonly Reference[] {
  return lines.slice(0, 5).map((line) => line.reference)
}
