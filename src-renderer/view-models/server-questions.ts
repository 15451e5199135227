import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { ServerSettings } from '../../src-main/contract/evidence/server-settings.ts'
import { evidenceSet } from '../../src-main/derived/evidence-set.ts'
import { openQuestions } from '../../src-main/derived/settings/open-questions.ts'
import { serverQuestions, unanswered, type ServerQuestionId } from '../../src-main/knowledge/server-questions.ts'

/** What of the server's settings a step still has to ask for: what no file and no log of the case tells. */
export function questionsToAsk(step: string, evidence: readonly Evidence[]): readonly ServerQuestionId[] {
  const open = openQuestions.of(evidenceSet(evidence))
  return serverQuestions.flatMap((question) =>
    question.step === step && open.includes(question.id) ? [question.id] : []
  )
}

/** What was answered so far; the newest answers are the only ones. */
export function serverAnswers(evidence: readonly Evidence[]): ServerSettings {
  const answered = evidence.findLast(
    (envelope) => envelope.probe === 'server-settings' && envelope.status === 'collected'
  )
  return answered?.probe === 'server-settings' && answered.status === 'collected' ? answered.value : unanswered
}
