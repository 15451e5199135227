import type { StepId } from '../../src-main/contract/check.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import type { ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

export interface BeforeAfter {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Step = Diagnosis['steps'][number]

/** A step as it was before it was checked again, beside what it is now; null where nothing was found either time. */
export function beforeAfter(before: Diagnosis, now: Diagnosis, id: StepId, wording: ViewContext): BeforeAfter | null {
  const { language } = wording
  const texts = uiText[language].again
  const [old, fresh] = [before, now].map(({ steps }) => steps.find((step) => step.id === id))
  if (old === undefined || fresh === undefined) return null
  const [titlesBefore, titlesNow] = [titlesOf(old, wording), titlesOf(fresh, wording)]
  const checks = [...new Set([...titlesBefore.keys(), ...titlesNow.keys()])]
  const state = ({ state }: Step): string => termsText[language].states[state]
  const findings = checks.map((check) => {
    const [was, is] = [titlesBefore.get(check), titlesNow.get(check)]
    const change = was === undefined ? texts.appeared : is === undefined ? texts.gone : texts.unchanged
    return [change, was ?? '–', is ?? '–']
  })
  if (findings.length === 0 && old.state === fresh.state) return null
  const change = old.state === fresh.state ? texts.unchanged : texts.changed
  return {
    title: texts.title,
    columns: [texts.change, texts.before, texts.now],
    rows: [[change, state(old), state(fresh)], ...findings]
  }
}

/** Every step as it was before everything was checked again, beside what it is now. */
export function stepsBeforeAfter(before: Diagnosis, now: Diagnosis, language: Language): BeforeAfter {
  const texts = uiText[language].again
  const { steps, states } = termsText[language]
  const was = new Map(before.steps.map((step) => [step.id, states[step.state]]))
  return {
    title: texts.title,
    columns: [texts.step, texts.before, texts.now],
    rows: now.steps.map((step) => [steps[step.id].name, was.get(step.id) ?? '–', states[step.state]])
  }
}

/** The title of each finding, by its check. */
function titlesOf({ results }: Step, { texts, language }: ViewContext): ReadonlyMap<string, string> {
  return new Map(
    results.flatMap((result) => {
      const [first] = result.outcome === 'found' ? result.findings : []
      if (first === undefined) return []
      return [[result.check, texts[result.check]?.[language].found(first.facts).title ?? result.check] as const]
    })
  )
}
