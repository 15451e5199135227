import type { Confidence, Reference } from '../contract/check.ts'
import { isSideOpen } from '../knowledge/http-exchanges.ts'
import type { CodeSeen, Diagnosis } from '../contract/diagnosis.ts'
import type { ProbeId } from '../contract/evidence/index.ts'
import type { Bilingual, CheckText, FoundText, Language } from '../contract/text.ts'
import { withServerLogsRequest } from '../text/server-logs-request.ts'
import { withoutCause } from './without-cause.ts'
import { termsText, type ConfidenceReason } from '../text/terms.text.ts'
import { clientLogProbes, requestProbes, serverLogProbes } from '../knowledge/evidence-kind.ts'

export type Step = Diagnosis['steps'][number]
export type Result = Step['results'][number]
export type FoundResult = Extract<Result, { outcome: 'found' }>
export type Finding = FoundResult['findings'][number]

/** The language, and the texts of the checks, which a page loads only when there is a case. */
export interface TextContext {
  readonly language: Language
  readonly texts: Readonly<Record<string, Bilingual>>
  /** What a code advises by itself (`codeAdvice`); left out where the texts of all codes are not loaded. */
  readonly advice?: (code: string, language: Language) => string | null
}

/** The result the verdict names as the cause; null where there is none. */
export function causeOf({ verdict, steps }: Diagnosis): FoundResult | null {
  return steps.flatMap((step) => step.results.filter(isFound)).find(({ check }) => check === verdict.cause) ?? null
}

/** The result that holds a step's cause: the verdict's own, else the step's first finding that prevents the scan. */
export function causeInStep({ state, results }: Step, { verdict }: Diagnosis): FoundResult | null {
  const found = results.filter(isFound)
  const named = found.find((result) => result.check === verdict.cause)
  const blocker = state === 'found' ? found.find((result) => result.severity === 'blocker') : undefined
  return named ?? blocker ?? null
}

/** Red is for what is certain. The verdict's cause is as sure as the verdict; another step's cause as its own first finding. */
export function causeStatus({ check, findings }: FoundResult, { verdict }: Diagnosis): 'bad' | 'unknown' {
  const confidence = check === verdict.cause ? verdict.confidence : findings[0]?.confidence
  return confidence === 'certain' ? 'bad' : 'unknown'
}

/** The texts of a check; null for a check this version does not know. */
export function checkText({ texts, language }: TextContext, check: string): CheckText | null {
  return Object.hasOwn(texts, check) ? (texts[check]?.[language] ?? null) : null
}

/** A finding in words; a check this version does not know is called by its id. */
export function foundText(wording: TextContext, check: string, finding: Finding | undefined): FoundText {
  const known = checkText(wording, check)
  if (known === null || finding === undefined) return { title: check, why: '', next: '', steps: [], value: '' }
  return known.found(finding.facts)
}

/** What is said of a cause: the finding in words, who acts, how sure that is, and what would disprove it. */
export interface CauseText extends FoundText {
  readonly check: string
  readonly side: string
  /** Neither the code nor a log of the server shows which side is at fault. */
  readonly sideOpen: boolean
  readonly who: string
  readonly confidence: string
  /** Why it is that sure, and not surer. */
  readonly reason: string
  readonly overturn: readonly string[]
}

/** A code names who was asked, not who is at fault; a line of the server's own log shows that the server answered so. */
function isFindingOpen(check: string, finding: Finding | undefined): boolean {
  return isSideOpen(check) && finding?.evidence.some(({ probe }) => serverLogProbes.has(probe)) !== true
}

/** The same of the verdict: nothing says yet whether the server or the network is at fault. */
export function isVerdictSideOpen(diagnosis: Diagnosis): boolean {
  const cause = causeOf(diagnosis)
  return cause !== null && diagnosis.verdict.confidence !== 'certain' && isFindingOpen(cause.check, cause.findings[0])
}

