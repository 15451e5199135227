import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { ServerSettings } from '../../src-main/contract/evidence/server-settings.ts'
import { unanswered } from '../../src-main/knowledge/server-questions.ts'

/** What was answered so far; the newest answers are the only ones. */
export function serverAnswers(evidence: readonly Evidence[]): ServerSettings {
  const answered = evidence.findLast(
    (envelope) => envelope.probe === 'server-settings' && envelope.status === 'collected'
  )
  return answered?.probe === 'server-settings' && answered.status === 'collected' ? answered.value : unanswered
}
