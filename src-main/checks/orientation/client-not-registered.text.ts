import type { Bilingual } from '../../contract/text.ts'
import { formatTime } from '../../knowledge/format-time.ts'

export const clientNotRegisteredText: Bilingual<{ at: string | null }> = {
  de: {
    question: 'Ist der ConfigMgr-Client bei seinem Standort registriert?',
    clear: 'Der ConfigMgr-Client ist bei seinem Standort registriert',
    found: ({ at }) => ({
      title: 'Der ConfigMgr-Client ist nicht bei seinem Standort registriert',
      why: `Er bittet seit ${formatTime(at ?? '', 'de', 'minute')} um die Registrierung und bekommt sie nicht. Bis dahin erhält er keine Richtlinie und keinen Softwareupdatepunkt.`,
      next: 'Die Registrierung des Clients in ConfigMgr prüfen lassen',
      steps: [
        'In der ConfigMgr-Konsole nachsehen, ob das Gerät genehmigt oder blockiert ist und ob es mit derselben Kennung zweimal vorkommt.',
        'In ClientIDManagerStartup.log lesen, und auf dem Verwaltungspunkt im Protokoll der Registrierungen (MP_RegistrationManager) zur selben Zeit nachsehen lassen.',
        'Stammt der Computer aus einem geklonten Abbild, die Kennung des Clients nach der Anleitung von Microsoft erneuern.'
      ],
      value: formatTime(at ?? '', 'de', 'minute')
    }),
    overturn: 'Eine neuere Zeile „[RegTask] - Client is registered“ in ClientIDManagerStartup.log.'
  },
  en: {
    question: 'Is the ConfigMgr client registered with its site?',
    clear: 'The ConfigMgr client is registered with its site',
    found: ({ at }) => ({
      title: 'The ConfigMgr client is not registered with its site',
      why: `It has been asking to be registered since ${formatTime(at ?? '', 'en', 'minute')}, and is not. Until then it gets no policy and no software update point.`,
      next: 'Have the client’s registration checked in ConfigMgr',
      steps: [
        'See in the ConfigMgr console whether the device is approved or blocked, and whether it appears twice with the same id.',
        'Read ClientIDManagerStartup.log, and have the log of registrations on the management point (MP_RegistrationManager) read at the same time.',
        'If the computer comes from a cloned image, renew the client’s id as Microsoft describes.'
      ],
      value: formatTime(at ?? '', 'en', 'minute')
    }),
    overturn: 'A newer line “[RegTask] - Client is registered” in ClientIDManagerStartup.log.'
  }
}
