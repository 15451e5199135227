import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const tlsHandshakeUnansweredText: Bilingual<AccessFacts> = {
  de: {
    question: 'Wird der TLS-Handshake beantwortet?',
    clear: 'Der TLS-Handshake wird beantwortet',
    found: (f) => ({
      title: 'Der Port nimmt Verbindungen an, beantwortet aber den TLS-Handshake nicht',
      why: 'WSUS wurde noch gar nicht gefragt: Auf diesem Port läuft etwas anderes, ein Gerät auf dem Weg filtert TLS, oder der Server ist überlastet.',
      next: 'Klären, was auf diesem Port antworten soll',
      steps: [
        'Server: prüfen, ob die https-Bindung der WSUS-Site diesen Port hat (netsh http show sslcert), und dieselbe Adresse auf dem Server selbst öffnen.',
        'Netzwerk: antwortet sie dort, prüfen lassen, welches Gerät auf dem Weg TLS filtert.'
      ],
      value: shortValue(f, null)
    }),
    overturn: 'Der Handshake mit demselben Port gelingt von diesem Computer in wenigen Sekunden.'
  },
  en: {
    question: 'Is the TLS handshake answered?',
    clear: 'The TLS handshake is answered',
    found: (f) => ({
      title: 'The port accepts connections but does not answer the TLS handshake',
      why: 'WSUS was not asked yet: something else runs on this port, a device in between filters TLS, or the server is overloaded.',
      next: 'Find out what is to answer on this port',
      steps: [
        'Server: check whether the https binding of the WSUS site has this port (netsh http show sslcert), and open the same address on the server itself.',
        'Network: if it answers there, have the device in between found that filters TLS.'
      ],
      value: shortValue(f, null)
    }),
    overturn: 'The handshake with the same port succeeds from this computer within a few seconds.'
  }
}
