import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { TextContext } from '../../src-main/presentation/verdict.ts'
import type { StepId } from '../../src-main/contract/check.ts'
import type { StepState } from '../../src-main/contract/diagnosis.ts'
import type { TeamSteps } from '../../src-main/presentation/team-steps.ts'
import type { Status } from '../../src-main/contract/status.ts'

/** The language, the texts of the checks, and the evidence of the case that is shown. */
export interface ViewContext extends TextContext {
  readonly evidence: readonly Evidence[]
}

/** State as a shape; always shown together with words. */
export type GlyphName = Status | 'hint' | 'open' | 'running' | 'compare'

export interface EvidenceRow {
  readonly what: string
  /** As it was found, never translated. */
  readonly value: string
  /** Its number of characters, written for the reader. */
  readonly length: string
  readonly where: string
}

export interface StageView {
  readonly state: Status
  readonly text: string
  readonly duration: string
}

/** Test addresses with the same result over one path. */
export interface AttemptRow {
  readonly path: string
  /** Marks the path that Windows uses; empty for others. */
  readonly effective: string
  readonly addresses: string
  readonly stages: readonly StageView[]
}

export interface AttemptTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly AttemptRow[]
}

/** What to do: a headline, the steps of each team in order, perhaps a command to copy. */
interface Advice {
  readonly headline: string
  readonly teams: readonly TeamSteps[]
  readonly command: string | null
}

export interface CheckViewModel {
  readonly key: string
  readonly mark: GlyphName
  readonly state: string
  readonly title: string
  readonly value: string
  readonly open: boolean
  readonly why: string
  readonly advice: Advice | null
  readonly missing: readonly string[]
  readonly evidence: readonly EvidenceRow[]
  readonly attempts: readonly AttemptTable[]
}

/** The one next step with everything needed to trust it, or to doubt it. */
export interface NextStepView extends Advice {
  readonly who: string
  /** What alone would bring the first piece that is missing; null for anything else. */
  readonly needs: 'administrator' | 'network' | null
  /** Null where no cause is named. */
  readonly judgement: { readonly side: string; readonly confidence: string; readonly reason: string } | null
  readonly overturn: readonly string[]
}

/** Checks that need no attention, shown together so that findings stand out. */
export interface CollapsedGroup {
  readonly key: string
  readonly mark: GlyphName
  readonly title: string
  readonly checks: readonly CheckViewModel[]
}

export interface StepViewModel {
  readonly id: StepId
  readonly name: string
  readonly mark: GlyphName
  readonly state: StepState
  /** One short line for the sidebar. */
  readonly note: string
  readonly eyebrow: string
  /** What the step asks; above its answer, which is the title. */
  readonly question: string
  readonly title: string
  /** Why it is asked. */
  readonly about: string
  readonly next: NextStepView | null
  /** What an undecided step lacks, with reasons. */
  readonly missing: readonly string[]
  /** What was not read again when something else was. */
  readonly kept: readonly string[]
  /** The earlier step whose cause has to be fixed first; null for a step that is judged. */
  readonly waitsFor: { readonly step: StepId; readonly name: string } | null
  /** Those that apply, what needs attention first. */
  readonly checks: readonly CheckViewModel[]
  readonly notApplicable: readonly CheckViewModel[]
}
