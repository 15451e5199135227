import type { Language } from '../../src-main/contract/text.ts'

/** The page while a check is running. */
const de = {
  title: 'Die Prüfung läuft',
  lead: 'Alle Prüfungen laufen gleichzeitig, meist in wenigen Sekunden, höchstens eine Minute lang.',
  stepTitle: (name: string) => `„${name}“ wird erneut geprüft`,
  stepLead: 'Neu gelesen wird nur, was dieser Schritt braucht. Alles andere bleibt, wie es zuletzt gelesen wurde.',
  ended: 'Die Prüfung ist beendet.',
  waitingFor: (names: string, more: string | null) =>
    `Wartet auf: ${names}${more === null ? '' : ` und ${more} weitere`}`,
  starting: 'Die ersten Prüfungen beginnen …',
  concluding: 'Alles gelesen. Das Ergebnis wird ausgewertet …',
  answers: (done: string, all: string) => `${done} von ${all} fertig`,
  read: (bytes: string, all: string, rate: string | null) =>
    `${bytes} von ${all} gelesen${rate === null ? '' : `, ${rate} je Sekunde`}`,
  filesLead: 'Wie lange das dauert, hängt von der Größe der Dateien ab. Gelesen wird nur auf diesem Computer.',
  evaluating: 'Die Dateien werden ausgewertet …',
  list: 'Was geprüft wird',
  all: (count: number) => (count === 1 ? 'Der Leseschritt mit Dauer' : `Alle ${count} Leseschritte mit Dauer`),
  elapsed: (seconds: string) => `seit ${seconds} s`,
  known: {
    asking: 'Der Update-Server wird gefragt. Meist dauert das wenige Sekunden, höchstens eine Minute.',
    answered: 'Der Update-Server ist befragt. Der Rest wird noch gelesen.'
  },
  cancel: 'Abbrechen',
  cancelling: 'Wird abgebrochen …',
  states: { running: 'läuft', collected: 'gelesen', failed: 'nicht gelungen', skipped: 'übersprungen' }
}
type RunningText = typeof de

const en: RunningText = {
  title: 'The check is running',
  lead: 'All checks run at the same time. Usually a few seconds, a minute at most.',
  stepTitle: (name) => `“${name}” is being checked again`,
  stepLead: 'Only what this step needs is read again. Everything else stays as it was last read.',
  ended: 'The check has ended.',
  waitingFor: (names, more) => `Waiting for: ${names}${more === null ? '' : ` and ${more} more`}`,
  starting: 'The first checks are starting …',
  concluding: 'Everything has been read. Evaluating the result …',
  answers: (done, all) => `${done} of ${all} done`,
  read: (bytes, all, rate) => `${bytes} of ${all} read${rate === null ? '' : `, ${rate} per second`}`,
  filesLead: 'How long this takes depends on the size of the files. They are read on this computer only.',
  evaluating: 'Evaluating the files …',
  list: 'What is checked',
  all: (count) => (count === 1 ? 'The read step with its duration' : `All ${count} read steps with their durations`),
  elapsed: (seconds) => `for ${seconds} s`,
  known: {
    asking: 'The update server is being asked. Usually this takes a few seconds, a minute at most.',
    answered: 'The update server has been asked. The rest is still being read.'
  },
  cancel: 'Cancel',
  cancelling: 'Cancelling …',
  states: { running: 'running', collected: 'read', failed: 'failed', skipped: 'skipped' }
}

export const runningText: Readonly<Record<Language, RunningText>> = { de, en }
