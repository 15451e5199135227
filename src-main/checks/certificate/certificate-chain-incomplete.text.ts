import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const certificateChainIncompleteText: Bilingual<AccessFacts> = {
  de: {
    question: 'Sendet der Server die vollständige Zertifikatskette?',
    clear: 'Die Zertifikatskette ist vollständig',
    found: (f) => ({
      title: 'Die Zertifikatskette des Servers endet nicht bei einer vertrauenswürdigen Zertifizierungsstelle',
      why: 'Der Server sendet den Aussteller nicht mit, und dieser Computer kennt ihn nicht. Meist fehlt dem Server ein Zwischenzertifikat. Ist der Aussteller selbst schon die Stammzertifizierungsstelle, die Server gewöhnlich nicht mitsenden, fehlt sie auf diesem Computer.',
      next: 'Das fehlende Zertifikat des Ausstellers bereitstellen lassen',
      steps: [
        f.detail === null ? 'Im Zertifikat den Aussteller ablesen.' : `Es fehlt das Zertifikat von: ${f.detail}.`,
        'Ist es ein Zwischenzertifikat: auf dem WSUS in „Lokaler Computer > Zwischenzertifizierungsstellen“ importieren und den IIS neu starten.',
        'Ist es ein Stammzertifikat: per Gruppenrichtlinie unter „Vertrauenswürdige Stammzertifizierungsstellen“ der Clients hinterlegen.',
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
      title: 'The server’s certificate chain does not end at a trusted certification authority',
      why: 'The server does not send the issuer, and this computer does not know it. Usually an intermediate certificate is missing on the server. If the issuer is the root itself, which servers usually do not send, it is missing on this computer.',
      next: 'Have the missing certificate of the issuer provided',
      steps: [
        f.detail === null ? 'Read the issuer in the certificate.' : `The missing certificate is that of: ${f.detail}.`,
        'If that is an intermediate certificate: import it on the WSUS into “Local Computer > Intermediate Certification Authorities” and restart IIS.',
        'If that is a root certificate: put it into “Trusted Root Certification Authorities” of the clients by group policy.',
        'Check again on the client.'
      ],
      value: shortValue(f)
    }),
    overturn: 'The server sends every certificate between its own and the root.'
  }
}
