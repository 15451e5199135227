import { hostname, userInfo } from 'node:os'
import { redactorFor } from '../../redact/redact.ts'
import type { Case } from '../../contract/case.ts'

const noCase: Case = { collectedAt: null, inputs: [], evidence: [] }

/** A text of ours without the names of this computer, of who is signed in, and of the case in hand. */
export function safeText(text: string, theCase: Case | null): string {
  const redactor = redactorFor(theCase ?? noCase, { names: namesHere(), texts: [text] })
  return redactor.text(text)
}

function namesHere(): { name: string; role: 'CLIENT' | 'USER' }[] {
  const computer = { name: hostname(), role: 'CLIENT' as const }
  try {
    return [computer, { name: userInfo().username, role: 'USER' }]
  } catch {
    return [computer] // an account without an entry, as in some containers
  }
}
