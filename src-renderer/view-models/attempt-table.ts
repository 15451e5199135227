import type { EvidenceValue } from '../../src-main/contract/evidence/index.ts'
import type { Language } from '../../src-main/contract/text.ts'
import {
  attemptViews,
  courseKey,
  pathSource,
  pathText,
  type AttemptStage,
  type AttemptView
} from '../../src-main/presentation/attempts.ts'
import { formatDuration } from '../../src-main/presentation/format.ts'
import { attemptText } from '../../src-main/text/attempt.text.ts'
import type { AttemptRow, AttemptTable, StageView } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** The paths to the server, stage by stage; test addresses that went alike over one path share a row. */
export function attemptTableOf(
  access: EvidenceValue<'wsus-access'>,
  collectedAt: string | null,
  language: Language
): AttemptTable {
  const words = uiText[language].evidence.attempts
  const views = attemptViews(access, collectedAt, language)
  const tunnel = views.some(({ attempt }) => attempt.connect !== null)
  const { stages } = attemptText[language]
  return {
    caption: words.caption(access.wsusUrl),
    columns: [words.path, stages.name, stages.tcp, ...(tunnel ? [stages.connect] : []), stages.tls, stages.http],
    rows: access.paths.flatMap((path) =>
      rowsOf(
        views.filter((view) => view.path === path),
        tunnel,
        language
      )
    )
  }
}

/** The slowest of the equal attempts represents them. */
function rowsOf(views: readonly AttemptView[], tunnel: boolean, language: Language): readonly AttemptRow[] {
  const courses = [...new Set(views.map(courseKey))]
  return courses.flatMap((course) => {
    const alike = views.filter((view) => courseKey(view) === course)
    const [first, ...others] = alike
    if (first === undefined) return []
    const slowest = others.reduce((a, b) => (b.attempt.durationMs > a.attempt.durationMs ? b : a), first)
    const { name, tcp, connect, tls, http } = slowest.stages
    const source = pathSource(first.path, language)
    const path = pathText(first.path, language)
    return {
      path: source === null ? path : `${path} (${source})`,
      effective: first.path.effective ? attemptText[language].effective : '',
      addresses:
        views.length > 1 && alike.length === views.length
          ? uiText[language].evidence.attempts.allAddresses(views.length)
          : alike.map(({ address }) => address).join(', '),
      stages: [name, tcp, ...(tunnel ? [connect] : []), tls, http].map((stage) => stageView(stage, language))
    }
  })
}

/** What was not finished took no time of its own. */
export function stageView({ status, text, duration }: AttemptStage, language: Language): StageView {
  const shown = duration === null || status === 'unknown' ? '' : formatDuration(duration, language)
  return { state: status, text, duration: shown }
}
