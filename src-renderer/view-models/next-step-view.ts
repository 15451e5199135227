import type { Language } from '../../src-main/contract/text.ts'
import type { NextStep } from '../../src-main/presentation/next-step.ts'
import { teamSteps } from '../../src-main/presentation/team-steps.ts'
import type { CauseText } from '../../src-main/presentation/verdict.ts'
import type { NextStepView } from './view-model.ts'

/** The next step as the card shows it, with the judgement of the cause where there is one. */
export function nextStepView(
  { headline, who, actions, command, needs = null }: NextStep,
  cause: CauseText | null,
  language: Language
): NextStepView {
  return {
    headline,
    teams: teamSteps(actions, who, language),
    command,
    needs,
    who,
    judgement: cause === null ? null : { side: cause.side, confidence: cause.confidence, reason: cause.reason },
    overturn: cause?.overturn ?? []
  }
}
