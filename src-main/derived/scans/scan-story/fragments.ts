import { endingOf, type Ending, type Stream } from './ending.ts'
import { distanceMs, start, emptyFragment, end, absorb, type ScanFragment } from './fragment.ts'
import { isOfReport } from './phase.ts'
import type { TimelineEvent } from './timeline.ts'

const minute = 60_000
/** Lines about the same end come within seconds; handlers further up repeat it within minutes. */
const restatedWithin = 5 * minute
/** The agent's callers log the failure of a search again right after its end. */
const repeatedWithin = minute / 4
/** A scan that was cut short does not take over what happens hours later. */
const longestScan = 4 * 60 * minute

/** Puts the lines of one kind of log together to scans, by time of their first line. */
export function fragmentsOf(moments: readonly TimelineEvent[], stream: Stream): readonly ScanFragment[] {
  const builder = new FragmentBuilder(stream)
  for (const moment of moments) builder.read(moment)
  return builder.fragments
}

class FragmentBuilder {
  readonly fragments: ScanFragment[] = []
  private readonly stream: Stream
  private readonly open: ScanFragment[] = []
  private closed: ScanFragment | null = null

  constructor(stream: Stream) {
    this.stream = stream
  }

  read(moment: TimelineEvent): void {
    const { event } = moment
    if (event.kind === 'scan-started') return this.started(moment)
    if (isOfReport(event)) return
    const ending = endingOf(event, this.stream)
    if (event.kind === 'policy-failed' && ending !== null) return this.policyFailed(moment, ending)
    if (ending !== null) return this.ended(moment, ending)
    const bearing = event.kind === 'request-failed' || event.kind === 'phase-reached' || event.kind === 'proxy-used'
    if (!bearing) return
    const fragment = this.openFor(moment)
    if (fragment !== null) return absorb(fragment, moment)
    if (event.kind === 'request-failed' && !this.repeatsEnd(moment)) this.addOrphan(moment)
  }

  private started(moment: TimelineEvent): void {
    const policy = this.closed
    // the policy could be set after all: it was not yet the scan's end
    const retried = policy?.phase === 'policy' && within(policy.endedAt, moment.at, restatedWithin)
    const fragment = retried && policy !== null ? policy : this.newFragment()
    if (retried) Object.assign(fragment, { endedAt: null, end: null, outcome: 'unfinished', code: null })
    this.closed = retried ? null : this.closed
    start(fragment, moment)
    // a caller runs one scan at a time, so an open one has no end
    this.dropOpen((candidate) => candidate.caller === fragment.caller)
    this.open.push(fragment)
  }

  private policyFailed(moment: TimelineEvent, ending: Ending): void {
    const before = this.closed?.phase === 'policy' && within(this.closed.endedAt, moment.at, restatedWithin)
    const fragment = before && this.closed !== null ? this.closed : this.newFragment()
    end(fragment, moment, ending)
    this.closed = fragment
  }

  private ended(moment: TimelineEvent, ending: Ending): void {
    const fragment = this.openFor(moment)
    const { closed } = this
    const restated = closed?.outcome === ending.outcome && closed.code === ending.code
    // once the next scan has started, lines about the previous one can only come from another log
    const inAnotherFile = fragment === null || closed?.end?.source !== moment.place.source
    const limit = fragment === null ? restatedWithin : repeatedWithin
    if (closed !== null && restated && inAnotherFile && within(closed.endedAt, moment.at, limit)) {
      return absorb(closed, moment)
    }
    const own = fragment ?? this.newFragment()
    end(own, moment, ending)
    this.dropOpen((candidate) => candidate === own)
    this.closed = own
  }

  /** True for the failure of the scan that has just ended, logged once more behind its end. */
  private repeatsEnd({ event, at, place }: TimelineEvent): boolean {
    const { closed } = this
    if (closed === null || closed.outcome !== 'failed' || closed.code !== (event.code ?? null)) return false
    return closed.end?.source === place.source && within(closed.endedAt, at, repeatedWithin)
  }

  /** A failed request whose scan does not begin in the log. */
  private addOrphan(moment: TimelineEvent): void {
    const last = this.fragments.at(-1)
    const goesOn = last !== undefined && last.start === null && last.end === null
    const fragment = goesOn && within(last.lastAt, moment.at, restatedWithin) ? last : this.newFragment()
    absorb(fragment, moment)
    if (!this.open.includes(fragment)) this.open.push(fragment)
  }

  private openFor({ event, at, place }: TimelineEvent): ScanFragment | null {
    const fits = (candidate: ScanFragment): boolean => {
      const ours = event.caller === undefined || candidate.caller === null || candidate.caller === event.caller
      // a START that lost its columns in copying
      if (ours && candidate.lastAt === null && candidate.last?.source === place.source) return true
      return ours && within(candidate.lastAt, at, candidate.start === null ? restatedWithin : longestScan)
    }
    return this.open.findLast(fits) ?? null
  }

  private dropOpen(which: (fragment: ScanFragment) => boolean): void {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const fragment = this.open[at]
      if (fragment !== undefined && which(fragment)) this.open.splice(at, 1)
    }
  }

  private newFragment(): ScanFragment {
    const fragment = emptyFragment(this.stream)
    this.fragments.push(fragment)
    return fragment
  }
}

/** Lines without a time count as close to each other. */
function within(a: string | null, b: string | null, limit: number): boolean {
  const distance = distanceMs(a, b)
  return distance === null ? a === b : distance <= limit
}
