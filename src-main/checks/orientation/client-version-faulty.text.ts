import type { Bilingual, Language } from '../../contract/text.ts'
import { knownFaults } from '../../knowledge/known-faults/known-faults.ts'
import type { FaultyFacts } from './client-version-faulty.ts'

function stated({ fault }: FaultyFacts, language: Language): { readonly what: string; readonly fix: string } {
  return knownFaults.find(({ id }) => id === fault)?.[language] ?? { what: fault, fix: fault }
}

export const clientVersionFaultyText: Bilingual<FaultyFacts> = {
  de: {
    question: 'Ist die Version des ConfigMgr-Clients frei von bekannten Fehlern bei der Updatesuche?',
    clear:
      'Zu dieser Version des ConfigMgr-Clients ist hier kein Fehler bei der Updatesuche bekannt, der hier vorliegt',
    found: (f) => ({
      title: `Die Version des ConfigMgr-Clients hat einen bekannten Fehler (${f.fault})`,
      why: stated(f, 'de').what,
      next: 'Den ConfigMgr-Client auf eine Version ohne den Fehler bringen lassen',
      steps: [stated(f, 'de').fix, 'Danach erneut prüfen; erst dann übrige Werte entfernen.'],
      value: f.version
    }),
    overturn: 'Der Client hat eine neuere Version, und die Werte sind vollständig oder nicht vorhanden.'
  },
  en: {
    question: 'Is the version of the ConfigMgr client free of known faults in searching for updates?',
    clear: 'No fault in searching for updates that is present here is known of this version of the ConfigMgr client',
    found: (f) => ({
      title: `The version of the ConfigMgr client has a known fault (${f.fault})`,
      why: stated(f, 'en').what,
      next: 'Have the ConfigMgr client brought to a version without the fault',
      steps: [stated(f, 'en').fix, 'Then check again; remove remaining values only after that.'],
      value: f.version
    }),
    overturn: 'The client has a newer version, and the values are complete or absent.'
  }
}
