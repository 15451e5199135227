import type { Diagnosis } from '../../contract/diagnosis.ts'

/** What the judged computer is called: by its own word, else by the files that were told apart; null where nothing says. */
export function computerName({ client, machines }: Pick<Diagnosis, 'client' | 'machines'>): string | null {
  return client?.name ?? machines.find((machine) => machine.chosen)?.name ?? null
}
