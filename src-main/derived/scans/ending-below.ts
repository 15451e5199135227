import type { Reference } from '../../contract/check.ts'
import { endingOf, type Ending } from './scan-story/ending.ts'
import type { TimelineEvent, Timelines } from './scan-story/timeline.ts'

/** Lines of several threads may be slightly out of order, in milliseconds. A larger step back means that the clock was set back. */
const setBackMs = 60_000

/**
 * The last end of this kind below a result in the same file whose time is earlier: the clock was set back in between, as
 * at the end of summer time where the log has no offset, or because it was wrong, and the order of lines counts. A file
 * whose times decrease throughout is sorted newest first, one whose times go up and down was collected line by line:
 * neither is affected.
 */
export function endingBelow(
  outcome: Ending['outcome'],
  { reference, at }: { readonly reference: Reference; readonly at: string | null },
  { configmgr, agent }: Timelines
): TimelineEvent | undefined {
  const own = [...configmgr, ...agent]
    .filter(({ place }) => place.source === reference.source && place.probe === reference.probe)
    .sort((a, b) => a.place.line - b.place.line)
  const steps = own.map((moment, nth) => Date.parse(moment.at ?? '') - Date.parse(own[nth - 1]?.at ?? moment.at ?? ''))
  const down = steps.filter((step) => step < 0).length
  const up = steps.filter((step) => step > 0).length
  const reordered = (down > 1 && down > up) || (down > 2 && down * 4 > up)
  if (reordered || steps.every((step) => !(step < -setBackMs))) return undefined
  const stream = reference.probe === 'configmgr-log' ? 'configmgr' : 'agent'
  return own.findLast(
    ({ event, place, at: when }) =>
      place.line > (reference.line ?? Infinity) &&
      endingOf(event, stream)?.outcome === outcome &&
      Date.parse(at ?? '') - Date.parse(when ?? '') > 0
  )
}
