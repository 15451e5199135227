import type { Language } from '../../contract/text.ts'
import { headingsText } from '../../text/headings.text.ts'

const de = {
  server: 'Update-Server',
  against: 'Dagegen spricht',
  steps: {
    missing: 'es fehlt',
    blocked: 'die Verbindung kam nicht so weit',
    open: (count: number) => (count === 1 ? '1 Prüfung offen' : `${count} Prüfungen offen`)
  },
  codes: 'Fehlercodes',
  scans: {
    counts: (all: string, failed: string, open: string) =>
      `Scans in den Protokollen: ${all}, davon ${failed} fehlgeschlagen, ${open} mit unbekanntem Ende`,
    failover: headingsText.de.failover
  },
  unrecognised: 'Nicht erkannt',
  copy: {
    begin: 'ab hier kopieren',
    end: 'bis hier'
  },
  code: {
    group: headingsText.de.group,
    check: headingsText.de.relatedCheck,
    action: 'Zu tun',
    part: headingsText.de.part,
    otherNames: 'Auch',
    failover: headingsText.de.switchOfServer,
    unconfirmed: 'nicht von Microsoft bestätigt'
  }
}

type ResultText = typeof de

const en: ResultText = {
  server: 'Update server',
  against: 'This speaks against it',
  steps: {
    missing: 'missing',
    blocked: 'the connection did not get that far',
    open: (count) => (count === 1 ? '1 check open' : `${count} checks open`)
  },
  codes: 'Error codes',
  scans: {
    counts: (all, failed, open) => `Scans in the logs: ${all}, of these ${failed} failed, ${open} with unknown end`,
    failover: headingsText.en.failover
  },
  unrecognised: 'Not recognised',
  copy: {
    begin: 'copy from here',
    end: 'to here'
  },
  code: {
    group: headingsText.en.group,
    check: headingsText.en.relatedCheck,
    action: 'What to do',
    part: headingsText.en.part,
    otherNames: 'Also',
    failover: headingsText.en.switchOfServer,
    unconfirmed: 'not confirmed by Microsoft'
  }
}

/** What the terminal prints around a diagnosis or a code. */
export const resultText: Readonly<Record<Language, ResultText>> = { de, en }
