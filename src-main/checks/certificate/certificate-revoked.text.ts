import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../kinds/access/access-facts.ts'
import { shortValue } from '../kinds/access/access.text.ts'

export const certificateRevokedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Ist das Zertifikat nicht gesperrt?',
    clear: 'Das Zertifikat hat Windows nicht als gesperrt abgelehnt',
    found: (f) => ({
      title: 'Das Zertifikat des Servers ist gesperrt',
      why: 'Ein Zertifikat in der Kette steht auf der Sperrliste seines Ausstellers. Windows lehnt es ab, auch wenn es noch gültig ist.',
      next: 'Dem WSUS ein neues Zertifikat ausstellen und im IIS binden lassen',
      steps: [
        'Das Zertifikat speichern und „certutil -verify -urlfetch DATEI.cer“ ausführen; es nennt, welches Zertifikat der Kette gesperrt ist.',
        'Bei der Zertifizierungsstelle klären, warum es gesperrt wurde.',
        'Server: ein neues Zertifikat ausstellen und im IIS an die WSUS-Site binden, danach erneut prüfen.'
      ],
      value: shortValue(f)
    }),
    overturn: '„certutil -verify -urlfetch“ findet kein Zertifikat der Kette auf einer Sperrliste.'
  },
  en: {
    question: 'Is the certificate not revoked?',
    clear: 'Windows has not refused the certificate as revoked',
    found: (f) => ({
      title: 'The server’s certificate is revoked',
      why: 'A certificate in the chain is on its issuer’s revocation list. Windows refuses it, even if it is still in date.',
      next: 'Have a new certificate issued for the WSUS and bound in IIS',
      steps: [
        'Save the certificate and run “certutil -verify -urlfetch FILE.cer”; it names the certificate of the chain that is revoked.',
        'Ask the certification authority why it was revoked.',
        'Server: issue a new certificate and bind it to the WSUS site in IIS, then check again.'
      ],
      value: shortValue(f)
    }),
    overturn: '“certutil -verify -urlfetch” finds no certificate of the chain on a revocation list.'
  }
}
