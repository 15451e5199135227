import type { CodeSeen, Diagnosis } from '../contract/diagnosis.ts'
import type { FoundText } from '../contract/text.ts'
import type { Status } from '../contract/status.ts'
import type { ReportContext } from './report-context.ts'

export type Result = Diagnosis['steps'][number]['results'][number]
export type FoundResult = Extract<Result, { outcome: 'found' }>
export type Finding = FoundResult['findings'][number]

/** The result the verdict names as the cause; null where there is none. */
export function causeOf(diagnosis: Diagnosis): FoundResult | null {
  const results = diagnosis.steps.flatMap((step) => step.results)
  return (
    results.find(
      (result): result is FoundResult => result.outcome === 'found' && result.check === diagnosis.verdict.cause
    ) ?? null
  )
}

/** Evidence is missing, or the check broke. Where an earlier rung ended the way nothing is missing (`missing` empty). */
export function isOpen(result: Result): boolean {
  return result.outcome === 'crashed' || (result.outcome === 'undecided' && result.missing.length > 0)
}

/** A finding in words; a check this version has no words for is called by its id. */
export function foundText(context: ReportContext, check: string, finding: Finding): FoundText {
  const known = context.texts.check(check)
  return known === null ? { title: check, why: '', next: '', steps: [], value: '' } : known.found(finding.facts)
}

/** The code seen last; among codes without a time the first one listed. */
export function newestCode(codes: readonly CodeSeen[]): CodeSeen | null {
  return codes.reduce<CodeSeen | null>(
    (newest, code) => (newest === null || (code.last ?? '') > (newest.last ?? '') ? code : newest),
    null
  )
}

export const stateTone: Readonly<Record<Diagnosis['steps'][number]['state'], Status>> = {
  clear: 'ok',
  found: 'bad',
  undecided: 'unknown',
  waiting: 'waiting'
}

export function resultTone(result: Result): Status {
  if (result.outcome === 'found') return result.severity === 'blocker' ? 'bad' : 'warn'
  if (result.outcome === 'clear') return 'ok'
  return result.outcome === 'not-applicable' ? 'none' : 'unknown'
}
