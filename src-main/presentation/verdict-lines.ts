import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { termsText } from '../text/terms.text.ts'
import { ticketLabels } from '../text/ticket.text.ts'
import { actionLine, nextStep } from './next-step.ts'
import { verdictText, type TextContext } from './verdict.ts'

/** The verdict as plain text, in blocks: what it is and means, how sure that is, and what to do next. */
export function verdictBlocks(
  session: { readonly diagnosis: Diagnosis; readonly evidence: readonly Evidence[] },
  wording: TextContext
): { readonly verdict: readonly string[]; readonly judgement: readonly string[]; readonly next: readonly string[] } {
  const label = ticketLabels[wording.language]
  const { overturn } = termsText[wording.language]
  const { title, meaning, cause } = verdictText(session.diagnosis, wording)
  const next = nextStep(session, wording)
  return {
    verdict: meaning === '' ? [title] : [title, meaning],
    judgement:
      cause === null
        ? []
        : [
            `${label.side}: ${cause.side} · ${label.who}: ${cause.who}`,
            `${label.confidence}: ${cause.confidence} (${cause.reason})`,
            ...cause.overturn.map((line) => `${overturn}: ${line}`)
          ],
    next:
      next === null
        ? []
        : [
            `${label.next}: ${next.headline}`,
            ...next.actions.map((action, at) => `  ${at + 1}. ${actionLine(action)}`),
            ...(next.command === null ? [] : [`  > ${next.command}`])
          ]
  }
}
