import type { Language } from '../../contract/text.ts'

const de = {
  server: 'Update-Server',
  steps: {
    missing: 'es fehlt',
    blocked: 'die Verbindung kam nicht so weit',
    open: (count: number) => (count === 1 ? '1 Prüfung offen' : `${count} Prüfungen offen`)
  },
  codes: 'Fehlercodes',
  scans: {
    counts: (all: string, failed: string, open: string) =>
      `Scans in den Protokollen: ${all}, davon ${failed} fehlgeschlagen, ${open} mit unbekanntem Ende`,
    failover: 'Weicht der Client auf einen anderen Server aus?'
  },
  unrecognised: 'Nicht erkannt',
  copy: {
    begin: 'ab hier kopieren',
    end: 'bis hier'
  },
  code: {
    group: 'Gruppe',
    check: 'Zugehörige Prüfung',
    action: 'Zu tun',
    failover: 'Wechsel des Servers',
    unconfirmed: 'nicht von Microsoft bestätigt'
  }
}

type ResultText = typeof de

const en: ResultText = {
  server: 'Update server',
  steps: {
    missing: 'missing',
    blocked: 'the connection did not get that far',
    open: (count) => (count === 1 ? '1 check open' : `${count} checks open`)
  },
  codes: 'Error codes',
  scans: {
    counts: (all, failed, open) => `Scans in the logs: ${all}, of these ${failed} failed, ${open} with unknown end`,
    failover: 'Does the client switch to another server?'
  },
  unrecognised: 'Not recognised',
  copy: {
    begin: 'copy from here',
    end: 'to here'
  },
  code: {
    group: 'Group',
    check: 'Related check',
    action: 'What to do',
    failover: 'Switch of server',
    unconfirmed: 'not confirmed by Microsoft'
  }
}

/** What the terminal prints around a diagnosis or a code. */
export const resultText: Readonly<Record<Language, ResultText>> = { de, en }
