import { stepIds } from '../../src-main/contract/check.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { computerName } from '../../src-main/derived/machines/chosen-machine.ts'
import { caseFactsText } from '../../src-main/text/case-facts.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import type { Session } from '../../src-main/service/api.ts'
import { rightsOf } from '../../src-main/presentation/case-facts.ts'
import { hashOf, type Page } from './pages.ts'
import type { Running } from './running.ts'
import type { RunningStep } from './running-steps.ts'
import type { GlyphName, StepViewModel } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

export interface StepNavItem {
  readonly page: Page
  /** Null while there is nothing to go to. */
  readonly href: string | null
  readonly mark: GlyphName
  readonly name: string
  readonly note: string
  readonly current: boolean
}

/** The result, then the documented order with the state of each step, then what else can be done with a case. */
export function stepNavItems(
  steps: readonly StepViewModel[],
  page: Page | 'running',
  language: Language,
  /** The steps that a run reads for; the others keep their state meanwhile. */
  reading: readonly RunningStep[] = [],
  /** The state of the verdict; the result is open without one. */
  verdict: GlyphName | null = null
): StepNavItem[] {
  const ui = uiText[language].sidebar
  const running = page === 'running'
  const reachable = steps.length > 0 && !running
  const rows = stepIds.map((id, index): StepNavItem => {
    const asked = running ? reading.find((candidate) => candidate.id === id) : undefined
    const step = steps.find((model) => model.id === id)
    const name = termsText[language].steps[id].name
    return {
      page: id,
      href: reachable ? hashOf(id) : null,
      // one thing turns, and that is the run itself
      mark: asked === undefined ? (step?.mark ?? 'open') : asked.state === 'read' ? 'ok' : 'open',
      name: index === 0 ? name : `${index} · ${name}`,
      note: asked === undefined ? (step?.note ?? ui.notYet) : asked.state === 'read' ? ui.read : ui.running,
      current: page === id
    }
  })
  const result: StepNavItem = {
    page: 'result',
    href: reachable ? hashOf('result') : null,
    mark: running ? 'running' : (verdict ?? 'open'),
    name: running ? ui.run : ui.result,
    note: running ? '' : ui.resultNote,
    current: running || page === 'result'
  }
  const compare: StepNavItem = {
    page: 'compare',
    href: hashOf('compare'),
    mark: 'compare',
    name: ui.compare,
    note: ui.compareNote,
    current: page === 'compare'
  }
  return reachable ? [result, ...rows, compare] : [result, ...rows]
}

/** Which computer and which server: three short lines above the steps. */
export interface SidebarCase {
  readonly name: string
  readonly lines: readonly string[]
  /** Said of a sample case; empty for a real one. */
  readonly badge: string
}

/** The case above the steps. */
export function sidebarCase({ diagnosis, sample }: Session, language: Language): SidebarCase {
  const rights = rightsOf(diagnosis, language)
  const machine = [diagnosis.client?.os ?? '', rights].filter((part) => part !== '').join(' · ')
  return {
    name: computerName(diagnosis) ?? uiText[language].sidebar.noClient,
    lines: [machine, diagnosis.wsus?.url ?? ''].filter((line) => line !== ''),
    badge: sample === undefined ? '' : uiText[language].samples.badge
  }
}

/** What a run knows of its computer so far; null for nothing. */
export function sidebarRun({ known }: Running, language: Language): SidebarCase | null {
  if (known === null || known.computer === null) return null
  const { elevated, notElevated } = caseFactsText[language]
  const rights = known.elevated === null ? '' : known.elevated ? elevated : notElevated
  return { name: known.computer, lines: [rights, known.server ?? ''].filter((line) => line !== ''), badge: '' }
}
