import type { Diagnosis } from '../contract/diagnosis.ts'

/** Whether two diagnoses say the same, but for names: verdict, state of every step, outcome of every check, codes. */
export function isSameVerdict(diagnosis: Diagnosis, other: Diagnosis): boolean {
  return JSON.stringify(verdictOf(diagnosis)) === JSON.stringify(verdictOf(other))
}

/** What a diagnosis says without telling of whom. */
export function verdictOf({ verdict, steps, codes, unanswered }: Diagnosis): unknown {
  const { outcome, cause, step, side, confidence } = verdict
  return {
    verdict: { outcome, cause, step, side, confidence },
    steps: steps.map(({ id, state, results }) => ({
      id,
      state,
      results: results.map((result) => `${result.check}: ${result.outcome}`)
    })),
    codes: codes.map(({ code, count }) => `${code} ${count}`),
    unanswered
  }
}