/** For the verdict's cause the next step is the one that the server's logs decide, where they do. */
export function causeText(cause: FoundResult, diagnosis: Diagnosis, wording: TextContext): CauseText {
  const terms = termsText[wording.language]
  const { verdict } = diagnosis
  const isVerdict = verdict.cause === cause.check
  const [finding] = cause.findings
  const own = foundText(wording, cause.check, finding)
  const found = isVerdict ? withServerLogsRequest(own, diagnosis, wording.language) : own
  const side = isVerdict ? (verdict.side ?? cause.side) : cause.side
  const seen = finding?.confidence ?? 'possible'
  const confidence = isVerdict ? (verdict.confidence ?? seen) : seen
  const sideOpen = confidence !== 'certain' && isFindingOpen(cause.check, finding)
  const keys = isVerdict ? verdict.wouldOverturn.map((key) => key.replace(/\.overturn$/, '')) : []
  return {
    ...found,
    check: cause.check,
    sideOpen,
    side: sideOpen ? terms.openSide : terms.sides[side],
    who: terms.actors[found.actor ?? side],
    confidence: terms.confidences[confidence],
    reason: finding === undefined ? '' : terms.confidenceReasons[confidenceReason(finding, confidence)],
    overturn: (keys.length === 0 ? [cause.check] : keys).flatMap((key) => checkText(wording, key)?.overturn ?? [])
  }
}

/** The verdict in a sentence and what it means; `cause` is null where none was found. */
export interface VerdictText {
  readonly title: string
  readonly meaning: string
  readonly cause: CauseText | null
}

/** The headline of a diagnosis, what it means, and the cause if there is one. */
export function verdictText(diagnosis: Diagnosis, wording: TextContext): VerdictText {
  const result = causeOf(diagnosis)
  if (result === null) return { ...withoutCause(diagnosis, wording.language), cause: null }
  const cause = causeText(result, diagnosis, wording)
  return { title: cause.title, meaning: cause.why, cause }
}

/** The code seen last; among codes without a time the first one listed. */
export function newestCode(codes: readonly CodeSeen[]): CodeSeen | null {
  return codes.reduce<CodeSeen | null>(
    (newest, code) => (newest === null || (code.last ?? '') > (newest.last ?? '') ? code : newest),
    null
  )
}

/** A result as a check gives it, or as it is published. */
type Citing =
  | { readonly outcome: 'found'; readonly findings: readonly { readonly evidence: readonly Reference[] }[] }
  | { readonly outcome: 'clear'; readonly evidence: readonly Reference[] }
  | { readonly outcome: 'not-applicable' | 'undecided' | 'crashed' }

/** The evidence that a result rests on; none where nothing was found or passed. */
export function citedBy(result: Citing): readonly Reference[] {
  if (result.outcome === 'clear') return result.evidence
  return result.outcome === 'found' ? result.findings.flatMap(({ evidence }) => evidence) : []
}

function isFound(result: Result): result is FoundResult {
  return result.outcome === 'found'
}

/** What a person typed or copied; all other evidence is read from settings. */
const typed: ReadonlySet<ProbeId> = new Set(['command-output', 'server-settings'])

/** Why a finding counts as this certain; the verdict's confidence is lower than the finding's where an earlier step is open. */
export function confidenceReason(
  finding: { readonly confidence: Confidence; readonly evidence: readonly Pick<Reference, 'probe' | 'against'>[] },
  shown: Confidence
): ConfidenceReason {
  if (shown !== finding.confidence) return 'earlier-step-open'
  if (shown === 'possible')
    return finding.evidence.some(({ against }) => against === true) ? 'contradicted' : 'single-sign'
  const probes = finding.evidence.map(({ probe }) => probe)
  if (shown === 'certain' && probes.some((probe) => requestProbes.has(probe))) return 'reproduced'
  if (probes.some((probe) => clientLogProbes.has(probe) || serverLogProbes.has(probe))) return 'logs'
  return shown === 'certain' && probes.some((probe) => !typed.has(probe)) ? 'settings' : 'evidence'
}
