import type { CheckId } from '../contract/check-ids.ts'
import type { CheckResult, Confidence } from '../contract/check.ts'
import type { Verdict } from '../contract/diagnosis.ts'
import type { StepWithState } from './steps.ts'
import { atMostLikely } from '../contract/at-most-likely.ts'
import { isOpen } from '../contract/is-open.ts'

/** What the case tells of scans: one failed, its updates could not be fetched, or none is known. */
export interface KnownOfScans {
  readonly failing: boolean
  readonly withoutContent: boolean
  readonly unscanned: boolean
}

/** Faults before a scan: while one lasts, the ConfigMgr client starts none, so that none can be seen to fail. */
const beforeScan: ReadonlySet<CheckId> = new Set<CheckId>([
  ...(['client-provisioning-mode', 'client-not-assigned', 'client-not-registered'] as const),
  ...(['software-updates-disabled', 'management-point-unreachable', 'supporting-service-disabled'] as const),
  'client-service-stopped'
])

/** What a client lacks while one of those lasts: the earlier link is the cause, and names who acts. */
const follows: ReadonlySet<CheckId> = new Set<CheckId>(['client-policy-missing', 'location-request-unanswered'])

type Found = Extract<CheckResult, { outcome: 'found' }>

const rank: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 }

/**
 * One sentence of judgement from the states of the steps. The first blocker in the documented order is the cause; inside a step
 * the surest one. `withoutContent`: updates were found and could not be fetched, so nothing is clear. A warning is a cause only
 * when a failure is known (`failing`) and no blocker explains it, or when it is one that keeps the client from scanning and no
 * scan is known since (`unscanned`: none at all).
 */
export function verdict(
  steps: readonly StepWithState[],
  { failing, withoutContent, unscanned }: KnownOfScans
): Verdict {
  const stepWithCause = steps.findIndex((step) => step.state === 'found')
  const blocker = mostConfident(steps[stepWithCause]?.results ?? [], 'blocker')
  if (blocker !== null) return named(earlierLink(blocker, steps) ?? blocker, steps.slice(0, stepWithCause))
  const results = steps.flatMap((step) => step.results)
  const warning = failing
    ? mostConfident(results, 'warning')
    : mostConfident(
        results.filter((result) => keepsFromScanning(result, unscanned)),
        'warning'
      )
  if (warning !== null) return named(warning, [])
  const outcome = !failing && !withoutContent && steps.every((step) => step.state === 'clear') ? 'clear' : 'undecided'
  const because =
    outcome === 'clear'
      ? steps
          .flatMap((step) => step.results)
          .flatMap(proof)
          .slice(0, 3)
      : []
  return { outcome, cause: null, step: null, side: null, confidence: null, because, wouldOverturn: [] }
}

/** The link of the chain that broke before this one; null where none did, or a single indication is all there is of it. */
function earlierLink({ check }: Found, steps: readonly StepWithState[]): Found | null {
  if (!follows.has(check)) return null
  const earlier = steps.flatMap(({ results }) => results).filter((result) => beforeScan.has(result.check))
  const found = mostConfident(earlier, 'warning')
  return found?.findings[0].confidence === 'possible' ? null : found
}

function mostConfident(results: readonly CheckResult[], severity: Found['severity']): Found | null {
  const found = results.filter((result): result is Found => result.outcome === 'found' && result.severity === severity)
  return found.reduce<Found | null>(
    (best, result) => (best === null || confidenceOf(result) < confidenceOf(best) ? result : best),
    null
  )
}

/**
 * A single indication is too little where no failure is known. After a scan that succeeded only what a log says of a later
 * moment counts: its check knows of both.
 */
function keepsFromScanning(result: CheckResult, unscanned: boolean): boolean {
  if (!beforeScan.has(result.check) || result.outcome !== 'found') return false
  const { confidence, evidence } = result.findings[0]
  return confidence !== 'possible' && (unscanned || evidence[0].at !== null)
}

function confidenceOf(result: Found): number {
  return rank[result.findings[0].confidence]
}

function named(result: Found, before: readonly StepWithState[]): Verdict {
  const finding = result.findings[0]
  return {
    outcome: 'found',
    cause: result.check,
    step: result.step,
    side: result.side,
    confidence:
      tried(finding) && before.some(({ results }) => results.some(isOpen))
        ? atMostLikely(finding.confidence)
        : finding.confidence,
    because: [...finding.evidence],
    wouldOverturn: [`${result.check}.overturn`]
  }
}

/** Found by a live attempt. A finding from configuration keeps its confidence whatever else is undecided. */
function tried(finding: Found['findings'][number]): boolean {
  return finding.evidence.some((envelope) => envelope.probe === 'wsus-access')
}

function proof(result: CheckResult): Verdict['because'] {
  return result.outcome === 'clear' ? [...result.evidence] : []
}
