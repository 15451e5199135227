import type { Bilingual } from '../../contract/text.ts'
import type { Weakness, WeakCertificateFacts } from './certificate-weak.ts'

const de = {
  'md5-signature': 'Signatur mit MD5',
  'sha1-signature': 'Signatur mit SHA-1',
  'short-key': 'RSA-Schlüssel unter 2048 Bit'
} satisfies Record<Weakness, string>
const en: typeof de = {
  'md5-signature': 'signed with MD5',
  'sha1-signature': 'signed with SHA-1',
  'short-key': 'RSA key below 2048 bits'
}

export const certificateWeakText: Bilingual<WeakCertificateFacts> = {
  de: {
    question: 'Ist das Zertifikat stark genug für heutige Anforderungen?',
    clear: 'Schlüssel und Signaturen der Zertifikate sind stark genug',
    found: (f) => ({
      title: 'Ein Zertifikat der Kette ist zu schwach für heutige Anforderungen',
      why: `${f.subject}: ${f.weaknesses.map((weakness) => de[weakness]).join(', ')}. Üblich sind RSA ab 2048 Bit und SHA-256; Richtlinien von Windows oder Geräte auf dem Weg können Schwächeres ablehnen.`,
      next: 'Das Zertifikat bei der nächsten Erneuerung stärker ausstellen lassen',
      steps: [
        'Vorlage der Zertifizierungsstelle prüfen: RSA mindestens 2048 Bit, Signatur SHA-256.',
        'Das neue Zertifikat am WSUS binden und erneut prüfen.'
      ],
      value: f.weaknesses.map((weakness) => de[weakness]).join(', ')
    }),
    overturn:
      'Jedes Zertifikat der Kette hat einen RSA-Schlüssel ab 2048 Bit oder ECC und ist mit SHA-256 oder besser signiert.'
  },
  en: {
    question: 'Is the certificate strong enough by today’s standards?',
    clear: 'Keys and signatures of the certificates are strong enough',
    found: (f) => ({
      title: 'A certificate of the chain is too weak by today’s standards',
      why: `${f.subject}: ${f.weaknesses.map((weakness) => en[weakness]).join(', ')}. RSA from 2048 bits and SHA-256 are usual; policies of Windows or devices in between may refuse anything weaker.`,
      next: 'Have a stronger certificate issued at the next renewal',
      steps: [
        'Check the template of the authority: RSA of at least 2048 bits, signature SHA-256.',
        'Bind the new certificate on the WSUS and check again.'
      ],
      value: f.weaknesses.map((weakness) => en[weakness]).join(', ')
    }),
    overturn:
      'Every certificate of the chain has an RSA key from 2048 bits or ECC and is signed with SHA-256 or better.'
  }
}
