import type { Evidence } from '../../src-main/contract/evidence/index.ts'
import type { Confidence, Side, StepId } from '../../src-main/contract/check.ts'

/** One broken (or healthy) network, and what has to be said of it. */
export interface Scenario {
  readonly name: string
  /** WSUS address; `{place}` stands for the port of a server of the lab. */
  readonly wsus: string
  /** Left out: no proxy is configured. */
  readonly proxy?: string
  /** What was read from dropped files beside it. */
  readonly files?: readonly Evidence[]
  /** What each path shows for the last test address, stage by stage, as `trace` writes it. */
  readonly direct: string
  readonly overProxy?: string
  /** The verdict; a cause of null means that nothing is wrong. */
  readonly expect: {
    readonly cause: string | null
    /** Left out: `found`, or `clear` where there is no cause. */
    readonly outcome?: 'undecided'
    readonly step: StepId | null
    readonly side: Side | null
    readonly confidence: Confidence | null
  }
}

export const nothingWrong: Scenario['expect'] = { cause: null, step: null, side: null, confidence: null }

/** A certain verdict, the only kind a reproduced fault deserves. */
export function certain(step: StepId, cause: string, side: Side): Scenario['expect'] {
  return { cause, step, side, confidence: 'certain' }
}
