import type { CodeSeen, Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { inputKindsText } from '../../src-main/text/input-kinds.text.ts'
import { inputNotes } from '../../src-main/text/input-notes.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { formatCode } from '../../src-main/knowledge/format-code.ts'
import { missingLine } from '../../src-main/presentation/why-missing.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatBytes } from '../../src-main/presentation/format.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { nextStep } from '../../src-main/presentation/next-step.ts'
import { newestCode, verdictText } from '../../src-main/presentation/verdict.ts'
import { evidenceOfChosenMachine } from '../../src-main/derived/machines/chosen-machine.ts'
import { consequence } from '../../src-main/presentation/consequence.ts'
import { chipsOf, type Chip } from './chips.ts'
import { nowView, type NowView, nextStepView } from './now-view.ts'
import { proofOf, type Proof } from './proof.ts'
import type { GlyphName, NextStepView, ViewContext } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

export interface ResultViewModel {
  readonly mark: GlyphName
  readonly title: string
  readonly meaning: string
  /** What that means for the person at the computer; may be empty. */
  readonly consequence: string
  readonly chips: readonly Chip[]
  readonly now: NowView
  readonly proof: Proof | null
  readonly next: NextStepView | null
  readonly codes: readonly (readonly string[])[]
  readonly failover: string
  readonly inputs: readonly (readonly string[])[]
  readonly unanswered: readonly string[]
}

const verdictMark: Readonly<Record<Diagnosis['verdict']['outcome'], GlyphName>> = {
  found: 'bad',
  clear: 'ok',
  undecided: 'unknown'
}

/** The verdict with its reasons, and what the case holds. */
export function resultView(diagnosis: Diagnosis, wording: ViewContext): ResultViewModel {
  const { language } = wording
  const ui = uiText[language]
  const evidence = evidenceOfChosenMachine(diagnosis, wording.evidence)
  const { verdict } = diagnosis
  const { title, meaning, cause } = verdictText(diagnosis, wording)
  const next = nextStep({ diagnosis, evidence }, wording)
  const shown = next === null ? null : nextStepView(next, cause, language)
  return {
    mark: verdict.outcome === 'found' && verdict.confidence !== 'certain' ? 'unknown' : verdictMark[verdict.outcome],
    title,
    meaning,
    consequence: consequence(diagnosis, wording),
    chips: chipsOf(diagnosis, next, cause, wording),
    now: nowView(diagnosis, cause, shown),
    proof: proofOf(diagnosis, wording),
    next: shown,
    codes: diagnosis.codes.map((code) => codeRow(code, wording)),
    failover: failoverOf(diagnosis, wording),
    inputs: diagnosis.inputs.map((input) => [
      input.name,
      inputKindsText[language][input.kind],
      formatBytes(input.bytes, language),
      [input.recognised ? ui.result.yes : ui.result.no, ...inputNotes(input, language)].join(' · ')
    ]),
    unanswered: diagnosis.unanswered.map((probe) => missingLine(probe, evidence, language))
  }
}

function codeRow(code: CodeSeen, { language }: ViewContext): string[] {
  const ui = uiText[language].result
  const time = (at: string | null): string => (at === null ? '–' : formatTime(at, language))
  return [
    code.symbol === null ? formatCode(code.code) : `${formatCode(code.code)} ${code.symbol}`,
    code.httpStatus === null ? '–' : String(code.httpStatus),
    termsText[language].groups[code.group],
    formatNumber(code.count, language),
    time(code.first),
    time(code.last),
    code.inRetryList ? ui.yes : ui.no
  ]
}

/** What the newest code means for a change of server. */
function failoverOf(diagnosis: Diagnosis, { language }: ViewContext): string {
  const failover = termsText[language].failover
  const newest = newestCode(diagnosis.codes)
  if (newest === null) return failover.none
  const meaning = newest.inRetryList ? failover.listed : failover.notListed
  return `${uiText[language].result.latest(formatCode(newest.code))} ${meaning}`
}
