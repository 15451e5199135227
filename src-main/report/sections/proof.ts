import type { Language } from '../../contract/text.ts'
import { failoverSentences } from '../../text/failover-sentences.ts'
import { scanStoryChart } from '../../presentation/charts/scan-story-chart.ts'
import { formatCode } from '../../knowledge/format-code.ts'
import { formatTime } from '../../knowledge/format-time.ts'
import { newestCode, verdictText } from '../../presentation/verdict.ts'
import type { Block } from '../blocks.ts'
import { bold, code, heading, note, paragraph, text, truncate } from '../inline.ts'
import type { ReportContext } from '../report-context.ts'
import { aboutBlocks } from './about.ts'
import { furtherActionBlocks } from './actions.ts'
import { clientServerBlocks } from './client-and-server.ts'
import { verdictPieces } from './evidence-list.ts'
import { handoverBlocks } from './handover.ts'
import { unansweredBlocks } from './open-questions.ts'
import { ticketCode } from '../../presentation/ticket-code.ts'
import { ticket } from '../../presentation/ticket.ts'
import { ticketLabels } from '../../text/ticket.text.ts'

/** The second page: what the verdict rests on, word for word, and the texts for those who act next. */
export function proofBlocks(context: ReportContext): readonly Block[] {
  const { diagnosis, text: own, terms: shared } = context
  const { cause } = verdictText(diagnosis, context)
  const overturn = cause?.overturn ?? []
  // the texts for the teams hold every step
  const handed = handoverBlocks(context)
  return [
    besideTicketCode(context, [
      heading(2, text(own.proof.page)),
      ...(cause === null
        ? []
        : [
            paragraph(
              bold(`${own.box.side}: `),
              text(cause.side),
              bold(` · ${own.box.confidence}: `),
              text(`${cause.confidence} – ${cause.reason}`)
            ),
            ...overturn.map((line) => paragraph(bold(`${shared.overturn}: `), text(truncate(line, 400, own))))
          ]),
      ...(diagnosis.clock === 'assumed-utc' ? [note(text(own.annex.assumedUtc))] : []),
      ...failoverBlocks(context),
      ...aboutBlocks(context)
    ]),
    ...failoverDrawing(context),
    ...verdictPieces(context),
    ...(handed.length > 0 ? [] : furtherActionBlocks(context)),
    ...(context.annex ? [] : clientServerBlocks(context)),
    ...(diagnosis.verdict.outcome === 'found' ? [] : unansweredBlocks(context)),
    ...handed
  ]
}

/** Asked only where something fails: on a healthy client an old code says nothing about a switch. */
function failoverBlocks({ diagnosis, text: own, terms: shared, language }: ReportContext): readonly Block[] {
  if (diagnosis.verdict.outcome === 'clear') return []
  const newest = newestCode(diagnosis.codes)
  if (diagnosis.failover.state === 'unknown') {
    if (newest === null) return []
    const answer = newest.inRetryList ? shared.failover.listed : shared.failover.notListed
    return [heading(3, text(own.failover)), paragraph(code(formatCode(newest.code)), text(`: ${answer}`))]
  }
  const texts = failoverSentences(diagnosis.failover, diagnosis.scanStory, language, inMinutes(language))
  return [heading(3, text(own.failover)), paragraph(text(truncate(texts.join(' '), 1200, own)))]
}

/** The scans that the sentences on the switch are about; in the annex they stand anyway. */
function failoverDrawing({ diagnosis, annex, language }: ReportContext): readonly Block[] {
  const { verdict, failover, scanStory } = diagnosis
  if (annex || verdict.outcome === 'clear' || failover.state === 'unknown' || !isVaried(scanStory)) return []
  const drawing = scanStoryChart(scanStory, language, inMinutes(language))
  return drawing === null ? [] : [{ kind: 'drawing', drawing }]
}

function inMinutes(language: Language): (iso: string) => string {
  return (iso) => formatTime(iso, language, 'minute')
}

/** A row of scans that all ended alike at one server says no more than their number. */
function isVaried({ attempts, serverChanges }: ReportContext['diagnosis']['scanStory']): boolean {
  const ends = new Set(attempts.map(({ outcome, code, sup }) => JSON.stringify([outcome, code, sup])))
  return ends.size > 1 || serverChanges.some(({ kind }) => kind === 'switch')
}

/** `body` with the ticket beside it, to be read from paper or from the screen of a computer without a way out. */
function besideTicketCode(context: ReportContext, body: readonly Block[]): Block {
  const { language, text: own } = context
  const words = ticketLabels[language].code
  const code = ticketCode(ticket(context, context, context.invented ? own.example : ''), language)
  const how = code.shortened ? `${words.how} ${words.less}` : words.how
  return { kind: 'ticket-code', code, label: words.title, note: [bold(`${words.title}. `), text(how)], body }
}
