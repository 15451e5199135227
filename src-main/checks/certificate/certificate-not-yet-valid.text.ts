import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { ifServers, shortValue, timeText } from '../kinds/access/access.text.ts'

export const certificateNotYetValidText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist der Beginn der Gültigkeit des Zertifikats erreicht?',
    clear: 'Der Beginn der Gültigkeit ist erreicht',
    found: (f) => ({
      title:
        f.detail === null
          ? 'Das Zertifikat des Servers gilt noch nicht'
          : `Das Zertifikat des Servers gilt erst ab ${timeText(f.detail, 'de')}`,
      why: `${ifServers.de(f)}Vor diesem Zeitpunkt lehnt Windows es ab. Auch nach der Uhr des Servers ist es noch nicht gültig.`,
      next: 'Ein jetzt gültiges Zertifikat binden lassen',
      steps: [
        'Uhr und Zeitzone des WSUS und der Zertifizierungsstelle prüfen lassen.',
        'Im IIS-Manager unter Bindungen > https ein Zertifikat wählen, das heute gilt.',
        'Auf dem Client erneut prüfen.'
      ],
      value: shortValue(f, f.detail === null ? null : timeText(f.detail, 'de'))
    }),
    overturn: 'Der Server legt ein Zertifikat vor, dessen Beginn in der Vergangenheit liegt.'
  },
  en: {
    question: 'Has the certificate’s start date passed?',
    clear: 'The certificate’s start date has passed',
    found: (f) => ({
      title:
        f.detail === null
          ? 'The server’s certificate is not valid yet'
          : `The server’s certificate is valid only from ${timeText(f.detail, 'en')}`,
      why: `${ifServers.en(f)}Before that moment Windows refuses it. By the server’s own clock it is not valid yet either.`,
      next: 'Have a certificate bound that is valid now',
      steps: [
        'Have clock and time zone of the WSUS and of the certification authority checked.',
        'In IIS Manager, Bindings > https, choose a certificate that is valid today.',
        'Check again on the client.'
      ],
      value: shortValue(f, f.detail === null ? null : timeText(f.detail, 'en'))
    }),
    overturn: 'The server presents a certificate whose start date is in the past.'
  }
}
