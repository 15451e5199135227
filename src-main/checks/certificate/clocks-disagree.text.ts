import type { Bilingual } from '../../contract/text.ts'
import type { ClockFacts } from './clocks-disagree.ts'

export const clocksDisagreeText: Bilingual<ClockFacts> = {
  de: {
    question: 'Gilt das Zertifikat auch nach der Uhr des Servers?',
    clear: 'Beide Uhren führen beim Zertifikat zum selben Ergebnis',
    found: (f) => ({
      title: 'Nach der Uhr des Servers gilt das Zertifikat nicht',
      why: 'Windows richtet sich nach der Uhr dieses Computers, und nach ihr ist das Zertifikat gültig. Geht sie falsch, wird Windows das Zertifikat ablehnen, sobald sie gestellt ist.',
      next: 'Klären, welche der beiden Uhren falsch geht',
      steps: [
        `Abweichung zum Server: ${f.minutesAhead} Minuten. Datum, Uhrzeit und Zeitzone beider Computer mit dem Domänencontroller vergleichen.`,
        'Geht die Uhr des Servers richtig: das Zertifikat erneuern lassen, bevor die Uhr dieses Computers gestellt wird.'
      ],
      value: `${f.minutesAhead} min`
    }),
    overturn: 'Die Uhr des Servers stimmt mit der dieses Computers überein.'
  },
  en: {
    question: 'Is the certificate valid by the server’s clock, too?',
    clear: 'Both clocks lead to the same result for the certificate',
    found: (f) => ({
      title: 'By the server’s clock the certificate is not valid',
      why: 'Windows goes by this computer’s clock, and by that the certificate is valid. If that clock is the wrong one, Windows will refuse the certificate as soon as it is set.',
      next: 'Find out which of the two clocks is wrong',
      steps: [
        `Difference to the server: ${f.minutesAhead} minutes. Compare date, time and time zone of both computers with the domain controller.`,
        'If the server’s clock is right: have the certificate renewed before this computer’s clock is set.'
      ],
      value: `${f.minutesAhead} min`
    }),
    overturn: 'The server’s clock agrees with this computer’s.'
  }
}
