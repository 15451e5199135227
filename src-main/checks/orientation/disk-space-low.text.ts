import type { Bilingual } from '../../contract/text.ts'

export const diskSpaceLowText: Bilingual<{ drive: string; megabytes: number; least: number }> = {
  de: {
    question: 'Ist auf dem Systemlaufwerk genug Platz frei?',
    clear: 'Auf dem Systemlaufwerk ist mindestens so viel Platz frei, wie der ConfigMgr-Client braucht',
    found: ({ drive, megabytes, least }) => ({
      title: `Auf dem Systemlaufwerk ${drive} sind nur ${megabytes} MB frei`,
      why: `Microsoft nennt ${least} MB freien Platz als Minimum für den ConfigMgr-Client. Auf einem vollen Laufwerk kann Windows Updates weder herunterladen noch installieren, und die Datenbank des Update-Agents (DataStore) kann nicht wachsen. Ob eine Suche daran scheiterte, sagt der Platz allein nicht; der Fehlercode dafür wäre 0x80070070.`,
      next: 'Platz auf dem Systemlaufwerk schaffen',
      steps: [
        'Unter „Einstellungen > System > Speicher“ temporäre Dateien löschen, oder auf einem Server cleanmgr ausführen.',
        'Danach erneut suchen und prüfen.'
      ],
      value: `${drive} ${megabytes} MB`
    }),
    overturn: 'Eine erneute Prüfung liest mehr freien Platz auf dem Systemlaufwerk.'
  },
  en: {
    question: 'Is there enough free space on the system drive?',
    clear: 'The system drive has at least the free space that the ConfigMgr client needs',
    found: ({ drive, megabytes, least }) => ({
      title: `The system drive ${drive} has only ${megabytes} MB free`,
      why: `Microsoft names ${least} MB of free space as the minimum for the ConfigMgr client. On a full drive Windows can neither download nor install updates, and the database of the update agent (DataStore) cannot grow. Whether a search failed because of it, the space alone does not say; its error code would be 0x80070070.`,
      next: 'Free space on the system drive',
      steps: [
        'Delete temporary files under “Settings > System > Storage”, or run cleanmgr on a server.',
        'Then search and check again.'
      ],
      value: `${drive} ${megabytes} MB`
    }),
    overturn: 'Another check reads more free space on the system drive.'
  }
}
