import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { ifServers, shortValue, timeText } from '../kinds/access/access.text.ts'

/** These codes say only that a certificate is outside its dates by the client's clock (CERT_E_EXPIRED, winhttp.h). */
const outsideDates: ReadonlySet<string> = new Set(['0x80072f05', '0x800b0101'])

/** True where nothing shows the dates themselves. */
function areDatesUnknown({ code, detail }: AccessFacts): boolean {
  return detail === null && code !== null && outsideDates.has(code)
}

export const certificateExpiredText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist das Zertifikat des Servers noch gültig?',
    clear: 'Das Zertifikat des Servers ist nicht abgelaufen',
    found: (f) => ({
      title: areDatesUnknown(f)
        ? 'Das Zertifikat des Servers ist nach der Uhr dieses Computers nicht gültig'
        : f.detail === null
          ? 'Das Zertifikat des Servers ist abgelaufen'
          : `Das Zertifikat des Servers ist am ${timeText(f.detail, 'de')} abgelaufen`,
      why: `${ifServers.de(f)}${areDatesUnknown(f) ? 'Meist ist es abgelaufen; der Code ist aber derselbe, wenn es noch nicht gilt oder die Uhr dieses Computers falsch geht. ' : ''}Windows bricht die verschlüsselte Verbindung ab, bevor eine Anfrage den WSUS erreicht.`,
      next: areDatesUnknown(f)
        ? 'Die Uhr dieses Computers und die Daten des Zertifikats vergleichen'
        : 'Das Serverzertifikat erneuern und neu binden lassen',
      steps: [
        ...(areDatesUnknown(f)
          ? [
              'Datum und Uhrzeit dieses Computers prüfen (w32tm /query /status) und mit „gültig von“ und „gültig bis“ im Zertifikat des Servers vergleichen.',
              'Geht die Uhr richtig, das Zertifikat wie folgt ersetzen lassen.'
            ]
          : []),
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
      title: areDatesUnknown(f)
        ? 'By this computer’s clock, the server’s certificate is not valid'
        : f.detail === null
          ? 'The server’s certificate has expired'
          : `The server’s certificate expired on ${timeText(f.detail, 'en')}`,
      why: `${ifServers.en(f)}${areDatesUnknown(f) ? 'Usually it has expired; but the code is the same if it is not valid yet, or if this computer’s clock is wrong. ' : ''}Windows drops the encrypted connection before any request reaches WSUS.`,
      next: areDatesUnknown(f)
        ? 'Compare this computer’s clock with the dates of the certificate'
        : 'Have the server certificate renewed and bound again',
      steps: [
        ...(areDatesUnknown(f)
          ? [
              'Check date and time of this computer (w32tm /query /status), and compare them with “valid from” and “valid to” in the server’s certificate.',
              'If the clock is right, have the certificate replaced as follows.'
            ]
          : []),
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
