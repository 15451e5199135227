import type { Bilingual } from '../../contract/text.ts'
import type { AccessFacts } from '../access-facts.ts'
import { shortValue } from '../phrases.ts'

export const tlsVersionRefusedText: Bilingual<AccessFacts> = {
  de: {
    question: 'Einigen sich Client und Server auf eine TLS-Version?',
    clear: 'Client und Server einigen sich auf eine TLS-Version',
    found: (f) => ({
      title: 'Der Server lehnt die angebotene TLS-Version oder Verschlüsselung ab',
      why: 'Ohne gemeinsame TLS-Version kommt keine verschlüsselte Verbindung zustande; das Zertifikat wird gar nicht erst geprüft.',
      next: 'TLS 1.2 auf Server und Client freigeben lassen',
      steps: [
        'Auf dem WSUS unter SCHANNEL\\Protocols prüfen, ob „TLS 1.2\\Server“ abgeschaltet ist.',
        'Auf älteren Clients (Windows 7, Server 2008 R2, 2012) prüfen, ob KB 3140245 und DefaultSecureProtocols mit 0x800 gesetzt sind.',
        'Im Systemprotokoll beider Seiten nach Schannel-Ereignissen 36871 bis 36888 sehen.'
      ],
      value: shortValue(f, f.detail === null ? null : `TLS-Alarm ${f.detail}`)
    }),
    overturn: 'Eine TLS-1.2-Verbindung von diesem Computer zum selben Port kommt zustande.'
  },
  en: {
    question: 'Do client and server agree on a TLS version?',
    clear: 'Client and server agree on a TLS version',
    found: (f) => ({
      title: 'The server refuses the TLS version or the ciphers it is offered',
      why: 'Without a common TLS version no encrypted connection is set up; the certificate is not even looked at.',
      next: 'Have TLS 1.2 enabled on server and client',
      steps: [
        'On the WSUS, look below SCHANNEL\\Protocols whether “TLS 1.2\\Server” is switched off.',
        'On older clients (Windows 7, Server 2008 R2, 2012) check for KB 3140245 and DefaultSecureProtocols with 0x800.',
        'Look for Schannel events 36871 to 36888 in the system log of both sides.'
      ],
      value: shortValue(f, f.detail === null ? null : `TLS alert ${f.detail}`)
    }),
    overturn: 'A TLS 1.2 connection from this computer to the same port is set up.'
  }
}
