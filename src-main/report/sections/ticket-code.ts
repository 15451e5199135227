import { ticketCode } from '../../presentation/ticket-code.ts'
import { ticket } from '../../presentation/ticket.ts'
import { ticketLabels } from '../../text/ticket.text.ts'
import type { Block } from '../blocks.ts'
import { bold, text } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'

/** `body` with the ticket beside it, to be read from paper or from the screen of a computer without a way out. */
export function besideTicketCode(context: ReportContext, body: readonly Block[]): Block {
  const { language, text: own } = context
  const words = ticketLabels[language].code
  const code = ticketCode(ticket(context, context, context.invented ? own.example : ''), language)
  const how = code.shortened ? `${words.how} ${words.less}` : words.how
  return { kind: 'ticket-code', code, label: words.title, note: [bold(`${words.title}. `), text(how)], body }
}
