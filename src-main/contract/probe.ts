import type { Evidence, EvidenceValue, FailureReason, ProbeId, SkipReason } from './evidence/index.ts'
import type { TestAddress } from './evidence/wsus-access.ts'

/** Thrown by a probe or by system access to state why there is no evidence; `collect` converts it to an envelope. */
export class ProbeFailure extends Error {
  override readonly name = 'ProbeFailure'
  readonly reason: FailureReason
  constructor(reason: FailureReason, detail: string) {
    super(detail)
    this.reason = reason
  }
}

/** Thrown by a probe that has nothing to do here. */
export class ProbeSkipped extends Error {
  override readonly name = 'ProbeSkipped'
  readonly reason: SkipReason
  constructor(reason: SkipReason) {
    super(reason)
    this.reason = reason
  }
}

/** How far one request for a test address has come, reported while its probe still runs. */
export interface RequestReport {
  readonly address: TestAddress
  /** Over a proxy, so that `connected` is about the proxy, and the answer may be the proxy's own. */
  readonly proxied: boolean
  /** `ended`: without an answer in HTTP. */
  readonly stage: 'asked' | 'connected' | 'answered' | 'ended'
  /** Null unless answered. */
  readonly httpStatus: number | null
  /** Milliseconds since it was asked; 0 where it was just asked, or connected. */
  readonly durationMs: number
}

/** Fetches one thing and hands it to a reader. `M` is the machine, typed where the machine lives. */
export interface Probe<Id extends ProbeId, M> {
  readonly id: Id
  readonly touches: readonly ('registry' | 'network' | 'program' | 'file')[]
  /** Probes that have to end before this one, collected or not. */
  readonly after: readonly ProbeId[]
  readonly timeoutMs: number
  readonly needsAdministrator?: true
  /** `report`: for a progress display; reports nothing that is not also in the evidence. */
  collect(
    system: M,
    signal: AbortSignal,
    collected: readonly Evidence[],
    report?: (request: RequestReport) => void
  ): Promise<EvidenceValue<Id>>
}

/** Result of one of several files. */
export type FromFile<Id extends ProbeId> = { readonly source: string } & (
  | { readonly status: 'collected'; readonly value: EvidenceValue<Id> }
  | { readonly status: 'failed'; readonly reason: FailureReason; readonly detail: string }
)

/** A probe that gives one envelope per file; none if there are no such files. */
export interface SeveralProbe<Id extends ProbeId, M> extends Omit<Probe<Id, M>, 'collect'> {
  collectEach(system: M, signal: AbortSignal, collected: readonly Evidence[]): Promise<readonly FromFile<Id>[]>
}
