import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const certificateRevocationUnknownText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ließ sich prüfen, ob das Zertifikat gesperrt ist?',
    clear: 'Ob das Zertifikat gesperrt ist, ließ sich prüfen',
    found: (f) => ({
      title: `Ob das Zertifikat gesperrt ist, ließ sich nicht prüfen (${f.code ?? '–'})`,
      why: 'Entweder nennt das Zertifikat keine Sperrliste, oder keine der genannten war zu holen. Zertifikate eines Proxys mit TLS-Inspektion nennen oft keine.',
      next: 'Nachsehen, wer das Zertifikat ausgestellt hat und welche Sperrliste es nennt',
      steps: [
        'Im Zertifikat unter Details den Aussteller und die Sperrlisten-Verteilungspunkte ansehen.',
        'Ist der Aussteller ein Proxy, den Update-Server dort von der TLS-Inspektion ausnehmen.',
        'Sonst „certutil -verify -urlfetch DATEI.cer“ als Systemkonto ausführen und die genannten Adressen freigeben.'
      ],
      value: shortValue(f)
    }),
    overturn: '„certutil -verify -urlfetch“ schließt als Systemkonto die Sperrprüfung ohne Fehler ab.'
  },
  en: {
    question: 'Could it be checked whether the certificate is revoked?',
    clear: 'It could be checked whether the certificate is revoked',
    found: (f) => ({
      title: `Whether the certificate is revoked could not be checked (${f.code ?? '–'})`,
      why: 'Either the certificate names no revocation list, or none of those it names could be fetched. Certificates of a proxy that inspects TLS often name none.',
      next: 'See who issued the certificate and which revocation list it names',
      steps: [
        'In the certificate, under Details, look at the issuer and at the CRL distribution points.',
        'Where the issuer is a proxy, exempt the update server from its inspection.',
        'Otherwise run “certutil -verify -urlfetch FILE.cer” as the system account and allow the addresses it names.'
      ],
      value: shortValue(f)
    }),
    overturn: '“certutil -verify -urlfetch” completes the revocation check as the system account without an error.'
  }
}
