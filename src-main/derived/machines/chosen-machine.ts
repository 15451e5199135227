import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { isClientFile } from './file-group.ts'
import { serversOwnFiles } from './file-groups.ts'

/** What the judged computer is called: by its own statement, otherwise by the group of files; null if unknown. */
export function computerName({ client, machines }: Pick<Diagnosis, 'client' | 'machines'>): string | null {
  return client?.name ?? machines.find((machine) => machine.chosen)?.name ?? null
}

/**
 * The evidence that a diagnosis was made from: without the files of computers that were not judged, and without what a
 * server's registry says of the server's own updates.
 */
export function evidenceOfChosenMachine(
  { machines }: Pick<Diagnosis, 'machines'>,
  evidence: readonly Evidence[]
): readonly Evidence[] {
  const others = new Set(machines.filter((machine) => !machine.chosen).flatMap((machine) => machine.files))
  const own = serversOwnFiles(evidence)
  return evidence.filter((envelope) => {
    if (envelope.origin !== 'file' || envelope.source === null) return true
    return !others.has(envelope.source) && !(own.has(envelope.source) && isClientFile(envelope))
  })
}
