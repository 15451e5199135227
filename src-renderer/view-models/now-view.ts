import type { Side } from '../../src-main/contract/check.ts'
import type { Diagnosis } from '../../src-main/contract/diagnosis.ts'
import type { CauseText } from '../../src-main/presentation/verdict.ts'
import type { NextStepView } from './view-model.ts'
import type { Language } from '../../src-main/contract/text.ts'
import type { NextStep } from '../../src-main/presentation/next-action.ts'
import { teamSteps } from '../../src-main/presentation/team-steps.ts'

/** What is to be done now: fixed here, ordered from somebody else, one thing fetched, or nothing at all. */
export type NowKind = 'here' | 'order' | 'missing' | 'nothing'

export interface NowView {
  readonly kind: NowKind
  readonly next: NextStepView | null
  /** Who has to act; null where nobody is known. */
  readonly actor: Side | null
}

/** By who has to act, where there is a cause; a case that is open lacks something first of all. */
export function nowView({ verdict }: Diagnosis, cause: CauseText | null, next: NextStepView | null): NowView {
  const actor = cause?.actor ?? verdict.side
  if (next === null) return { kind: 'nothing', next, actor }
  if (cause === null) return { kind: 'missing', next, actor }
  return { kind: actor === 'client' ? 'here' : 'order', next, actor }
}

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
