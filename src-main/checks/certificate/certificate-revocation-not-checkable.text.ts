import type { Bilingual } from '../../contract/text.ts'
import type { RevocationFacts } from '../kinds/revocation/revocation-facts.ts'
import { addressOr, revocationValue, seenSentence } from '../kinds/revocation/revocation.text.ts'

export const certificateRevocationNotCheckableText: Bilingual<RevocationFacts> = {
  de: {
    question: 'Ließe sich prüfen, ob die Zertifikate gesperrt sind?',
    clear: 'Die Adressen der Sperrprüfung antworten',
    found: (f) => ({
      title:
        f.outcome === 'fetched'
          ? 'Eine Sperrliste der Kette ist abgelaufen'
          : 'Eine Adresse der Sperrprüfung ist nicht erreichbar',
      why: `${seenSentence.de(f)}Windows hat sich darüber nicht beschwert; nicht jede Suche prüft, ob das Zertifikat gesperrt ist. Wo es geprüft wird, scheitert die Suche mit 0x80092013 oder 0x80072F19.`,
      next: 'Nur handeln, wenn Protokolle 0x80092012, 0x80092013 oder 0x80072F19 zeigen',
      steps: [
        'Im Protokoll „CAPI2“ von Windows und in WindowsUpdate.log nach diesen Codes suchen.',
        f.outcome === 'fetched'
          ? 'Zeigen sie sich, auf der Zertifizierungsstelle eine neue Sperrliste veröffentlichen.'
          : `Zeigen sie sich, ${addressOr.de(f)} für das Systemkonto freigeben.`
      ],
      value: revocationValue(f)
    }),
    overturn: '„certutil -verify -urlfetch“ holt als Systemkonto jede Sperrliste der Kette.'
  },
  en: {
    question: 'Could it be checked whether the certificates are revoked?',
    clear: 'The addresses of the revocation check answer',
    found: (f) => ({
      title:
        f.outcome === 'fetched'
          ? 'A revocation list of the chain has expired'
          : 'An address of the revocation check cannot be reached',
      why: `${seenSentence.en(f)}Windows has not complained of it; not every scan checks whether the certificate is revoked. Where it is checked, the scan fails with 0x80092013 or 0x80072F19.`,
      next: 'Act only where logs show 0x80092012, 0x80092013 or 0x80072F19',
      steps: [
        'Look for these codes in Windows’ “CAPI2” log and in WindowsUpdate.log.',
        f.outcome === 'fetched'
          ? 'Where they appear, publish a new revocation list on the certification authority.'
          : `Where they appear, allow ${addressOr.en(f)} for the system account.`
      ],
      value: revocationValue(f)
    }),
    overturn: '“certutil -verify -urlfetch” fetches every revocation list of the chain as the system account.'
  }
}
