import * as v from 'valibot'
import { probeIds } from './evidence/index.ts'

const probe = v.picklist(probeIds)

/**
 * One difference of the evidence of two cases. `what`: the member, value or request, in neutral technical words; null for a side on
 * which it is absent. `check`: the check whose finding on the broken side rests on it; `lookedAt`: some check reads this evidence.
 */
const difference = v.strictObject({
  probe,
  what: v.string(),
  broken: v.nullable(v.string()),
  healthy: v.nullable(v.string()),
  check: v.nullable(v.string()),
  lookedAt: v.boolean()
})
export type Difference = v.InferOutput<typeof difference>

const side = v.strictObject({
  inputs: v.array(v.string()),
  computer: v.nullable(v.string()),
  outcome: v.picklist(['found', 'clear', 'undecided']),
  cause: v.nullable(v.string())
})

/**
 * What `compare --json` writes: the differences, those behind the broken side's findings first, then what checks read, then the
 * rest; and the evidence that only one side has, which cannot be compared.
 */
export const comparisonSchema = v.strictObject({
  schema: v.literal('sup-doctor/comparison@1'),
  tool: v.strictObject({ version: v.string() }),
  broken: side,
  healthy: side,
  differences: v.array(difference),
  /** Ids of a ConfigMgr or WSUS client that two computers of different names have in common, as after cloning an image. */
  sharedIds: v.array(v.string()),
  onlyBroken: v.array(probe),
  onlyHealthy: v.array(probe)
})
export type Comparison = v.InferOutput<typeof comparisonSchema>
