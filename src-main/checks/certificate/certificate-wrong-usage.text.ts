import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { ifServers, shortValue } from '../kinds/access/access.text.ts'

export const certificateWrongUsageText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist das Zertifikat für einen Webserver ausgestellt?',
    clear: 'Das Zertifikat ist für einen Webserver ausgestellt',
    found: (f) => ({
      title: 'Das Zertifikat ist nicht für die Serverauthentifizierung ausgestellt',
      why: `${ifServers.de(f)}Unter den erweiterten Schlüsselverwendungen fehlt die Serverauthentifizierung; Windows lehnt das Zertifikat darum ab.`,
      next: 'Ein Zertifikat mit Serverauthentifizierung binden lassen',
      steps: [
        'Auf der Zertifizierungsstelle die Vorlage „Webserver“ (oder eine mit Serverauthentifizierung) benutzen.',
        'Das neue Zertifikat im IIS-Manager unter Bindungen > https auswählen.',
        'Auf dem Client erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'Das Zertifikat nennt die Serverauthentifizierung unter den Schlüsselverwendungen.'
  },
  en: {
    question: 'Is the certificate issued for a web server?',
    clear: 'The certificate is issued for a web server',
    found: (f) => ({
      title: 'The certificate is not issued for server authentication',
      why: `${ifServers.en(f)}Server Authentication is missing among the extended key usages, so Windows refuses the certificate.`,
      next: 'Have a certificate with Server Authentication bound',
      steps: [
        'Use the template “Web Server” (or one with Server Authentication) on the certification authority.',
        'Choose the new certificate in IIS Manager, Bindings > https.',
        'Check again on the client.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The certificate names Server Authentication among its key usages.'
  }
}
