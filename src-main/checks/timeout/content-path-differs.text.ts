import type { Bilingual } from '../../contract/text.ts'
import type { ContentPath } from './content-path-differs.ts'

export const contentPathDiffersText: Bilingual<ContentPath> = {
  de: {
    question: 'Zeigt das Verzeichnis Content in IIS auf den Inhaltsordner des WSUS?',
    clear: 'Das Verzeichnis Content in IIS zeigt auf den Inhaltsordner des WSUS',
    found: ({ expected, actual }) => ({
      title: 'Das Verzeichnis Content in IIS zeigt auf einen anderen Ordner als WSUS',
      why: `WSUS legt Updates und Lizenzbedingungen in ${expected} ab, IIS liefert ${actual} aus. Clients finden dort nichts: Der Scan endet mit 0x80240033, Downloads scheitern.`,
      next: 'Das Verzeichnis Content in IIS auf den Inhaltsordner des WSUS stellen',
      steps: [
        `IIS-Manager > Sites > WSUS-Verwaltung > Content > Grundeinstellungen …: physischer Pfad ${expected}.`,
        'Wurde der Inhalt verschoben: WsusUtil.exe movecontent setzt beides zugleich.'
      ],
      value: expected
    }),
    overturn: 'Eine Datei aus dem Inhaltsordner lässt sich über das Verzeichnis Content im Browser öffnen.'
  },
  en: {
    question: 'Does the directory Content in IIS point to the content folder of WSUS?',
    clear: 'The directory Content in IIS points to the content folder of WSUS',
    found: ({ expected, actual }) => ({
      title: 'The directory Content in IIS points to another folder than WSUS',
      why: `WSUS stores updates and licence terms in ${expected}, IIS delivers ${actual}. Clients find nothing there: the scan ends with 0x80240033, downloads fail.`,
      next: 'Set the directory Content in IIS to the content folder of WSUS',
      steps: [
        `IIS Manager > Sites > WSUS Administration > Content > Basic Settings…: physical path ${expected}.`,
        'If the content was moved: WsusUtil.exe movecontent sets both at once.'
      ],
      value: expected
    }),
    overturn: 'A file of the content folder opens in a browser through the directory Content.'
  }
}
