import type { Chart } from '../../src-main/presentation/charts/chart.ts'
import { attemptChart } from '../../src-main/presentation/charts/attempt-chart.ts'
import { textsToCopy } from '../../src-main/presentation/texts-to-copy.ts'
import { evidenceOfChosenMachine } from '../../src-main/derived/machines/chosen-machine.ts'
import type { Session } from '../../src-main/service/api.ts'
import { sampleNote } from './sample-note.ts'
import { attemptTableOf } from './attempt-table.ts'
import type { AttemptTable, ViewContext } from './view-model.ts'
import { type ScanStoryView, scanStoryView } from './scan-story-view.ts'

interface ResultExtras {
  readonly story: ScanStoryView
  /** The paths tried, with one chart per connection test. */
  readonly paths: readonly { readonly drawing: Chart; readonly attempts: AttemptTable }[]
}

/** What the result page shows beside the verdict; loaded with it, so that the first page stays small. */
export function resultExtras({ diagnosis, evidence }: Session, { language }: ViewContext): ResultExtras {
  const paths = evidenceOfChosenMachine(diagnosis, evidence).flatMap((envelope) =>
    envelope.probe === 'wsus-access' && envelope.status === 'collected'
      ? [
          {
            drawing: attemptChart(envelope.value, envelope.collectedAt, language),
            attempts: attemptTableOf(envelope.value, envelope.collectedAt, language)
          }
        ]
      : []
  )
  return {
    story: scanStoryView(diagnosis, language),
    paths: paths.flatMap(({ drawing, attempts }) => (drawing === null ? [] : [{ drawing, attempts }]))
  }
}

/** The texts to copy, of the redacted case if redaction is on; those of a sample case say so. */
export function textsOf(session: Session, wording: ViewContext): ReturnType<typeof textsToCopy> {
  return textsToCopy(session, wording, sampleNote(session, wording.language))
}
