import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../access-facts.ts'
import { shortValue } from '../phrases.ts'

export const certificateChainIncompleteText: Bilingual<AccessFacts> = {
  de: {
    question: 'Sendet der Server die vollständige Zertifikatskette?',
    clear: 'Die Zertifikatskette ist vollständig',
    found: (f) => ({
      title: 'Dem Server fehlt ein Zwischenzertifikat',
      why: 'Ohne das Zertifikat der ausstellenden Stelle kann der Client keine Kette bis zu einer vertrauten Stammzertifizierungsstelle bilden.',
      next: 'Das Zwischenzertifikat auf dem WSUS installieren lassen',
      steps: [
        f.detail === null ? 'Im Zertifikat den Aussteller ablesen.' : `Es fehlt das Zertifikat von: ${f.detail}.`,
        'Es auf dem WSUS in „Lokaler Computer > Zwischenzertifizierungsstellen“ importieren und den IIS neu starten.',
        'Auf dem Client erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: 'Der Server sendet alle Zertifikate zwischen dem eigenen und der Stammzertifizierungsstelle.'
  },
  en: {
    question: 'Does the server send the complete certificate chain?',
    clear: 'The certificate chain is complete',
    found: (f) => ({
      title: 'The server lacks an intermediate certificate',
      why: 'Without the issuer’s certificate the client cannot build a chain to a trusted root.',
      next: 'Have the intermediate certificate installed on the WSUS',
      steps: [
        f.detail === null ? 'Read the issuer in the certificate.' : `Missing is the certificate of: ${f.detail}.`,
        'Import it on the WSUS into “Local Computer > Intermediate Certification Authorities” and restart IIS.',
        'Check again on the client.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The server sends every certificate between its own and the root.'
  }
}
