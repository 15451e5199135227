import type { Bilingual } from '../../contract/text.ts'
import { namedAlert } from '../../knowledge/tls-alerts.ts'
import { knownFaultSteps } from '../kinds/known-fault/known-fault.text.ts'
import { shortValue } from '../kinds/access/access.text.ts'
import type { TlsVersionFacts } from './tls-version-refused.ts'

/** The short value: the alert where there was one, else what the server accepts. */
function value(f: TlsVersionFacts, alert: string): string {
  if (f.changes.length > 0 || f.detail === null) return shortValue(f, f.accepted?.join(', ') ?? null)
  return shortValue(f, `${alert} ${namedAlert(Number(f.detail))}`)
}

const schannelHint = {
  de: 'Im Systemprotokoll beider Seiten nach Schannel-Ereignissen 36871 bis 36888 suchen.',
  en: 'Look for Schannel events 36871 to 36888 in the system log of both sides.'
}

export const tlsVersionRefusedText: Bilingual<TlsVersionFacts> = {
  de: {
    question: 'Einigen sich Client und Server auf eine TLS-Version?',
    clear: 'Client und Server einigen sich auf eine TLS-Version',
    found: (f) => {
      if (f.changes.length > 0) {
        return {
          title: 'Dieser Computer lässt keine TLS-Version zu, die der Server annimmt',
          why: `Der Server nimmt nur ${f.accepted?.join(' und ') ?? ''} an; in der Registry dieses Computers ist das für Windows abgeschaltet. Programme mit eigener Verschlüsselung, etwa Browser, können sich trotzdem verbinden.`,
          next: 'Die TLS-Einstellungen dieses Computers ändern',
          steps: [
            ...f.changes.map((change) => `Ändern: ${change}.`),
            'Kommt der Wert aus einer Gruppenrichtlinie oder einem Härtungsskript, dort ändern.',
            'Den Computer neu starten und erneut prüfen.'
          ],
          actor: 'client',
          value: value(f, 'TLS-Alarm')
        }
      }
      const accepted = f.accepted ?? []
      return {
        title:
          accepted.length > 0 && f.detail === null
            ? 'Der Server nimmt nur veraltete TLS-Versionen an, die dieser Computer nicht zulässt'
            : 'Der Server lehnt die angebotene TLS-Version oder Verschlüsselung ab',
        why: 'Ohne gemeinsame TLS-Version lässt sich keine verschlüsselte Verbindung aufbauen; das Zertifikat wird gar nicht erst geprüft.',
        next:
          f.accepted === null
            ? 'TLS 1.2 auf Server und Client freigeben lassen'
            : 'TLS 1.2 auf dem Server freigeben lassen',
        steps: [
          ...(f.accepted === null
            ? []
            : accepted.length === 0
              ? ['Von TLS 1.0 bis 1.3, jede Version einzeln angeboten, nimmt der Server keine an.']
              : [`Der Server nimmt an: ${accepted.join(', ')}.`]),
          'Auf dem WSUS unter SCHANNEL\\Protocols prüfen, ob „TLS 1.2\\Server“ abgeschaltet ist; sonst die Verschlüsselungssammlungen (Cipher Suites) vergleichen.',
          'Auf älteren Clients (Windows 7, Server 2008 R2, 2012) prüfen, ob KB 3140245 und DefaultSecureProtocols mit 0x800 gesetzt sind.',
          ...knownFaultSteps('tls-refused', 'de'),
          schannelHint.de
        ],
        value: value(f, 'TLS-Alarm')
      }
    },
    overturn: 'Windows selbst (WinHTTP) baut von diesem Computer aus eine TLS-Verbindung zum selben Port auf.'
  },
  en: {
    question: 'Do client and server agree on a TLS version?',
    clear: 'Client and server agree on a TLS version',
    found: (f) => {
      if (f.changes.length > 0) {
        return {
          title: 'This computer allows no TLS version that the server accepts',
          why: `The server accepts ${f.accepted?.join(' and ') ?? ''} only; the registry of this computer switches that off for Windows. Programs with their own encryption, such as browsers, can connect all the same.`,
          next: 'Change the TLS settings of this computer',
          steps: [
            ...f.changes.map((change) => `Change: ${change}.`),
            'If the value comes from a group policy or a hardening script, change it there.',
            'Restart the computer and check again.'
          ],
          actor: 'client',
          value: value(f, 'TLS alert')
        }
      }
      const accepted = f.accepted ?? []
      return {
        title:
          accepted.length > 0 && f.detail === null
            ? 'The server accepts retired TLS versions only, which this computer does not allow'
            : 'The server refuses the TLS version or the ciphers it is offered',
        why: 'Without a common TLS version no encrypted connection can be made; the certificate is not even checked.',
        next: f.accepted === null ? 'Have TLS 1.2 enabled on server and client' : 'Have TLS 1.2 enabled on the server',
        steps: [
          ...(f.accepted === null
            ? []
            : accepted.length === 0
              ? ['Of TLS 1.0 to 1.3, each offered on its own, the server accepts none.']
              : [`The server accepts: ${accepted.join(', ')}.`]),
          'On the WSUS, look below SCHANNEL\\Protocols whether “TLS 1.2\\Server” is switched off; otherwise compare the cipher suites.',
          'On older clients (Windows 7, Server 2008 R2, 2012) check for KB 3140245 and DefaultSecureProtocols with 0x800.',
          ...knownFaultSteps('tls-refused', 'en'),
          schannelHint.en
        ],
        value: value(f, 'TLS alert')
      }
    },
    overturn: 'Windows itself (WinHTTP) makes a TLS connection from this computer to the same port.'
  }
}
