import type { Language } from '../contract/text.ts'

const de = {
  lastSuccess: (title: string, time: string, age: string) =>
    `${title}: letzter erfolgreicher Scan am Update-Server ${time}${age === '' ? '' : `, ${age}`}`,
  age: {
    files: (span: string) => `${span} vor dem Ende der Protokolle`,
    live: (span: string) => `${span} vor dieser Prüfung`
  },
  units: {
    minutes: (count: number) => (count === 1 ? '1 Minute' : `${count} Minuten`),
    hours: (count: number) => (count === 1 ? '1 Stunde' : `${count} Stunden`),
    days: (count: number) => (count === 1 ? '1 Tag' : `${count} Tage`)
  },
  remarks: (count: number) =>
    count === 1 ? 'Keine Ursache gefunden, 1 Warnung' : `Keine Ursache gefunden, ${count} Warnungen`,
  notAllPassed: (open: number, found: number) =>
    `Prüfungen: ${[...(open === 0 ? [] : [`${open} offen`]), ...(found === 0 ? [] : [`${found} mit Befund`])].join(', ')}; den Scan verhindert das nicht. Der Update-Server war erreichbar und hat richtig geantwortet.`,
  download: {
    title: (code: string) =>
      `Der Scan gelingt, aber das Herunterladen der Updates scheitert${code === '' ? '' : ` (${code})`}`,
    meaning:
      'Der Update-Server ist für die Suche erreichbar; die Dateien der Updates kommen nicht an. Sie nehmen eine andere Verbindung, mit eigenen Fehlern.'
  },
  installation: {
    title: (code: string) =>
      `Der Scan gelingt, aber die Installation der Updates scheitert${code === '' ? '' : ` (${code})`}`,
    meaning:
      'Der Update-Server ist für die Suche erreichbar; erst danach meldet Windows einen Fehler beim Installieren. Die Suche erklärt ihn nicht.'
  }
}

const en: typeof de = {
  lastSuccess: (title, time, age) =>
    `${title}: last successful scan at the update server ${time}${age === '' ? '' : `, ${age}`}`,
  age: {
    files: (span) => `${span} before the end of the logs`,
    live: (span) => `${span} before this check`
  },
  units: {
    minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    days: (count) => (count === 1 ? '1 day' : `${count} days`)
  },
  remarks: (count) => (count === 1 ? 'No cause found, 1 warning' : `No cause found, ${count} warnings`),
  notAllPassed: (open, found) =>
    `Checks: ${[...(open === 0 ? [] : [`${open} open`]), ...(found === 0 ? [] : [`${found} with a finding`])].join(', ')}; that does not prevent the scan. The update server could be reached and answered correctly.`,
  download: {
    title: (code) => `The scan succeeds, but downloading the updates fails${code === '' ? '' : ` (${code})`}`,
    meaning:
      'The update server can be reached for the search; the files of the updates do not arrive. They take another connection, with faults of its own.'
  },
  installation: {
    title: (code) => `The scan succeeds, but installing the updates fails${code === '' ? '' : ` (${code})`}`,
    meaning:
      'The update server can be reached for the search; only after it does Windows report an error while installing. The search does not explain it.'
  }
}

/** The headline where no cause was found. */
export const verdictTexts: Readonly<Record<Language, typeof de>> = { de, en }
