import type { CheckId } from '../../contract/check-ids.ts'
import type { Reference } from '../../contract/check.ts'

/** What Windows' event log adds to the newest failed scan where its own code leaves the reason open. */
export interface EventReason {
  readonly cause: CheckId
  /** True if other programs' events look the same, so that this one does not prove the cause. */
  readonly ambiguous: boolean
  /** The one technical value of the check; left out where the events tell none. */
  readonly detail?: string
  readonly reference: Reference
  /** Further events about the same. */
  readonly beside: readonly Reference[]
}
