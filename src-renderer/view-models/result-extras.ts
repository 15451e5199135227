import type { Chart } from '../../src-main/presentation/charts/chart.ts'
import { attemptChart } from '../../src-main/presentation/charts/attempt-chart.ts'
import { handovers, handoverAsText } from '../../src-main/presentation/handover/handover.ts'
import { evidenceOfChosenMachine } from '../../src-main/derived/machines/evidence-of-chosen-machine.ts'
import type { Session } from '../../src-main/service/api.ts'
import type { ViewContext } from './check-view.ts'
import { ticketText } from './ticket-text.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'
import { attemptTableOf } from './attempt-table.ts'
import { causeOf } from './next-step.ts'
import type { AttemptTable } from './view-model.ts'
import { type ScanStoryView, scanStoryView } from './scan-story-view.ts'
import { uiText } from '../text/wizard.text.ts'

interface ResultExtras {
  readonly story: ScanStoryView
  /** The ways that were tried, one picture for each test. */
  readonly ways: readonly { readonly drawing: Chart; readonly ladder: AttemptTable }[]
}

/** What the result page shows beside the verdict; loaded with it, so that the first page stays small. */
export function resultExtras({ diagnosis, evidence }: Session, { language }: ViewContext): ResultExtras {
  const ways = evidenceOfChosenMachine(diagnosis, evidence).flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected'
      ? [
          {
            drawing: attemptChart(envelope.value, envelope.collectedAt, language, (ms) => formatDuration(ms, language)),
            ladder: attemptTableOf(envelope.value, envelope.collectedAt, language)
          }
        ]
      : []
  )
  return {
    story: scanStoryView(diagnosis, language),
    ways: ways.flatMap(({ drawing, ladder }) => (drawing === null ? [] : [{ drawing, ladder }]))
  }
}

/** What those need who act next, each as one text; the ticket's last. `session`: the case as it may leave. */
export function textsToCopy(
  session: Session,
  wording: ViewContext
): readonly { readonly title: string; readonly text: string }[] {
  const { diagnosis, evidence } = session
  const { language, texts } = wording
  const step = diagnosis.steps.find((candidate) => candidate.id === diagnosis.verdict.step)
  const cause = step === undefined ? null : causeOf(step, diagnosis)
  const found = cause === null ? null : (texts[cause.check]?.[language].found(cause.findings[0].facts) ?? null)
  return [
    ...handovers(diagnosis, evidenceOfChosenMachine(diagnosis, evidence), found, language).map((handover) => ({
      title: handover.title,
      text: handoverAsText(handover)
    })),
    { title: uiText[language].result.ticketText, text: ticketText(session, wording) }
  ]
}
