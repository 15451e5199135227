import type { CheckId } from '../../../contract/check-ids.ts'
import type { Check, Confidence, Finding, Judgement, Reference, Side } from '../../../contract/check.ts'
import { serverLogFinding, type ServerLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import { article } from '../../../knowledge/article.ts'
import { serverLogFacts, type ServerLogFacts } from './server-log-facts.ts'
import { firstReferences } from '../access/confirm-with-server-logs.ts'

type ServerLogResult = Extract<ServerLogFinding, { kind: 'error' | 'lost' | 'slow' | 'never' }>

/** Whether the server's logs show this fault and with which confidence, show another one, or do not apply. */
export type Answer = Confidence | 'clear' | 'void'

/** A check that only server logs can answer. */
export function serverLogCheck(definition: {
  readonly id: CheckId
  readonly side: Side
  readonly answer: (logFinding: ServerLogResult) => Answer
}): Check<ServerLogFacts> {
  const { id, side, answer } = definition
  return {
    id,
    step: 'timeout',
    severity: 'blocker',
    side,
    needs: [serverLogFinding],
    source: article.timeout,
    evaluate(evidence) {
      const logFinding = serverLogFinding.of(evidence)
      if (logFinding.kind === 'nothing-failed') return { outcome: 'not-applicable' }
      if (logFinding.kind === 'traceless') return { outcome: 'undecided', missing: [] }
      if (logFinding.kind === 'unsure') return { outcome: 'undecided', missing: logFinding.missing }
      return judged(logFinding, answer(logFinding))
    }
  }
}

function judged(logFinding: ServerLogResult, answer: Answer): Judgement<ServerLogFacts> {
  const server: readonly Reference[] = logFinding.kind === 'never' ? logFinding.logs : firstReferences(logFinding.lines)
  if (answer === 'void') return { outcome: 'undecided', missing: [] }
  if (answer === 'clear') return { outcome: 'clear', evidence: server }
  const [first, ...rest] = logFinding.failure.references
  const finding: Finding<ServerLogFacts> = {
    facts: serverLogFacts(logFinding),
    confidence: answer,
    evidence: [first, ...rest, ...server]
  }
  return { outcome: 'found', findings: [finding] }
}
