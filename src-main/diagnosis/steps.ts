import { checks } from '../checks/index.ts'
import type { Citation, StepId } from '../contract/check.ts'
import type { CheckId } from '../contract/check-ids.ts'
import { article } from '../knowledge/article.ts'

export interface Step {
  readonly id: StepId
  readonly source: Citation
  /** Check ids in the order in which they are asked. */
  readonly checks: readonly CheckId[]
}

/** The documented order. The article begins with proxy; where the client gets its server from is asked before anything. */
const order = [
  { id: 'orientation', source: article.timeout },
  { id: 'proxy', source: article.proxy },
  { id: 'certificate', source: article.certificate },
  { id: 'timeout', source: article.timeout }
] as const satisfies readonly Omit<Step, 'checks'>[]

export const steps: readonly Step[] = order.map((step) => ({
  ...step,
  checks: checks.filter((check) => check.step === step.id).map((check) => check.id)
}))
