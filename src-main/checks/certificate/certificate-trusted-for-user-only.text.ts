import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const certificateTrustedForUserOnlyText: Bilingual<AccessFacts> = {
  de: {
    question: 'Liegt das Stammzertifikat im richtigen Speicher?',
    clear: 'Das Stammzertifikat liegt nicht in einem falschen Speicher',
    found: (f) => ({
      title: 'Das Stammzertifikat liegt in einem Speicher, den der Update-Dienst nicht nutzt',
      why: 'Es ist nur im Speicher des Benutzers oder unter „Zwischenzertifizierungsstellen“ zu finden. Ein Browser kann dem Server darum vertrauen; der Update-Dienst läuft als Systemkonto und vertraut ihm nicht.',
      next: 'Das Stammzertifikat im Speicher des lokalen Computers hinterlegen',
      steps: [
        f.detail === null ? 'Den Aussteller im Zertifikat des WSUS ablesen.' : `Aussteller: ${f.detail}.`,
        'Das Stammzertifikat in certlm.msc unter „Vertrauenswürdige Stammzertifizierungsstellen“ importieren, besser per Gruppenrichtlinie an alle Computer verteilen.',
        'Erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn:
      'In certlm.msc steht das Stammzertifikat unter „Vertrauenswürdige Stammzertifizierungsstellen“ des lokalen Computers.'
  },
  en: {
    question: 'Is the root certificate in the right store?',
    clear: 'The root certificate is not in a wrong store',
    found: (f) => ({
      title: 'The root certificate is in a store that the update service does not use',
      why: 'It is found only in the user’s store or among the “Intermediate Certification Authorities”. So a browser may trust the server; the update service runs as the system account and does not.',
      next: 'Put the root certificate into the local computer’s store',
      steps: [
        f.detail === null ? 'Read the issuer in the certificate of the WSUS.' : `Issuer: ${f.detail}.`,
        'Import the root certificate in certlm.msc under “Trusted Root Certification Authorities”, or better distribute it to all computers by group policy.',
        'Check again.'
      ],
      value: shortValue(f)
    }),
    overturn: 'In certlm.msc the root certificate is in “Trusted Root Certification Authorities” of the local computer.'
  }
}
