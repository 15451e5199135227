import type { Bilingual } from '../../contract/text.ts'
import type { RevocationFacts } from '../kinds/revocation/revocation-facts.ts'
import { addressOr, codeOf, revocationValue, seenSentence } from '../kinds/revocation/revocation.text.ts'

export const certificateRevocationUnreachableText: Bilingual<RevocationFacts> = {
  de: {
    question: 'Ist die Sperrliste des Zertifikats erreichbar?',
    clear: 'Die Sperrprüfung des Zertifikats ist nicht gescheitert',
    found: (f) => ({
      title: `Die Sperrliste des Zertifikats ist nicht erreichbar${codeOf(f)}`,
      why: `${seenSentence.de(f)}Windows kann deshalb nicht prüfen, ob das Zertifikat gesperrt ist, und lehnt es ab. Das Zertifikat selbst kann in Ordnung sein.`,
      next: 'Die Adresse der Sperrliste für das Systemkonto erreichbar machen',
      steps: [
        `${addressOr.de(f)} für das Systemkonto freigeben, im Netzwerk und am Proxy, dort ohne Anmeldung: Das Systemkonto benutzt den Proxy von WinHTTP.`,
        'Das Zertifikat speichern und „certutil -verify -urlfetch DATEI.cer“ als Systemkonto ausführen; es nennt jede Adresse und was sie antwortet.',
        'Antwortet die Adresse auch von anderen Computern nicht, auf der Zertifizierungsstelle den Server prüfen, der die Sperrliste bereithält.'
      ],
      value: revocationValue(f)
    }),
    overturn: '„certutil -verify -urlfetch“ holt als Systemkonto jede Sperrliste der Kette.'
  },
  en: {
    question: 'Can the certificate’s revocation list be reached?',
    clear: 'The revocation check of the certificate has not failed',
    found: (f) => ({
      title: `The certificate’s revocation list cannot be reached${codeOf(f)}`,
      why: `${seenSentence.en(f)}Windows therefore cannot check whether the certificate is revoked, and rejects it. The certificate itself may be fine.`,
      next: 'Make the address of the revocation list reachable for the system account',
      steps: [
        `${addressOr.en(f)}: allow it for the system account, in the network and at the proxy, there without a sign-in; the system account uses the proxy of WinHTTP.`,
        'Save the certificate and run “certutil -verify -urlfetch FILE.cer” as the system account; it names every address and what it answers.',
        'Where the address does not answer other computers either, check the server that holds the certification authority’s revocation list.'
      ],
      value: revocationValue(f)
    }),
    overturn: '“certutil -verify -urlfetch” fetches every revocation list of the chain as the system account.'
  }
}
