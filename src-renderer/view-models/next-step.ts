import type { CheckResult } from '../../src-main/contract/check.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import { withServerLogsRequest } from '../../src-main/text/server-logs-request.text.ts'
import { termsText } from '../../src-main/text/terms.text.ts'
import type { ViewContext } from './check-view.ts'
import type { NextStepView } from './view-model.ts'

type Step = Diagnosis['steps'][number]

/** The result that holds a step's cause: the verdict's own, else the step's first finding that prevents the scan. */
export function causeOf(step: Step, diagnosis: Diagnosis): Extract<CheckResult, { outcome: 'found' }> | null {
  const found = step.results.filter((result) => result.outcome === 'found')
  const named = found.find((result) => result.check === diagnosis.verdict.cause)
  if (named !== undefined) return withFindings(named)
  if (step.state !== 'found') return null
  const blocker = found.find((result) => result.severity === 'blocker')
  return blocker === undefined ? null : withFindings(blocker)
}

/** What to do about the cause, who does it, and how sure that is. Null where there is no text for it. */
export function nextStep(step: Step, diagnosis: Diagnosis, wording: ViewContext): NextStepView | null {
  const { language, texts } = wording
  const cause = causeOf(step, diagnosis)
  const text = cause === null ? undefined : texts[cause.check]?.[language]
  if (cause === null || text === undefined) return null
  const isVerdict = diagnosis.verdict.cause === cause.check
  const [finding] = cause.findings
  const own = text.found(finding.facts)
  const result = isVerdict ? withServerLogsRequest(own, diagnosis, language) : own
  const side = isVerdict ? (diagnosis.verdict.side ?? cause.side) : cause.side
  const confidence =
    termsText[language].confidences[
      isVerdict ? (diagnosis.verdict.confidence ?? finding.confidence) : finding.confidence
    ]
  return {
    headline: result.next,
    steps: result.steps,
    command: result.command ?? null,
    who: termsText[language].actors[result.actor ?? side],
    side: termsText[language].sides[side],
    confidence: confidence.word,
    reason: confidence.reason,
    overturn: isVerdict ? overturnOf(diagnosis, wording) : [text.overturn]
  }
}

/** The observations that would prove the verdict wrong, in words. Keys are `<check id>.overturn`; those without a text are left out. */
export function overturnOf(diagnosis: Diagnosis, { texts, language }: ViewContext): string[] {
  return diagnosis.verdict.wouldOverturn.flatMap(
    (key) => texts[key.replace(/\.overturn$/, '')]?.[language].overturn ?? []
  )
}

type Found = Extract<Step['results'][number], { outcome: 'found' }>
/** The schema demands at least one finding; its type only says "an array". */
function withFindings(result: Found): Extract<CheckResult, { outcome: 'found' }> {
  return result as unknown as Extract<CheckResult, { outcome: 'found' }>
}
