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
  left: (seconds: string) => `noch höchstens ${seconds} s`,
  waits: 'wartet',
  collected: (count: string) => `${count} gelesen`,
  others: (count: string) => `${count} nicht gelesen`,
  noCertificate: 'Nicht nötig: Der Update-Server ist über http eingetragen',
  known: {
    askingTitle: 'Der Update-Server wird gefragt',
    asking: 'Meist dauert das wenige Sekunden, höchstens eine Minute.',
    connectedTitle: 'Der Update-Server ist erreichbar, antwortet aber noch nicht',
    partlyTitle: 'Der Update-Server hat einen Teil der Anfragen beantwortet',
    waiting: (since: string, limit: string) =>
      `Wartet seit ${since} s auf die Antwort, höchstens ${limit} s. Meist sind es weniger als 5 s.`,
    answeredTitle: 'Der Update-Server hat geantwortet',
    answered:
      'Der Update-Server ist befragt. Der Rest wird noch gelesen; was die Antwort bedeutet, steht gleich im Befund.'
  },
  request: {
    waits: (seconds: string) => `wartet, ${seconds} s`,
    answered: (status: string, duration: string) => `HTTP ${status}, ${duration}`,
    none: 'keine Antwort',
    direct: 'direkt',
    proxied: 'über Proxy'
  },
  cancel: 'Abbrechen',
  cancelKey: 'Esc',
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
  left: (seconds) => `${seconds} s left at most`,
  waits: 'waiting',
  collected: (count) => `${count} read`,
  others: (count) => `${count} not read`,
  noCertificate: 'Not needed: the update server is set with http',
  known: {
    askingTitle: 'The update server is being asked',
    asking: 'Usually this takes a few seconds, a minute at most.',
    connectedTitle: 'The update server can be reached, but does not answer yet',
    partlyTitle: 'The update server has answered some of the requests',
    waiting: (since, limit) =>
      `Waiting for the answer for ${since} s, ${limit} s at most. Usually it takes less than 5 s.`,
    answeredTitle: 'The update server has answered',
    answered: 'The update server has been asked. The rest is still being read; the result says what the answer means.'
  },
  request: {
    waits: (seconds) => `waiting, ${seconds} s`,
    answered: (status, duration) => `HTTP ${status}, ${duration}`,
    none: 'no answer',
    direct: 'directly',
    proxied: 'through a proxy'
  },
  cancel: 'Cancel',
  cancelKey: 'Esc',
  cancelling: 'Cancelling …',
  states: { running: 'running', collected: 'read', failed: 'failed', skipped: 'skipped' }
}

export const runningText: Readonly<Record<Language, RunningText>> = { de, en }
