import { actionLine, type NextStep } from '../../src-main/presentation/next-step.ts'
import type { CauseText } from '../../src-main/presentation/verdict.ts'
import type { NextStepView } from './view-model.ts'

/** The next step as the card shows it, with the judgement of the cause where there is one. */
export function nextStepView({ headline, who, actions, command }: NextStep, cause: CauseText | null): NextStepView {
  const steps = actions.map(actionLine)
  return {
    headline,
    steps,
    command,
    who,
    judgement: cause === null ? null : { side: cause.side, confidence: cause.confidence, reason: cause.reason },
    overturn: cause?.overturn ?? []
  }
}
