import type { Bilingual } from '../../contract/text.ts'

export const alternateDownloadForeignText: Bilingual<{ readonly url: string }> = {
  de: {
    question: 'Ist kein fremder Downloadserver eingetragen?',
    clear: 'Außer dem von ConfigMgr ist kein Downloadserver eingetragen',
    found: (f) => ({
      title: 'Ein anderer Downloadserver ist eingetragen',
      why: 'Mit UpdateServiceUrlAlternate lädt Windows Updates von einem anderen Server als dem, bei dem es sucht. ConfigMgr setzt dort nur seinen eigenen Dienst auf diesem Computer (http://localhost:8005). Den Scan selbst stört das nicht.',
      next: 'Klären, ob dieser Downloadserver gewollt ist',
      steps: [
        `Eingetragen: ${f.url}.`,
        'Ist er nicht gewollt, die Richtlinie „Internen Pfad für den Microsoft Updatedienst angeben“ suchen und das Feld für den alternativen Downloadserver leeren.'
      ],
      value: f.url
    }),
    overturn: 'UpdateServiceUrlAlternate ist leer oder nennt diesen Computer selbst.'
  },
  en: {
    question: 'Is no foreign download server set?',
    clear: 'No download server is set other than ConfigMgr’s own',
    found: (f) => ({
      title: 'Another download server is set',
      why: 'With UpdateServiceUrlAlternate Windows downloads updates from a server other than the one it searches. ConfigMgr sets only its own service on this computer there (http://localhost:8005). The scan itself is not affected.',
      next: 'Find out whether this download server is wanted',
      steps: [
        `Configured: ${f.url}.`,
        'If it is not wanted, find the policy “Specify intranet Microsoft update service location” and empty the field for the alternate download server.'
      ],
      value: f.url
    }),
    overturn: 'UpdateServiceUrlAlternate is empty or names this computer itself.'
  }
}
