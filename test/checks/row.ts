import type { Confidence, Context, EvidenceSet, Facts, Judgement } from '../../src-main/contract/check.ts'
import type { Evidence, ProbeId } from '../../src-main/contract/evidence/index.ts'
import { checks } from '../../src-main/checks/index.ts'
import { evidenceSet, restricted } from '../../src-main/derived/evidence-set.ts'
import { collectedAt } from '../builders/evidence.ts'

/** One line of a table: this evidence makes this check say that. */
export interface Row {
  readonly check: string
  /** Ends the sentence "<check> is <outcome> when …". */
  readonly when: string
  readonly evidence: readonly Evidence[]
  readonly outcome: Judgement['outcome']
  readonly confidence?: Confidence
  /** Facts that must be among those of the finding. */
  readonly facts?: Facts
  readonly missing?: readonly ProbeId[]
}

type Given = readonly Evidence[]

/** Read from configuration or reproduced live. */
export function certain(check: string, when: string, evidence: Given, facts: Facts = {}): Row {
  return { check, when, evidence, outcome: 'found', confidence: 'certain', facts }
}

/** Known from the logs. */
export function likely(check: string, when: string, evidence: Given, facts: Facts = {}): Row {
  return { check, when, evidence, outcome: 'found', confidence: 'likely', facts }
}

/** One sign only. */
export function possible(check: string, when: string, evidence: Given, facts: Facts = {}): Row {
  return { check, when, evidence, outcome: 'found', confidence: 'possible', facts }
}

export function clear(check: string, when: string, evidence: Given): Row {
  return { check, when, evidence, outcome: 'clear' }
}

export function notApplicable(check: string, when: string, evidence: Given): Row {
  return { check, when, evidence, outcome: 'not-applicable' }
}

export function undecided(check: string, when: string, evidence: Given, missing: readonly ProbeId[]): Row {
  return { check, when, evidence, outcome: 'undecided', missing }
}

/** What the check says of a row's evidence, seeing only what it asked for, as in a real run. */
export function judged(row: Pick<Row, 'check' | 'evidence'>): Judgement {
  const check = checks.find((candidate) => candidate.id === row.check)
  if (check === undefined) throw new Error(`no check ${row.check}`)
  const evidence: EvidenceSet = restricted(evidenceSet(row.evidence), check.needs)
  const context: Context = { collectedAt: new Date(collectedAt) }
  return check.evaluate(evidence, context)
}
