import type { Diagnosis } from '../../contract/diagnosis.ts'

/** What the judged computer is called: by its own statement, otherwise by the group of files; null if unknown. */
export function computerName({ client, machines }: Pick<Diagnosis, 'client' | 'machines'>): string | null {
  return client?.name ?? machines.find((machine) => machine.chosen)?.name ?? null
}
