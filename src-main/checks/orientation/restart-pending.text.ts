import type { Bilingual } from '../../contract/text.ts'

export const restartPendingText: Bilingual<{ value: string }> = {
  de: {
    question: 'Ist kein Neustart von Windows offen?',
    clear: 'Kein Neustart von Windows ist offen',
    found: ({ value }) => ({
      title: 'Ein Neustart von Windows ist offen',
      why: 'Eine Installation ist erst mit dem Neustart abgeschlossen. Bis dahin bietet Windows manche Updates nicht an, und ConfigMgr meldet den Computer nicht als aktuell.',
      next: 'Den Computer neu starten und erneut suchen',
      steps: ['Den Computer neu starten, sobald der Benutzer es zulässt.', 'Danach erneut suchen und prüfen.'],
      value
    }),
    overturn: 'Nach einem Neustart meldet Windows keinen offenen Neustart mehr.'
  },
  en: {
    question: 'Is no restart of Windows pending?',
    clear: 'No restart of Windows is pending',
    found: ({ value }) => ({
      title: 'A restart of Windows is pending',
      why: 'An installation is complete only after the restart. Until then Windows does not offer some updates, and ConfigMgr does not report the computer as up to date.',
      next: 'Restart the computer and search again',
      steps: ['Restart the computer as soon as its user permits.', 'Then search and check again.'],
      value
    }),
    overturn: 'After a restart Windows reports no pending restart any more.'
  }
}
