import type { CheckId } from './check-ids.ts'
import type { Collected, Evidence, ProbeId } from './evidence/index.ts'

export const stepIds = ['orientation', 'proxy', 'certificate', 'timeout'] as const
export type StepId = (typeof stepIds)[number]
export const sides = ['client', 'network', 'proxy', 'server'] as const
export type Side = (typeof sides)[number]
/** `blocker` alone can be a cause; `warning` only when nothing else explains the failure; `hint` never. */
export type Severity = 'blocker' | 'warning' | 'hint'
/** `certain`: reproduced, or read from settings. `likely`: according to logs. `possible`: a single indication. */
export type Confidence = 'certain' | 'likely' | 'possible'

/** Source of a piece of evidence: live, or file and line. `quote` is the value itself, never translated. */
export interface Reference {
  readonly probe: ProbeId
  readonly source: string | null
  readonly line: number | null
  readonly at: string | null
  readonly quote: string
  /** It speaks against the finding that cites it, which is no more than `possible` for that reason. */
  readonly against?: true | undefined
}

/** Numbers, names and codes; never a sentence. */
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

export interface Finding<F extends Facts = Facts> {
  readonly facts: F
  readonly confidence: Confidence
  /** At least one: a finding without evidence is not a finding. */
  readonly evidence: readonly [Reference, ...Reference[]]
}

/** The result of a check. `undecided` is a result of its own and names the missing evidence. */
export type Judgement<F extends Facts = Facts> =
  | {
      readonly outcome: 'found'
      readonly findings: readonly [Finding<F>, ...Finding<F>[]]
      /** Left out where the side is the check's own, whatever the evidence. */
      readonly side?: Side
    }
  | { readonly outcome: 'clear'; readonly evidence: readonly Reference[] }
  | { readonly outcome: 'not-applicable' }
  | { readonly outcome: 'undecided'; readonly missing: readonly ProbeId[] }

/** Where the question comes from: a heading of the article, or Microsoft's documentation. */
export interface Citation {
  readonly title: string
  readonly url: string | null
}

/** Everything collected, by probe; a probe that ran on three files has three envelopes. */
export interface EvidenceSet {
  /** The collected envelopes of one probe, live first, then files by name. */
  all<Id extends ProbeId>(probe: Id): readonly Collected<Id>[]
  /** Every envelope, also failed and skipped ones. */
  readonly envelopes: readonly Evidence[]
}

export interface Context {
  /** The time of the case: start of the live run, or the newest time in the files; null if they contain none. */
  readonly collectedAt: Date | null
}

/** A probe, or a derived value, which names the probes it reads. */
export type Need = ProbeId | { readonly needs: readonly ProbeId[] }

/** One question. Pure: evidence in, judgement out; no clock, no language. */
export interface Check<F extends Facts = Facts> {
  readonly id: CheckId
  readonly step: StepId
  readonly severity: Severity
  readonly side: Side
  /** The evidence it reads; reading anything else throws. */
  readonly needs: readonly Need[]
  readonly source: Citation
  evaluate(evidence: EvidenceSet, context: Context): Judgement<F>
}

export type CheckResult = {
  readonly check: CheckId
  readonly step: StepId
  readonly severity: Severity
  readonly side: Side
} & (Judgement | { readonly outcome: 'crashed'; readonly detail: string })
