import type { Bilingual } from '../../contract/text.ts'
import type { RevocationFacts } from '../kinds/revocation/revocation-facts.ts'
import { codeOf, revocationValue, seenSentence, validUntil } from '../kinds/revocation/revocation.text.ts'

export const certificateRevocationListExpiredText: Bilingual<RevocationFacts> = {
  de: {
    question: 'Ist die Sperrliste des Zertifikats noch gültig?',
    clear: 'Die Sperrliste des Zertifikats ist gültig',
    found: (f) => ({
      title: `Die Sperrliste des Zertifikats ist seit ${validUntil.de(f)} abgelaufen${codeOf(f)}`,
      why: `${seenSentence.de(f)}Windows meldet eine abgelaufene Liste wie eine, die nicht erreichbar ist, und lehnt das Zertifikat ab.`,
      next: 'Auf der Zertifizierungsstelle eine neue Sperrliste veröffentlichen',
      steps: [
        'Auf der Zertifizierungsstelle „certutil -crl“ ausführen und nachsehen, warum die Liste nicht von selbst erneuert wurde.',
        'Die neue Liste an die Adresse kopieren, die das Zertifikat nennt, wenn die Zertifizierungsstelle das nicht selbst tut.',
        'Auf dem Client „certutil -urlcache crl delete“ als Systemkonto ausführen, damit er die neue Liste holt, und noch einmal suchen.'
      ],
      value: revocationValue(f)
    }),
    overturn: '„certutil -verify -urlfetch“ zeigt für diese Adresse ein „NextUpdate“, das in der Zukunft liegt.'
  },
  en: {
    question: 'Is the certificate’s revocation list still valid?',
    clear: 'The certificate’s revocation list is valid',
    found: (f) => ({
      title: `The certificate’s revocation list expired on ${validUntil.en(f)}${codeOf(f)}`,
      why: `${seenSentence.en(f)}Windows reports an outdated list like one that cannot be reached, and rejects the certificate.`,
      next: 'Publish a new revocation list on the certification authority',
      steps: [
        'On the certification authority run “certutil -crl”, and find out why the list was not renewed by itself.',
        'Copy the new list to the address that the certificate names, where the certification authority does not do that itself.',
        'On the client run “certutil -urlcache crl delete” as the system account, so that it fetches the new list, and scan again.'
      ],
      value: revocationValue(f)
    }),
    overturn: '“certutil -verify -urlfetch” shows a “NextUpdate” in the future for this address.'
  }
}
