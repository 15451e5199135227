import type { CheckId } from '../../../contract/check-ids.ts'
import type { Check, Confidence, Finding, Judgement, Reference, Side } from '../../../contract/check.ts'
import { serverLogFinding, type ServerLogFinding } from '../../../derived/server-logs/server-log-finding.ts'
import { article } from '../../../knowledge/article.ts'
import { serverLogFacts, type ServerLogFacts } from './server-log-facts.ts'
import { firstReferences } from '../access/confirm-with-server-logs.ts'

type ServerLogResult = Extract<ServerLogFinding, { said: 'error' | 'lost' | 'slow' | 'never' }>

/** Whether the server's logs show this fault: how sure, or that they show another, or that the question is void. */
export type Answer = Confidence | 'clear' | 'void'

/** A check that only the server's own logs can answer. */
export function serverLogCheck(definition: {
  readonly id: CheckId
  readonly side: Side
  readonly answer: (word: ServerLogResult) => Answer
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
      const word = serverLogFinding.of(evidence)
      if (word.said === 'nothing-failed') return { outcome: 'not-applicable' }
      if (word.said === 'traceless') return { outcome: 'undecided', missing: [] }
      if (word.said === 'unsure') return { outcome: 'undecided', missing: word.missing }
      return judged(word, answer(word))
    }
  }
}

function judged(word: ServerLogResult, answer: Answer): Judgement<ServerLogFacts> {
  const server: readonly Reference[] = word.said === 'never' ? word.logs : firstReferences(word.lines)
  if (answer === 'void') return { outcome: 'undecided', missing: [] }
  if (answer === 'clear') return { outcome: 'clear', evidence: server }
  const [first, ...rest] = word.failure.references
  const finding: Finding<ServerLogFacts> = {
    facts: serverLogFacts(word),
    confidence: answer,
    evidence: [first, ...rest, ...server]
  }
  return { outcome: 'found', findings: [finding] }
}
