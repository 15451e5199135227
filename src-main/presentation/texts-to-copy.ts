import type { Diagnosis } from '../contract/diagnosis.ts'
import type { Evidence } from '../contract/evidence/index.ts'
import { evidenceOfChosenMachine } from '../derived/machines/chosen-machine.ts'
import { ticketLabels } from '../text/ticket.text.ts'
import { handovers, handoverAsText } from './handover/handover.ts'
import { ticket } from './ticket.ts'
import type { TextContext } from './verdict.ts'

/** The texts for those who act next, ready to be copied: the ticket, then network and server team where they have to act. */
export function textsToCopy(
  { diagnosis, evidence }: { readonly diagnosis: Diagnosis; readonly evidence: readonly Evidence[] },
  wording: TextContext,
  note = ''
): readonly { readonly title: string; readonly text: string }[] {
  const session = { diagnosis, evidence: evidenceOfChosenMachine(diagnosis, evidence) }
  const others = handovers(session, wording).map((handover) => ({
    title: handover.title,
    text: handoverAsText(handover)
  }))
  return [{ title: ticketLabels[wording.language].title, text: ticket(session, wording, note) }, ...others]
}
