import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { ifServers, shortValue, timeText } from '../kinds/access/access.text.ts'

export const certificateExpiredText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist das Zertifikat des Servers noch gültig?',
    clear: 'Das Zertifikat des Servers ist nicht abgelaufen',
    found: (f) => ({
      title:
        f.detail === null
          ? 'Das Zertifikat des Servers ist abgelaufen'
          : `Das Zertifikat des Servers ist am ${timeText(f.detail, 'de')} abgelaufen`,
      why: `${ifServers.de(f)}Windows bricht die verschlüsselte Verbindung ab, bevor eine Anfrage den WSUS erreicht.`,
      next: 'Das Serverzertifikat erneuern und neu binden lassen',
      steps: [
        `Für den WSUS ein neues Serverzertifikat auf den Namen ${f.host ?? 'in WUServer'} ausstellen (Zweck: Serverauthentifizierung).`,
        'IIS-Manager: Sites > WSUS-Verwaltung > Bindungen > https > Bearbeiten: das neue Zertifikat wählen.',
        'Ist ein Zertifikat im Speicher WindowsServerUpdateServices der Clients hinterlegt, auch dieses erneuern.',
        'Auf dem Client erneut prüfen.'
      ],
      value: shortValue(f, f.detail === null ? null : timeText(f.detail, 'de'))
    }),
    overturn: 'Der Server legt an diesem Port ein Zertifikat vor, dessen Ablaufdatum in der Zukunft liegt.'
  },
  en: {
    question: 'Is the server’s certificate still valid?',
    clear: 'The server’s certificate has not expired',
    found: (f) => ({
      title:
        f.detail === null
          ? 'The server’s certificate has expired'
          : `The server’s certificate expired on ${timeText(f.detail, 'en')}`,
      why: `${ifServers.en(f)}Windows drops the encrypted connection before any request reaches WSUS.`,
      next: 'Have the server certificate renewed and bound again',
      steps: [
        `Issue a new server certificate for the WSUS with the name ${f.host ?? 'in WUServer'} (purpose: Server Authentication).`,
        'IIS Manager: Sites > WSUS Administration > Bindings > https > Edit: choose the new certificate.',
        'If a certificate is pinned in the clients’ store WindowsServerUpdateServices, renew it as well.',
        'Check again on the client.'
      ],
      value: shortValue(f, f.detail === null ? null : timeText(f.detail, 'en'))
    }),
    overturn: 'The server presents a certificate on this port whose end date is in the future.'
  }
}
