import type { CheckId } from '../../../contract/check-ids.ts'
import type { Confidence, EvidenceSet, Finding, Judgement, Reference } from '../../../contract/check.ts'
import type { ServerLine } from '../../../derived/server-logs/server-line.ts'
import { serverLogFinding, type ServerLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import { notMapped } from '../../../knowledge/http-status-codes.ts'
import { hostAndPort } from '../../../derived/target/wsus-url.ts'
import { wsusTarget } from '../../../derived/target/wsus-target.ts'
import { noFacts, type AccessFacts } from './access-facts.ts'

type Judged = Judgement<AccessFacts>
type Found = Extract<Judged, { outcome: 'found' }>

/**
 * What a check's fault looks like from the server. `answer`: a status, which the server logs. `silence`, `reset`: no answer.
 * `refusal`: an error line may name it, and no other line speaks against it. `interception`: an answer by somebody else.
 */
export type LoggedFault = 'answer' | 'silence' | 'reset' | 'refusal' | 'interception'

/** One line at a time of trouble may be another client's; three are a state of the server. */
const manyLines = 3

/**
 * What the client saw of an HTTP exchange, held against the server's own logs: they confirm the check, name its reason,
 * or show that the fault lies elsewhere. Lines found by our marker are as good as the live run itself.
 */
export function confirmWithServerLogs(id: CheckId, fault: LoggedFault, evidence: EvidenceSet, judged: Judged): Judged {
  if (fault === 'interception') return unlessServersOwn(evidence, judged)
  const word = serverLogFinding.of(evidence)
  if (word.said === 'error' && word.cause === id) return confirmedByServer(word, confidenceOf(word), evidence, judged)
  // a silence behind a proxy is only possibly the server's until it is seen to keep the proxy waiting
  const waiting = word.said === 'slow' && word.others !== 'served' && word.failure.proxy !== null
  if (fault === 'silence' && waiting && word.failure.kind === 'logged') {
    return seenWaitingByServer(word, confirmedByServer(word, 'likely', evidence, judged))
  }
  if (judged.outcome !== 'found' || fault === 'refusal') return judged
  switch (word.said) {
    case 'error':
    case 'never':
      return { outcome: 'undecided', missing: [] }
    case 'lost':
      return contradictedByServer(fault, word.lines)
    case 'slow':
      if (word.others === 'served') return contradictedByServer(fault, word.lines)
      return fault === 'silence' ? seenWaitingByServer(word, withEvidence(judged, word.lines)) : judged
    default:
      return judged
  }
}

/** A status without a code looks as if somebody else had answered; the server's log may show that it did itself. */
function unlessServersOwn(evidence: EvidenceSet, judged: Judged): Judged {
  if (judged.outcome !== 'found') return judged
  const word = serverLogFinding.of(evidence)
  const own = word.said === 'error' && word.failure.kind === 'logged' && word.failure.code === notMapped
  return own ? { outcome: 'undecided', missing: [] } : judged
}

/** The server did answer; whose fault it is instead, another check says. */
function contradictedByServer(fault: LoggedFault, lines: readonly ServerLine[]): Judged {
  if (fault === 'reset' || fault === 'silence') return { outcome: 'undecided', missing: [] }
  return { outcome: 'clear', evidence: lines.map((line) => line.reference) }
}

function confirmedByServer(
  word: Extract<ServerLogFinding, { said: 'error' | 'slow' }>,
  confidence: Confidence,
  evidence: EvidenceSet,
  judged: Judged
): Found {
  const [line] = word.lines
  const seen = judged.outcome === 'found' ? judged.findings[0] : null
  const url = wsusTarget.of(evidence)?.url ?? null
  const facts: AccessFacts = {
    ...noFacts,
    code: word.failure.code,
    server: url === null ? null : hostAndPort(url),
    host: url?.host ?? null,
    proxy: word.failure.proxy,
    ...seen?.facts,
    httpStatus: line.status,
    substatus: line.substatus,
    reason: line.reason
  }
  const [first, ...rest] = seen?.evidence ?? word.failure.references
  const finding: Finding<AccessFacts> = {
    facts,
    confidence,
    evidence: [first, ...rest, ...firstReferences(word.lines)]
  }
  return { outcome: 'found', findings: [finding] }
}

/** How sure an error in the server's logs makes: reproduced by marker, told by time and status, or only by time. */
export function confidenceOf({ by, failure, lines }: Extract<ServerLogFinding, { said: 'error' }>): Confidence {
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

/** Where other subnets wait as long, it is decided who is slow; the text of a code alone cannot say so. */
function seenWaitingByServer(word: Extract<ServerLogFinding, { said: 'slow' }>, found: Found): Found {
  const [finding, ...others] = found.findings
  if (word.others !== 'slow-too' || finding.facts.code === null) return found
  return { outcome: 'found', findings: [{ ...finding, facts: { ...finding.facts, detail: 'server-log' } }, ...others] }
}

/** Enough lines to see what happened; the case keeps all of them. */
export function firstReferences(lines: readonly ServerLine[]): readonly Reference[] {
  return lines.slice(0, 5).map((line) => line.reference)
}
