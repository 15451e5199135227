import type { CodeSeen, Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { Language } from '../../src-main/contract/text.ts'
import { withServerLogsRequest } from '../../src-main/text/server-logs-request.text.ts'
import { inputKindsText } from '../../src-main/text/input-kinds.text.ts'
import { inputRemarkText } from '../../src-main/text/input-remarks.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import { formatCode } from '../../src-main/knowledge/format-code.ts'
import type { ViewContext } from './check-view.ts'
import { missingLine } from './evidence-view.ts'
import { formatTime } from '../../src-main/knowledge/format-time.ts'
import { formatBytes } from '../../src-main/presentation/format.ts'
import { formatNumber } from '../../src-main/text/format-number.ts'
import { causeOf, nextStep, overturnOf } from './next-step.ts'
import type { Mark, NextStepView } from './view-model.ts'
import { uiText } from '../text/wizard.text.ts'

export interface ResultViewModel {
  readonly mark: Mark
  readonly eyebrow: string
  readonly title: string
  readonly meaning: string
  /** Label and value, in reading order. */
  readonly judgement: readonly (readonly [label: string, value: string])[]
  readonly next: NextStepView | null
  readonly codes: readonly (readonly string[])[]
  readonly failover: string
  readonly inputs: readonly (readonly string[])[]
  readonly unanswered: readonly string[]
}

const verdictMark: Readonly<Record<Diagnosis['verdict']['outcome'], Mark>> = {
  found: 'bad',
  clear: 'ok',
  undecided: 'unknown'
}

/** The verdict with its reasons, and what the case holds. */
export function resultView(diagnosis: Diagnosis, wording: ViewContext): ResultViewModel {
  const { language, texts, evidence } = wording
  const ui = uiText[language]
  const { verdict } = diagnosis
  const step = diagnosis.steps.find((candidate) => candidate.id === verdict.step)
  const cause = step === undefined ? null : causeOf(step, diagnosis)
  const own = cause === null ? undefined : texts[cause.check]?.[language].found(cause.findings[0].facts)
  const text = own === undefined ? undefined : withServerLogsRequest(own, diagnosis, language)
  const general = termsText[language].verdicts[verdict.outcome]
  const confidence = verdict.confidence === null ? null : termsText[language].confidences[verdict.confidence]
  const judgement: [string, string][] = []
  if (confidence !== null) judgement.push([ui.step.confidence, `${confidence.word}: ${confidence.reason}`])
  if (verdict.side !== null) {
    judgement.push([ui.result.side, termsText[language].sides[verdict.side]])
    judgement.push([ui.step.who, termsText[language].actors[text?.actor ?? verdict.side]])
  }
  for (const line of overturnOf(diagnosis, wording)) judgement.push([ui.step.overturn, line])
  return {
    mark: verdictMark[verdict.outcome],
    eyebrow: step === undefined ? ui.result.eyebrow : ui.result.cause(termsText[language].steps[step.id].name),
    title: text?.title ?? general.title,
    meaning: text?.why ?? general.meaning,
    judgement,
    next: step === undefined ? null : nextStep(step, diagnosis, wording),
    codes: diagnosis.codes.map((code) => codeRow(code, wording)),
    failover: failoverOf(diagnosis, wording),
    inputs: diagnosis.inputs.map((input) => [
      input.name,
      inputKindsText[language][input.kind],
      formatBytes(input.bytes, language),
      [
        input.recognised ? ui.result.yes : ui.result.no,
        ...(input.remark === undefined ? [] : [inputRemarkText(input.remark, language)])
      ].join(' · ')
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
  const newest = diagnosis.codes.reduce<CodeSeen | null>(
    (best, code) => (best === null || (code.last ?? '') > (best.last ?? '') ? code : best),
    null
  )
  if (newest === null) return failover.none
  const meaning = newest.inRetryList ? failover.listed : failover.notListed
  return `${uiText[language].result.latest(formatCode(newest.code))} ${meaning}`
}
