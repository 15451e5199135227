import type { Diagnosis } from '../../contract/diagnosis.ts'
import type { Evidence } from '../../contract/evidence/index.ts'
import { isClientFile } from './file-group.ts'
import { serversOwnFiles } from './file-groups.ts'

/** What the judged computer is called: by its own statement, otherwise by the group of files; null if unknown. */
export function computerName({ client, machines }: Pick<Diagnosis, 'client' | 'machines'>): string | null {
  return client?.name ?? machines.find((machine) => machine.chosen)?.name ?? null
}

/**
 * The evidence that a diagnosis was made from: without what was not judged, the client's files of other computers and the
 * whole half of another server, and without what a server's registry says of the server's own updates.
 */
export function evidenceOfChosenMachine(
  { machines }: Pick<Diagnosis, 'machines'>,
  evidence: readonly Evidence[]
): readonly Evidence[] {
  const others = machines.filter((machine) => !machine.chosen)
  const left = new Set(others.filter(({ server }) => server === true).flatMap(({ files }) => files))
  const clients = new Set([...others.flatMap(({ files }) => files), ...serversOwnFiles(evidence)])
  // the same list, by which others know what they have worked out of it
  if (left.size === 0 && clients.size === 0) return evidence
  return evidence.filter((envelope) => {
    if (envelope.origin !== 'file' || envelope.source === null) return true
    return !left.has(envelope.source) && !(clients.has(envelope.source) && isClientFile(envelope))
  })
}
