import type { Case } from '../contract/case.ts'
import { checks } from '../checks/index.ts'
import type { CheckResult, Context, EvidenceSet, Finding, Judgement } from '../contract/check.ts'
import type { Diagnosis, Verdict } from '../contract/diagnosis.ts'
import type { EvidenceValue, ProbeId } from '../contract/evidence/index.ts'
import { contradictions } from '../derived/settings/contradictions.ts'
import { codesSeen } from '../derived/scans/codes-seen.ts'
import { effectivePath, isUnfinished, allowsScan } from '../derived/access/paths.ts'
import { evidenceSet, restricted } from '../derived/evidence-set.ts'
import { against } from '../derived/reference.ts'
import { logsWanted } from '../derived/server-logs/logs-wanted.ts'
import { failedContent } from '../derived/scans/failed-content.ts'
import { newestScan } from '../derived/scans/newest-scan.ts'
import { failover } from '../derived/scans/failover.ts'
import { scanStory } from '../derived/scans/scan-story.ts'
import { machinesOf } from '../derived/machines/machines.ts'
import { caseClock } from '../derived/scans/case-clock.ts'
import { winhttpCause } from '../derived/access/winhttp-cause.ts'
import { wsusTarget } from '../derived/target/wsus-target.ts'
import { evidenceOfChosenMachine } from '../derived/machines/chosen-machine.ts'
import { verdict } from './verdict.ts'
import { wouldDecide } from './would-decide.ts'
import { stepStates, type StepWithState } from './steps.ts'

/** Judges a case. Pure: the same case gives the same result, on any machine, in any year. */
export function diagnose(theCase: Case, version: string): Diagnosis {
  const machines = machinesOf(theCase.evidence)
  const evidence = evidenceSet(evidenceOfChosenMachine({ machines }, theCase.evidence))
  const context: Context = { collectedAt: theCase.collectedAt === null ? null : new Date(theCase.collectedAt) }
  const steps = stepStates(checks.map((check) => judge(check, evidence, context)))
  const target = wsusTarget.of(evidence)
  const wanted = logsWanted.of(evidence)
  const story = scanStory.of(evidence)
  const client = evidence.all('client')[0]?.value ?? null
  return {
    schema: 'sup-doctor/diagnosis@1',
    tool: { version },
    collectedAt: theCase.collectedAt,
    clock: caseClock.of(evidence).quality,
    client: client === null ? null : clientOf(client),
    machines,
    wsus: target === null ? null : { url: target.written, source: target.source },
    verdict: withSigns(
      verdict(steps, {
        failing: isFailing(evidence) || showsFailure(steps, evidence),
        withoutContent: failedContent.of(evidence) !== null,
        unscanned: newestScan.of(evidence) === null
      }),
      evidence
    ),
    steps: steps.map((step) => ({ ...step, results: step.results.map(published) })),
    codes: [...codesSeen.of(evidence)],
    scanStory: story,
    failover: failover.of(evidence),
    inputs: [...theCase.inputs],
    ...(wanted === null ? {} : { serverLogs: { ...wanted, days: [...wanted.days] } }),
    unanswered: unanswered(evidence)
  }
}

const failedMember = { download: 'failedDownload', install: 'failedInstallation' } as const

/**
 * Where no cause was found: when a scan last succeeded, whether its updates could be fetched, and what would decide.
 */
function withSigns(judged: Verdict, evidence: EvidenceSet): Verdict {
  if (judged.outcome === 'found') return judged
  const scan = newestScan.of(evidence)
  const content = failedContent.of(evidence)
  return {
    ...judged,
    ...(scan?.outcome === 'succeeded' && scan.at !== null ? { lastSuccess: scan.at } : {}),
    ...(content === null || scan?.outcome === 'failed' ? {} : { [failedMember[content.step]]: content.code ?? '' }),
    ...(judged.outcome === 'undecided' ? { wouldDecide: wouldDecide(evidence) } : {})
  }
}

/** The one place where an exception in a check is caught, so that the other checks still run. */
function judge(check: (typeof checks)[number], evidence: EvidenceSet, context: Context): CheckResult {
  const about = { check: check.id, step: check.step, severity: check.severity, side: check.side }
  try {
    return { ...about, ...contested(check.evaluate(restricted(evidence, check.needs), context), evidence) }
  } catch (error) {
    return { ...about, outcome: 'crashed', detail: error instanceof Error ? error.message : String(error) }
  }
}

/**
 * Errors in the server's log, which are found only if no newer scan contradicts them, count as the failure in
 * question; without any scan in the evidence, a likely fault does too.
 */
function showsFailure(steps: readonly StepWithState[], evidence: EvidenceSet): boolean {
  if (effectivePath.of(evidence) !== null) return false
  const isScanKnown = newestScan.of(evidence) !== null
  return steps
    .flatMap((step) => step.results)
    .some(
      (result) =>
        result.outcome === 'found' &&
        (result.check === 'server-failing-for-clients' ||
          (!isScanKnown && result.check === 'dual-scan-possible' && result.findings[0].confidence === 'likely'))
    )
}

/**
 * If another file contradicts the finding, it is unknown which one applies: both are cited, and the finding is
 * `possible`.
 */
function contested(judgement: Judgement, evidence: EvidenceSet): Judgement {
  if (judgement.outcome !== 'found') return judgement
  const [first, ...rest] = judgement.findings
  return {
    ...judgement,
    findings: [weighed(first, evidence), ...rest.map((finding) => weighed(finding, evidence))]
  }
}

function weighed(finding: Finding, evidence: EvidenceSet): Finding {
  const [first, ...rest] = finding.evidence
  const others = finding.evidence.flatMap((reference) => contradictions(reference, evidence))
  return others.length === 0
    ? finding
    : { ...finding, confidence: 'possible', evidence: [first, ...rest, ...others.slice(0, mostAgainst).map(against)] }
}
const mostAgainst = 5

/**
 * True if a failure is known: the requests, ours or WinHTTP's, were finished and failed; without them, the newest
 * scan in the logs failed.
 */
function isFailing(evidence: EvidenceSet): boolean {
  if (winhttpCause.of(evidence) !== null) return true
  const access = effectivePath.of(evidence)
  if (access === null || access.path.attempts.some(isUnfinished)) return newestScan.of(evidence)?.outcome === 'failed'
  return !allowsScan(access.path, access.envelope)
}

/** Mutable copies of readonly lists, as the published shape has them. */
function published(result: CheckResult): Diagnosis['steps'][number]['results'][number] {
  return structuredClone(result) as Diagnosis['steps'][number]['results'][number]
}

function unanswered(evidence: EvidenceSet): ProbeId[] {
  const open = evidence.envelopes.filter(
    (envelope) =>
      envelope.status === 'failed' || (envelope.status === 'skipped' && envelope.reason !== 'not-applicable')
  )
  return [...new Set(open.map((envelope) => envelope.probe))].sort()
}

function clientOf({ name, os, elevated, account }: EvidenceValue<'client'>): Diagnosis['client'] {
  return { name, os, elevated, ...(account === undefined ? {} : { account }) }
}
