import * as v from 'valibot'
import { impersonal, personal } from '../text-role.ts'

/** How the update server answered from `at` on (ISO 8601 UTC). `quote`: the request that shows it, unchanged. */
const watchState = v.strictObject({ at: impersonal, works: v.boolean(), quote: personal('text') })
export type WatchState = v.InferOutput<typeof watchState>

/**
 * A check that was repeated until the failure happened or its time was up (`check --watch`). The rest of the case is
 * that of the last round.
 *
 * - `failing-from-start`: the first round failed already; `failure-seen`: a later one did.
 * - `failed-scan`: the requests worked, but a log tells of a scan that failed while watching.
 * - `no-server`: no update server is known, so there was nothing to ask.
 */
export const watch = v.strictObject({
  startedAt: impersonal,
  endedAt: impersonal,
  ended: v.picklist(['failing-from-start', 'failure-seen', 'failed-scan', 'no-server', 'time-up']),
  rounds: v.number(),
  /** The state of the first round and every change of it, oldest first; at most the newest 200. */
  states: v.array(watchState),
  /** Probes of settings, names and scripts whose evidence in the last round differs from the round before. */
  changed: v.array(impersonal)
})
export type WatchEnd = v.InferOutput<typeof watch>['ended']
