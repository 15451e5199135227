import type { CheckResult, Confidence } from '../contract/check.ts'
import type { Verdict } from '../contract/diagnosis.ts'
import type { StepWithState } from './steps.ts'
import { atMostLikely } from '../contract/at-most-likely.ts'

type Found = Extract<CheckResult, { outcome: 'found' }>

const rank: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 }

/**
 * One sentence of judgement from the states of the steps. The first blocker in the documented order is the cause; inside a step
 * the surest one. `withoutContent`: updates were found and could not be fetched, so nothing is clear. A warning is a cause only when a failure is known (`failing`) and no blocker explains it.
 */
export function verdict(steps: readonly StepWithState[], failing: boolean, withoutContent = false): Verdict {
  const stepWithCause = steps.findIndex((step) => step.state === 'found')
  const blocker = mostConfident(steps[stepWithCause]?.results ?? [], 'blocker')
  if (blocker !== null) return named(blocker, steps.slice(0, stepWithCause))
  if (failing) {
    const warning = mostConfident(
      steps.flatMap((step) => step.results),
      'warning'
    )
    if (warning !== null) return named(warning, [])
  }
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

function mostConfident(results: readonly CheckResult[], severity: Found['severity']): Found | null {
  const found = results.filter((result): result is Found => result.outcome === 'found' && result.severity === severity)
  return found.reduce<Found | null>(
    (best, result) => (best === null || confidenceOf(result) < confidenceOf(best) ? result : best),
    null
  )
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
    confidence: tried(finding) && before.some(leftOpen) ? atMostLikely(finding.confidence) : finding.confidence,
    because: [...finding.evidence],
    wouldOverturn: [`${result.check}.overturn`]
  }
}

/** Found by a live attempt. A finding from configuration keeps its confidence whatever else is undecided. */
function tried(finding: Found['findings'][number]): boolean {
  return finding.evidence.some((envelope) => envelope.probe === 'wsus-access')
}

/** Evidence was missing there; a question that later evidence made pointless (`missing` empty) does not count. */
function leftOpen(step: StepWithState): boolean {
  return step.results.some(
    (result) => result.outcome === 'crashed' || (result.outcome === 'undecided' && result.missing.length > 0)
  )
}

function proof(result: CheckResult): Verdict['because'] {
  return result.outcome === 'clear' ? [...result.evidence] : []
}
