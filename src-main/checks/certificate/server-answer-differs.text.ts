import type { Bilingual } from '../../contract/text.ts'
import type { AnswerDiffers } from './server-answer-differs.ts'

export const serverAnswerDiffersText: Bilingual<AnswerDiffers> = {
  de: {
    question: 'Stimmen die Antworten über den Server mit seinen Dateien überein?',
    clear: 'Die Antworten über den Server stimmen mit seinen Dateien überein',
    found: ({ setting, answered, read }) => ({
      title: 'Eine Antwort über den Server widerspricht einer seiner Dateien',
      why: `Geantwortet wurde „${answered}“, die Datei sagt „${read}“ (${setting}). Beurteilt wird nach der Datei.`,
      next: 'Prüfen, ob die Datei vom richtigen Server stammt und aktuell ist',
      steps: ['Wurde die Einstellung seitdem geändert, die Datei neu holen; sonst die Antwort berichtigen.'],
      value: `${answered} / ${read}`
    }),
    overturn: 'Die Datei stammt von einem anderen Server oder aus der Zeit vor einer Änderung.'
  },
  en: {
    question: 'Do the answers about the server match its files?',
    clear: 'The answers about the server match its files',
    found: ({ setting, answered, read }) => ({
      title: 'An answer about the server contradicts one of its files',
      why: `The answer was “${answered}”, the file says “${read}” (${setting}). The file counts.`,
      next: 'Check whether the file is from the right server and current',
      steps: ['If the setting was changed since, get the file again; otherwise correct the answer.'],
      value: `${answered} / ${read}`
    }),
    overturn: 'The file is from another server or from before a change.'
  }
}
