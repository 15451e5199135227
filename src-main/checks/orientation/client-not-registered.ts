import type { Check, Confidence, EvidenceSet, Finding, Side } from '../../contract/check.ts'
import { referToEvent } from '../../derived/reference.ts'
import { caseClock } from '../../derived/scans/case-clock.ts'
import { isManagementPointFailing, managementPointFailure } from '../../derived/scans/management-point.ts'
import { newestScan } from '../../derived/scans/newest-scan.ts'
import { timelines, type TimelineEvent } from '../../derived/scans/scan-story/timeline.ts'
import { citations } from '../../knowledge/sources.ts'

export interface RegistrationFacts extends Readonly<Record<string, string | null>> {
  /** UTC of the first line since the client was registered last that says so. */
  readonly at: string | null
  /**
   * `asked`: it asks in vain; `refused`: its site refused it; `certificate`: it does not find its own certificate;
   * `kept`: it cannot store that it is registered.
   */
  readonly what: 'asked' | 'refused' | 'certificate' | 'kept'
  readonly code: string | null
}

/** Registration usually takes a minute or two; a log that ends before this proves nothing. */
const patienceMs = 10 * 60_000

const said: Readonly<Record<string, RegistrationFacts['what']>> = {
  'registration-refused': 'refused',
  'registration-not-kept': 'kept',
  'client-certificate-missing': 'certificate',
  'not-registered': 'asked'
}

const sides: Readonly<Record<RegistrationFacts['what'], Side>> = {
  asked: 'server',
  refused: 'server',
  certificate: 'client',
  kept: 'client'
}

/** The client asked its site to be registered, and is not; until then it gets no policy and no software update point. */
export const clientNotRegistered: Check<RegistrationFacts> = {
  id: 'client-not-registered',
  step: 'orientation',
  severity: 'warning',
  side: 'server',
  needs: [timelines, newestScan, caseClock, managementPointFailure, 'configmgr-log'],
  source: citations.entraWorkflow,
  evaluate(evidence) {
    const events = timelines.of(evidence).configmgr
    const registered = events.findLastIndex(({ event }) => event.kind === 'registered')
    const open = events.slice(registered + 1).filter(({ event }) => event.kind in said)
    const newest = open.at(-1) ?? events[registered]
    if (newest === undefined) return { outcome: 'not-applicable' }
    const hasScanned = (newestScan.of(evidence)?.at ?? '') > (newest.at ?? '')
    if (open.length === 0 || hasScanned)
      return { outcome: 'clear', evidence: [referToEvent(newest.place, newest.event)] }
    const worst = worstOf(open)
    const what = said[worst.event.kind] ?? 'asked'
    // a refusal is an answer; for the others time has to show that it stays so
    if (what !== 'refused' && what !== 'kept' && !hasWaited(evidence, open[0])) return { outcome: 'not-applicable' }
    const facts = { at: open[0]?.at ?? null, what, code: worst.event.code ?? null }
    const confidence = confidenceIn(what, isManagementPointFailing(evidence))
    const finding: Finding<RegistrationFacts> = {
      facts,
      confidence,
      evidence: [referToEvent(worst.place, worst.event)]
    }
    return { outcome: 'found', side: sides[what], findings: [finding] }
  }
}

/** An answer says more than a lack, and a lack more than a request; of several of a kind the newest. */
function worstOf(open: readonly TimelineEvent[]): TimelineEvent {
  const [first] = Object.keys(said).flatMap((kind) => open.findLast(({ event }) => event.kind === kind) ?? [])
  if (first === undefined) throw new Error('There is no event of a registration.')
  return first
}

/** The request may not have arrived at all, which is another check's; and a client that keeps nothing may scan all the same. */
function confidenceIn(what: RegistrationFacts['what'], isUnreachable: boolean): Confidence {
  return what === 'kept' || (what === 'asked' && isUnreachable) ? 'possible' : 'likely'
}

function hasWaited(evidence: EvidenceSet, since: TimelineEvent | undefined): boolean {
  const clock = caseClock.of(evidence)
  const lasts = evidence
    .all('configmgr-log')
    .filter(({ value }) => value.components.some((component) => /^ClientIDManagerStartup$/i.test(component)))
    .flatMap(({ value }) => (value.lastAt === null ? [] : Date.parse(clock.toUtc(value.lastAt))))
  return since?.at != null && Math.max(...lasts, 0) - Date.parse(since.at) >= patienceMs
}
