import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'

/** The evidence that a diagnosis was made from: without the files of computers that were not judged. */
export function evidenceOfChosenMachine(
  { machines }: Pick<Diagnosis, 'machines'>,
  evidence: readonly Evidence[]
): readonly Evidence[] {
  const others = new Set(machines.filter((one) => !one.chosen).flatMap((one) => one.files))
  return evidence.filter((one) => one.origin !== 'file' || one.source === null || !others.has(one.source))
}
