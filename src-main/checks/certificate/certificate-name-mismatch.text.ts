import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { ifServers, shortValue } from '../kinds/access/access.text.ts'

export const certificateNameMismatchText: Bilingual<AccessFacts> = {
  de: {
    question: 'Steht der Name des Update-Servers im Zertifikat?',
    clear: 'Der Name des Update-Servers steht im Zertifikat',
    found: (f) => ({
      title:
        f.host === null
          ? 'Das Zertifikat gilt nicht für den Namen des Update-Servers'
          : `Das Zertifikat gilt nicht für den Namen ${f.host}`,
      why: `${ifServers.de(f)}Windows vergleicht den Namen aus WUServer mit den Namen im Zertifikat; ohne Übereinstimmung gibt es keine Verbindung.`,
      next: 'Ein Zertifikat mit dem Namen aus WUServer binden lassen',
      steps: [
        f.detail === null
          ? 'Im Zertifikat unter „Alternativer Antragstellername“ nachsehen, für welche Namen es gilt.'
          : `Das Zertifikat gilt für: ${f.detail}.`,
        'Entweder das Zertifikat mit dem FQDN aus WUServer neu ausstellen, oder den Softwareupdatepunkt unter einem Namen eintragen, der im Zertifikat steht.',
        'Auf dem Client erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'Der Name aus WUServer steht unter den alternativen Antragstellernamen des Zertifikats.'
  },
  en: {
    question: 'Is the update server’s name in the certificate?',
    clear: 'The update server’s name is in the certificate',
    found: (f) => ({
      title:
        f.host === null
          ? 'The certificate is not valid for the update server’s name'
          : `The certificate is not valid for the name ${f.host}`,
      why: `${ifServers.en(f)}Windows compares the name in WUServer with the names in the certificate; without a match there is no connection.`,
      next: 'Have a certificate bound that contains the name in WUServer',
      steps: [
        f.detail === null
          ? 'See under “Subject Alternative Name” in the certificate which names it is valid for.'
          : `The certificate is valid for: ${f.detail}.`,
        'Either reissue the certificate with the FQDN in WUServer, or set the software update point by a name that is in the certificate.',
        'Check again on the client.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The name in WUServer is among the certificate’s subject alternative names.'
  }
}
