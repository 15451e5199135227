import type { CheckResult, Finding, Reference } from '../../src-main/contract/check.ts'
import type { CheckText, FoundText } from '../../src-main/contract/text.ts'
import { type TeamSteps, teamSteps } from '../../src-main/presentation/team-steps.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { missingLine } from '../../src-main/presentation/why-missing.ts'
import { evidenceRow, attemptTablesFor, evidenceDuration } from './evidence.ts'
import type { CheckViewModel, GlyphName, ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

/** A clear check's evidence is shown beside its title when it is this short, in characters. */
const shortValue = 48

/**
 * A result as rows of the list: one for each finding, one for everything else. `waiting`: its step is not judged yet.
 */
export function checkViews(result: CheckResult, waiting: boolean, wording: ViewContext): CheckViewModel[] {
  const { language, evidence } = wording
  const outcomes = termsText[language].outcomes
  const text = wording.texts[result.check]?.[language]
  const base = {
    key: result.check,
    title: text?.question ?? result.check,
    value: '',
    open: false,
    why: '',
    advice: null,
    missing: [],
    evidence: [],
    attempts: []
  }
  switch (result.outcome) {
    case 'found':
      return result.findings.map((finding, index) => foundView(result, finding, index, text, waiting, wording))
    case 'clear': {
      const quote = result.evidence.length === 1 ? (result.evidence[0]?.quote ?? '') : ''
      const value = withDuration(quote.length <= shortValue ? quote : '', result.evidence, wording)
      const title = text?.clear ?? result.check
      return [{ ...base, ...shown(result.evidence, wording), mark: 'ok', state: outcomes.clear, title, value }]
    }
    case 'not-applicable':
      return [{ ...base, mark: 'none', state: outcomes['not-applicable'] }]
    case 'undecided': {
      const { outcomeNotReached, notReached } = uiText[language].step
      // Nothing is missing where an earlier failure makes the check pointless.
      if (result.missing.length === 0) {
        return [{ ...base, mark: 'open', state: outcomeNotReached, value: outcomeNotReached, why: notReached }]
      }
      const missing = result.missing.map((probe) => missingLine(probe, evidence, language))
      return [{ ...base, mark: 'unknown', state: outcomes.undecided, value: outcomes.undecided, missing }]
    }
    case 'crashed': {
      const why = `${uiText[language].step.crashed} ${result.detail}`
      return [{ ...base, mark: 'unknown', state: outcomes.crashed, value: outcomes.crashed, why }]
    }
  }
}

const findingMark: Readonly<Record<CheckResult['severity'], GlyphName>> = {
  blocker: 'bad',
  warning: 'warn',
  hint: 'hint'
}

function foundView(
  result: CheckResult,
  finding: Finding,
  index: number,
  text: CheckText | undefined,
  waiting: boolean,
  wording: ViewContext
): CheckViewModel {
  const facts = text?.found(finding.facts)
  return {
    key: `${result.check}-${index}`,
    mark: waiting ? 'waiting' : findingMark[result.severity],
    state: termsText[wording.language].severities[result.severity],
    title: facts?.title ?? result.check,
    value: withDuration(facts?.value ?? '', finding.evidence, wording),
    open: false,
    why: facts?.why ?? '',
    advice:
      facts === undefined
        ? null
        : { headline: facts.next, teams: ownSteps(facts, result, wording), command: facts.command ?? null },
    missing: [],
    ...shown(finding.evidence, wording)
  }
}

function ownSteps({ steps, actor }: FoundText, { side }: CheckResult, { language }: ViewContext): readonly TeamSteps[] {
  const actions = steps.map((what) => ({ what, who: null, why: null }))
  return teamSteps(actions, termsText[language].actors[actor ?? side], language)
}

/** Appends the duration to the value, if the network was used. */
function withDuration(value: string, references: readonly Reference[], { evidence, language }: ViewContext): string {
  return [value, evidenceDuration(references, evidence, language)].filter((part) => part !== '').join(' · ')
}

function shown(
  references: readonly Reference[],
  { evidence, language }: ViewContext
): Pick<CheckViewModel, 'evidence' | 'attempts'> {
  return {
    evidence: references.map((reference) => evidenceRow(reference, language)),
    attempts: attemptTablesFor(references, evidence, language)
  }
}
