import { hostname, userInfo } from 'node:os'
import { redactorFor } from '../../redact/redact.ts'
import type { Case } from '../../contract/case.ts'

const noCase: Case = { collectedAt: null, inputs: [], evidence: [] }

/** Removes the names of this computer, its user and the current case from a text. */
export function safeText(text: string, theCase: Case | null): string {
  const redactor = redactorFor(theCase ?? noCase, { names: namesHere(), texts: [text] })
  return redactor.text(text)
}

function namesHere(): { name: string; role: 'CLIENT' | 'USER' }[] {
  const computer = { name: hostname(), role: 'CLIENT' as const }
  try {
    return [computer, { name: userInfo().username, role: 'USER' }]
  } catch {
    return [computer] // userInfo throws for an account without a passwd entry, e.g. in containers
  }
}
