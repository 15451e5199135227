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
  return {
    ...theCase,
    evidence: [...theCase.evidence.filter((envelope) => envelope.probe !== 'server-settings'), answers]
  }
}
