import type { CheckResult, StepId } from '../../src-main/contract/check.ts'
import type { Diagnosis, StepState } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { checkViews } from './check-view.ts'
import { missingLine } from '../../src-main/presentation/why-missing.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { reusedEvidenceLines } from './evidence.ts'
import { nextStepOf } from '../../src-main/presentation/next-step.ts'
import { causeInStep, causeStatus, causeText } from '../../src-main/presentation/verdict.ts'
import { nextStepView } from './now-view.ts'
import type { CheckViewModel, GlyphName, StepViewModel, ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

type Step = Diagnosis['steps'][number]
const stateMark: Readonly<Record<StepState, GlyphName>> = {
  clear: 'ok',
  found: 'bad',
  undecided: 'unknown',
  waiting: 'waiting'
}

/** The documented steps in the reader's language, in their order. */
export function stepViews(diagnosis: Diagnosis, wording: ViewContext): StepViewModel[] {
  return diagnosis.steps.map((step, index) => stepView(step, index, diagnosis, wording))
}

function stepView(step: Step, index: number, diagnosis: Diagnosis, wording: ViewContext): StepViewModel {
  const { language } = wording
  const ui = uiText[language].step
  const about = termsText[language].steps[step.id]
  const waiting = step.state === 'waiting'
  // The schema demands findings for every found result; its type only says "an array".
  const results = step.results as unknown as readonly CheckResult[]
  const cause = causeInStep(step, diagnosis)
  const next = nextStepOf(step, { diagnosis, evidence: wording.evidence }, wording)
  const views = results.flatMap((result) => checkViews(result, waiting, wording)).map(openFor(cause?.check ?? null))
  const notApplicable = views.filter((view) => view.mark === 'none')
  const shown = views.filter((view) => view.mark !== 'none').sort((a, b) => rank[a.mark] - rank[b.mark])
  const nothingApplies = shown.length === 0 && step.state === 'clear'
  return {
    id: step.id,
    name: about.name,
    mark: nothingApplies ? 'none' : cause === null ? stateMark[step.state] : causeStatus(cause, diagnosis),
    state: step.state,
    note: noteOf(step, shown, nothingApplies, diagnosis, language),
    eyebrow: index === 0 ? ui.before(about.name) : ui.position(index, about.name),
    question: about.asks,
    title: titleOf(step, shown, nothingApplies, diagnosis, language),
    about: about.why,
    next:
      next === null ? null : nextStepView(next, cause === null ? null : causeText(cause, diagnosis, wording), language),
    missing: step.state === 'undecided' ? missingOf(results, wording) : [],
    kept: reusedEvidenceLines(results, diagnosis.collectedAt, wording),
    waitsFor: waiting ? { step: blockingStep(diagnosis), name: blockingName(diagnosis, language) } : null,
    checks: shown,
    notApplicable
  }
}

const rank: Readonly<Record<GlyphName, number>> = {
  bad: 0,
  waiting: 1,
  warn: 2,
  hint: 3,
  unknown: 4,
  running: 5,
  compare: 5,
  open: 5,
  ok: 6,
  none: 7
}

/** The cause's own row starts open: it is what the page is about. */
function openFor(cause: string | null): (view: CheckViewModel) => CheckViewModel {
  return (view) => (cause !== null && view.key === `${cause}-0` ? { ...view, open: true } : view)
}

function titleOf(
  step: Step,
  shown: readonly CheckViewModel[],
  nothingApplies: boolean,
  diagnosis: Diagnosis,
  language: Language
): string {
  const ui = uiText[language].step
  const cause = causeInStep(step, diagnosis)
  const found = cause === null ? undefined : shown.find((view) => view.key === `${cause.check}-0`)
  if (found !== undefined) return found.title
  if (nothingApplies && step.id === 'certificate' && isHttp(diagnosis)) return ui.noCertificate
  if (nothingApplies) return ui.nothingApplies(termsText[language].steps[step.id].name)
  if (step.state === 'waiting') return ui.waiting(blockingName(diagnosis, language))
  if (step.state === 'undecided') return ui.undecided[step.id]
  // nothing was read that would say where the address should come from
  if (step.id === 'orientation' && diagnosis.wsus?.source === 'argument') return ui.givenServer
  return step.id === 'certificate' && isHttp(diagnosis) ? ui.noCertificate : ui.clear[step.id]
}

function isHttp({ wsus }: Diagnosis): boolean {
  return wsus !== null && /^http:/i.test(wsus.url)
}

function noteOf(
  step: Step,
  shown: readonly CheckViewModel[],
  nothingApplies: boolean,
  diagnosis: Diagnosis,
  language: Language
): string {
  const texts = uiText[language].sidebar
  if (nothingApplies) return texts.nothingApplies
  if (step.state === 'waiting') return texts.waits(blockingName(diagnosis, language))
  const notes = shown.filter((view) => view.mark === 'warn' || view.mark === 'hint').length
  if (step.state === 'clear' && notes > 0) return texts.warnings(formatNumber(notes, language))
  const { confidence } = diagnosis.verdict
  if (step.id === diagnosis.verdict.step && (confidence === 'likely' || confidence === 'possible'))
    return texts.likely[confidence]
  return termsText[language].states[step.state]
}

/** The step whose cause has to be fixed before later ones are judged. */
function blockingStep({ steps, verdict }: Diagnosis): StepId {
  return verdict.step ?? steps.find((step) => step.state === 'found')?.id ?? 'orientation'
}

function blockingName(diagnosis: Diagnosis, language: Language): string {
  return termsText[language].steps[blockingStep(diagnosis)].name
}

function missingOf(results: readonly CheckResult[], { evidence, language }: ViewContext): string[] {
  const probes = results.flatMap((result) => (result.outcome === 'undecided' ? result.missing : []))
  return [...new Set(probes)].map((probe) => missingLine(probe, evidence, language))
}
