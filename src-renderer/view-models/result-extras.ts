import type { Drawing } from '../../src-main/presentation/charts/chart.ts'
import { ladderDrawing } from '../../src-main/presentation/charts/attempt-chart.ts'
import { handOvers, handOverText } from '../../src-main/presentation/handover/handover.ts'
import { judgedEvidence } from '../../src-main/derived/machines/judged-evidence.ts'
import type { Session } from '../../src-main/service/api.ts'
import type { Wording } from './check-view.ts'
import { ticketText } from './ticket-text.ts'
import { formatMs } from './format.ts'
import { ladderOf } from './attempt-table.ts'
import { causeOf } from './next-step.ts'
import type { LadderView } from './view-model.ts'
import { type ScanStoryView, scanStoryView } from './scan-story-view.ts'
import { uiWords } from '../text/wizard.text.ts'

interface ResultExtras {
  readonly story: ScanStoryView
  /** The ways that were tried, one picture for each test. */
  readonly ways: readonly { readonly drawing: Drawing; readonly ladder: LadderView }[]
}

/** What the result page shows beside the verdict; loaded with it, so that the first page stays small. */
export function resultExtras({ diagnosis, evidence }: Session, { language }: Wording): ResultExtras {
  const ways = judgedEvidence(diagnosis, evidence).flatMap((one) =>
    one.probe === 'wsus-access' && one.status === 'collected'
      ? [
          {
            drawing: ladderDrawing(one.value, one.collectedAt, language, (ms) => formatMs(ms, language)),
            ladder: ladderOf(one.value, one.collectedAt, language)
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
  wording: Wording
): readonly { readonly title: string; readonly text: string }[] {
  const { diagnosis, evidence } = session
  const { language, texts } = wording
  const step = diagnosis.steps.find((one) => one.id === diagnosis.verdict.step)
  const cause = step === undefined ? null : causeOf(step, diagnosis)
  const found = cause === null ? null : (texts[cause.check]?.[language].found(cause.findings[0].facts) ?? null)
  return [
    ...handOvers(diagnosis, judgedEvidence(diagnosis, evidence), found, language).map((one) => ({
      title: one.title,
      text: handOverText(one)
    })),
    { title: uiWords[language].result.ticketText, text: ticketText(session, wording) }
  ]
}
