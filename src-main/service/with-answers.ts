import type { Case } from '../contract/case.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import type { ServerSettings } from '../contract/evidence/server-settings.ts'

/** The case with these answers; the newest ones are the only ones, so that nothing contradicts itself. */
export function withAnswers(theCase: Case, settings: ServerSettings): Case {
  const answers: Evidence = {
    probe: 'server-settings',
    collectedAt: null,
    durationMs: 0,
    origin: 'answer',
    source: null,
    status: 'collected',
    value: settings
  }
  return { ...theCase, evidence: [...theCase.evidence.filter((one) => one.probe !== 'server-settings'), answers] }
}

/** The answers a case holds; null where nobody was asked, or about files of some other computer. */
export function answersOf(theCase: Case | null): ServerSettings | null {
  if (theCase === null || theCase.inputs.length > 0) return null
  const answers = theCase.evidence.find((one) => one.probe === 'server-settings' && one.status === 'collected')
  return answers?.probe === 'server-settings' && answers.status === 'collected' ? answers.value : null
}
