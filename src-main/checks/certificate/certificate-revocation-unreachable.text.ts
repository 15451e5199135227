import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const certificateRevocationUnreachableText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist die Sperrliste des Zertifikats erreichbar?',
    clear: 'Die Sperrprüfung des Zertifikats ist nicht gescheitert',
    found: (f) => ({
      title: `Die Sperrliste des Zertifikats ist nicht erreichbar (${f.code ?? '–'})`,
      why: 'Der Server, der die Sperrliste des Zertifikats bereithält, hat Windows nicht geantwortet. Das Zertifikat selbst kann in Ordnung sein.',
      next: 'Die Adresse der Sperrliste für das Systemkonto erreichbar machen',
      steps: [
        'Das Zertifikat speichern und „certutil -verify -urlfetch DATEI.cer“ als Systemkonto ausführen; es nennt jede Adresse und was sie antwortet.',
        'Die Adresse im Netzwerk freigeben, auch am Proxy: Das Systemkonto benutzt den Proxy von WinHTTP.',
        'Auf der Zertifizierungsstelle prüfen, ob die Sperrliste abgelaufen ist.'
      ],
      value: shortValue(f)
    }),
    overturn: '„certutil -verify -urlfetch“ holt als Systemkonto jede Sperrliste der Kette.'
  },
  en: {
    question: 'Can the certificate’s revocation list be reached?',
    clear: 'The revocation check of the certificate has not failed',
    found: (f) => ({
      title: `The certificate’s revocation list cannot be reached (${f.code ?? '–'})`,
      why: 'The server that holds the certificate’s revocation list did not answer Windows. The certificate itself may be fine.',
      next: 'Make the address of the revocation list reachable for the system account',
      steps: [
        'Save the certificate and run “certutil -verify -urlfetch FILE.cer” as the system account; it names every address and what it answers.',
        'Allow the address in the network, at the proxy too: the system account uses the proxy of WinHTTP.',
        'Check on the certification authority whether the revocation list has expired.'
      ],
      value: shortValue(f)
    }),
    overturn: '“certutil -verify -urlfetch” fetches every revocation list of the chain as the system account.'
  }
}
